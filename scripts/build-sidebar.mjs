/** Builds the sidebar: src/sidebar → dist/Sidebar.html, one ASCII file that HtmlService serves undamaged. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = `${root}src/sidebar`;

/** Writes `outfile` and answers with its size in bytes; throws a plain sentence when Google would damage it. */
export async function buildSidebar({ outfile = 'dist/Sidebar.html' } = {}) {
  const script = escapeScript(await bundle('main.tsx'));
  const style = (await bundle('sidebar.css')).trim();
  const template = await readFile(`${source}/index.html`, 'utf8');
  const html = template
    .replace(/>\s+</g, '><')
    .replace(/ \/>/g, '>')
    .replace('<style></style>', () => `<style>${style}</style>`)
    .replace('<script></script>', () => `<script>${script}</script>`);
  const faults = faultsIn(html);
  if (faults.length > 0) {
    throw new Error(`Sidebar.html would not survive HtmlService:\n- ${faults.join('\n- ')}`);
  }
  const path = resolve(root, outfile);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, html);
  return { path, bytes: Buffer.byteLength(html) };
}

async function bundle(file) {
  const { outputFiles } = await build({
    entryPoints: [`${source}/${file}`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: file.endsWith('.css') ? ['chrome110', 'firefox121', 'safari16.4'] : 'es2020',
    charset: 'ascii',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

// eslint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

/**
 * HtmlService removes everything from two slashes to the end of the line, in strings too (google.md, fact 93). A minified
 * script holds them only in strings, templates and patterns, where a backslash between them changes nothing; should that
 * ever break the code, it no longer parses and the build stops.
 */
export function escapeScript(script) {
  const escaped = script
    .trim()
    .replace(/\/(?=\/)/g, '/\\')
    .replace(/<(?=\/script|!--)/gi, '\\x3c')
    // esbuild writes control characters of strings as they are (Papa Parse names its separators by them).
    .replace(controls, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
  new Script(escaped);
  return escaped;
}

/** Why Google would damage the file or the file would reach outside the document; empty when it is fit to ship. */
export function faultsIn(html) {
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gi)].map(([, text]) => text);
  return [
    [/[^\t\n\r\x20-\x7e]/.exec(html), 'a character outside ASCII'],
    [scripts.map((text) => /\/\//.exec(text)).find(Boolean), 'two slashes in the script'],
    [
      html.split(/<\/script/i).length === 2 ? null : ['</script'],
      'a script that ends early, or more than one',
    ],
    [/<(style|script)><\/\1>/.exec(html), 'a place in index.html that was not filled'],
    [/<!--/.exec(html), 'an HTML comment'],
    [/<\?/.exec(html), 'a template mark'],
    [
      /\b(?:src|href)\s*=\s*["']?(?!_)[^"'>]|@import|url\(|https?:\/\//i.exec(withoutScripts(html)),
      'a reference to something outside',
    ],
  ]
    .filter(([found]) => found)
    .map(
      ([found, what]) =>
        `${what}: ${JSON.stringify((found.input ?? html).substr(Math.max((found.index ?? 0) - 20, 0), 60))}`,
    );
}

const withoutScripts = (html) => html.replace(/<script[\s\S]*?<\/script>/gi, '');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [outfile] = process.argv.slice(2);
  const { path, bytes } = await buildSidebar(outfile === undefined ? {} : { outfile });
  console.log(`${path}: ${(bytes / 1024).toFixed(1)} KB`);
}
