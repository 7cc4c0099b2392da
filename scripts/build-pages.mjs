/** Builds the pages: src/sidebar → Sidebar.html and Dialog.html, each one ASCII file that HtmlService serves undamaged. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { build, transform } from 'esbuild';
import { catalogOf, placesIn, topicsIn, wordKeys } from './page-words.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = `${root}src/sidebar`;

/** Each page's folder, style and name. */
const pages = [
  { folder: source, style: 'sidebar.css', name: 'Sidebar.html' },
  { folder: `${source}/dialog`, style: 'dialog.css', name: 'Dialog.html' },
];

/**
 * Writes the pages into `outdir` and answers with each one's size in bytes and with what makes its catalog of a language;
 * throws a plain sentence when Google would damage one.
 */
export async function buildPages({ outdir = 'dist' } = {}) {
  await checkOwnNames();
  return Promise.all(pages.map((page) => buildPage(page, resolve(root, outdir))));
}

async function buildPage({ folder, style, name }, outdir) {
  const words = await wordsOf(folder);
  const bundled = await build({ ...bundling(`${folder}/main.tsx`), ...words.shortened });
  const script = escapeScript(await minifiedOnceMore(bundled.outputFiles[0].text));
  const css = withShortVariables((await build(bundling(`${folder}/${style}`))).outputFiles[0].text.trim());
  const template = await readFile(`${folder}/index.html`, 'utf8');
  const html = template
    .replace(/>\s+</g, '><')
    .replace(/ \/>/g, '>')
    .replace('<style></style>', () => `<style>${css}</style>`)
    .replace('<script></script>', () => `<script>${script}</script>`);
  const faults = faultsIn(html);
  if (faults.length > 0) {
    throw new Error(`${name} would not survive HtmlService:\n- ${faults.join('\n- ')}`);
  }
  const path = resolve(outdir, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, html);
  const shortened = { ...words.shortened, mangleCache: bundled.mangleCache };
  return {
    path,
    bytes: Buffer.byteLength(html),
    catalog: (language) => catalogOf({ topics: words.topics, ...shortened }, language),
  };
}

/** Once everything is in one piece, esbuild finds some more to leave out. */
const minifiedOnceMore = async (script) =>
  (await transform(script, { minify: true, target: 'es2020', charset: 'ascii', legalComments: 'none' })).code;

/** The topics of a page, and how esbuild is to shorten their keys. */
async function wordsOf(folder) {
  const metafile = await metafileOf(folder);
  const places = await placesIn(metafile);
  const names = [...ownNames, ...preactNames, ...(await wordKeys(metafile))].filter(
    (name) => !places.has(name),
  );
  return {
    topics: topicsIn(metafile),
    shortened: { mangleProps: new RegExp(`^(${names.join('|')})$`), mangleCache: {} },
  };
}

/** Names of colours, and the space before their values, are for whoever reads the style; the page itself has no use for them. */
function withShortVariables(css) {
  const names = [...new Set(css.match(/--[a-z][a-z-]*/g))];
  const short = css.replace(/--[a-z][a-z-]*/g, (name) => `--${names.indexOf(name).toString(36)}`);
  return short.replace(/(--\w+): /g, '$1:');
}

/**
 * What the pages call by these names is their own: the server, Preact and the browser never see them, so they may be as
 * short as variables are. The build stops should one appear in what the server answers, or be asked for by a text.
 */
const ownNames = [
  'advice',
  'alike',
  'args',
  'asking',
  'atFirst',
  'basket',
  'chips',
  'choice',
  'choices',
  'describedBy',
  'dispatch',
  'dock',
  'draft',
  'explains',
  'failure',
  'field',
  'hasBack',
  'isAlert',
  'isBad',
  'isCommitted',
  'isDone',
  'isNumber',
  'isOff',
  'isRequired',
  'isSafe',
  'isStale',
  'kinds',
  'lastTicket',
  'lines',
  'longest',
  'lookFirst',
  'mayApply',
  'misses',
  'missing',
  'model',
  'onAsk',
  'onCopy',
  'onEnter',
  'onOpen',
  'onPick',
  'onPress',
  'owner',
  'patience',
  'pattern',
  'picked',
  'picker',
  'picks',
  'preview',
  'refresh',
  'refused',
  'remedy',
  'rights',
  'screen',
  'shows',
  'sides',
  'task',
  'things',
  'ticket',
];

/** What Preact calls its own parts, and methods of class components, of which there are none. */
const preactNames = [
  ...['__[a-zA-Z]', 'props', 'vnode', 'contextType', 'debounceRendering', 'forceUpdate', 'getChildContext'],
  ...['getDerivedStateFromError', 'getDerivedStateFromProps', 'getSnapshotBeforeUpdate', 'setState'],
  'component(?:Did|Will)[A-Za-z]+',
  'shouldComponentUpdate',
];

async function checkOwnNames() {
  const folder = `${root}src/actions`;
  const files = (await readdir(`${folder}/api`)).map((name) => `${folder}/api/${name}`);
  const shared = await Promise.all([`${folder}/api.ts`, ...files].map((file) => readFile(file, 'utf8')));
  const types = shared.join('').replace(/\/\*[\s\S]*?\*\//g, '');
  const isServers = (name) => new RegExp(`\\b${name}\\b(?=\\??:)`).test(types);
  const taken = ownNames.filter(isServers);
  if (taken.length > 0) {
    throw new Error(`The server answers with ${taken.join(', ')}: take it from ownNames.`);
  }
  const sources = (await readdir(source, { recursive: true })).filter((path) => /\.tsx?$/.test(path));
  const pageCode = await Promise.all(sources.map((path) => readFile(`${source}/${path}`, 'utf8')));
  const asked = ownNames.filter((name) =>
    pageCode.some((code) => new RegExp(`(?<!/\\* @__KEY__ \\*/ )'${name}' in `).test(code)),
  );
  if (asked.length > 0) {
    throw new Error(
      `A page asks for '${asked.join("', '")}' by a text: mark it /* @__KEY__ */, or it is not shortened with the name.`,
    );
  }
}

/** How esbuild makes a page's script or style of `file`. */
const bundling = (file) => ({
  entryPoints: [file],
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  target: file.endsWith('.css') ? ['chrome110', 'firefox121', 'safari16.4'] : 'es2020',
  charset: 'ascii',
  // Papa Parse can download; nothing here does, and so nothing is there to do it with.
  define: { XMLHttpRequest: 'undefined' },
  legalComments: 'none',
  // h(type, props, ...children) is a good deal shorter than an object with children, four hundred times over.
  tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
  inject: file.endsWith('.css') ? [] : [`${root}scripts/jsx-names.mjs`],
  logLevel: 'warning',
});

const metafileOf = async (folder) =>
  (await build({ ...bundling(`${folder}/main.tsx`), absWorkingDir: root, metafile: true })).metafile;

/** esbuild's account of what is in the pages' scripts. */
export const pagesMetafiles = () => Promise.all(pages.map(({ folder }) => metafileOf(folder)));

// oxlint-disable-next-line no-control-regex -- they are what is looked for
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
  const [outdir] = process.argv.slice(2);
  for (const { path, bytes, catalog } of await buildPages(outdir === undefined ? {} : { outdir })) {
    console.log(`${path}: ${(bytes / 1024).toFixed(1)} KB`);
    // Built by themselves, the pages have their English words beside them, for whoever lays others over them.
    if (outdir !== undefined) {
      await writeFile(path.replace(/html$/, 'words.json'), JSON.stringify(await catalog('en')));
    }
  }
}
