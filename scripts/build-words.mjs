/** Builds the other languages: each topic's words in src/words/LANGUAGE → one JSON file that only spreadsheets of that language load. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

export const languages = ['de', 'ja'];

/** What a language takes: the server's words and those of each page, 'Words-de.html', 'Sidebar-de.html', 'Dialog-de.html'. */
export const catalogFiles = ['Dialog', 'Sidebar', 'Words'].flatMap((name) =>
  languages.map((language) => `${name}-${language}.html`),
);

/** Every topic of a language: { heard: { noPromise: '…' } }. */
export async function readTopics(language) {
  const folder = join(root, 'src/words', language);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  const { outputFiles } = await build({
    stdin: { contents: files.map((name) => `export * from './${name}';`).join('\n'), resolveDir: folder },
    bundle: true,
    write: false,
    format: 'esm',
  });
  const module = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  );
  return { ...module };
}

/** ASCII without a `<`: HtmlService may take it for markup, and serves it undamaged so. */
export const asServed = (words) =>
  JSON.stringify(words).replace(
    /[<\u007f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The server's words. */
export async function buildWords({ outdir }) {
  await mkdir(outdir, { recursive: true });
  await writeCatalogs('Words', readTopics, outdir);
}

/** Each page calls its words by short names of its own: `pages` are what buildPages answers. */
export const writePageWords = (pages, outdir) =>
  Promise.all(pages.map(({ path, catalog }) => writeCatalogs(basename(path, '.html'), catalog, outdir)));

const writeCatalogs = (name, catalog, outdir) =>
  Promise.all(
    languages.map(async (language) =>
      writeFile(join(outdir, `${name}-${language}.html`), asServed(await catalog(language))),
    ),
  );
