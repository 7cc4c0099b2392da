/** The words of the built pages: which topics are in a page, by which short names it calls them, and its catalog of a language. */
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';

// Imported, Node would first search the nine megabytes of it for names.
const ts = createRequire(import.meta.url)('typescript');
const root = fileURLToPath(new URL('..', import.meta.url));
const english = 'src/words/en/';

/** The topics in what esbuild has bundled, by the names of their files. */
export const topicsIn = ({ inputs }) =>
  Object.keys(inputs)
    .filter((path) => path.startsWith(english))
    .map((path) => basename(path, '.ts'))
    .sort();

/** Every name of a place in the texts of these topics: `fill` looks its value up by it, so it must stay as it is. */
export async function placesIn(metafile) {
  const texts = topicsIn(metafile).map((topic) => readFile(join(root, `${english}${topic}.ts`), 'utf8'));
  return new Set((await Promise.all(texts)).flatMap((text) => text.match(/(?<=\{)\w+(?=\})/g) ?? []));
}

/**
 * The keys of these topics that the code calls as `words.key` and that stand nowhere else: neither in the page, its
 * libraries included, nor in what the server answers and the tabs hold. Nothing but a word can be meant by them, so they may be
 * as short as variables are. The others keep their names.
 */
export async function wordKeys(metafile) {
  const keys = new Set();
  for (const topic of topicsIn(metafile)) collectKeys(await parse(`${english}${topic}.ts`), keys);
  const ours = (await readdir(join(root, 'src'), { recursive: true }))
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /^src\/(?:budget|actions\/api)\b.*\.ts$/.test(path));
  for (const path of new Set([...ours, ...Object.keys(metafile.inputs)])) {
    if (path.startsWith(english) || !/\.(?:[jt]sx?|mjs)$/.test(path)) continue;
    for (const name of namesIn(await readFile(join(root, path), 'utf8'))) keys.delete(name);
  }
  return [...keys];
}

const parse = async (path) =>
  ts.createSourceFile(path, await readFile(join(root, path), 'utf8'), ts.ScriptTarget.Latest);

/** Keys in quotation marks are values that something is looked up by. */
function collectKeys(node, keys) {
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) keys.add(node.name.text);
  ts.forEachChild(node, (child) => collectKeys(child, keys));
}

/** Every name in a text, except behind a topic: of `words.kinds[kind].explains` only `kind`. */
function namesIn(source) {
  const code = source.replace(/^\s*\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const topics = [...code.matchAll(/import (?:type )?\{ (\w+)(?: as (\w+))? \} from '[./]*\/words\/en\//g)];
  const called = topics.map(([, name, alias]) => alias ?? name).join('|');
  const without =
    called === ''
      ? code
      : code.replace(new RegExp(`\\b(?:${called})(?:\\.\\w+|\\[[^\\]]*\\])+`, 'g'), (chain) =>
          chain.replace(/(\[[^\]]*\])|\.\w+/g, '$1'),
        );
  return new Set(without.match(/[A-Za-z_$][\w$]*/g));
}

/** What a page is told to speak another language: its topics by its own short names. */
export async function catalogOf({ topics, mangleProps, mangleCache }, language) {
  // What nobody has translated yet stays English.
  const translated = new Set(await readdir(join(root, 'src/words', language)));
  const said = topics.filter((topic) => translated.has(`${topic}.ts`));
  const exported = said.map((topic) => `export * from './src/words/${language}/${topic}';`);
  const { outputFiles } = await build({
    stdin: {
      contents: exported.join(''),
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'catalog',
    mangleProps,
    mangleCache,
    logLevel: 'warning',
  });
  return JSON.parse(runInNewContext(`${outputFiles[0].text};JSON.stringify(catalog ?? {})`));
}
