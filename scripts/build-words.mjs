/** Builds the other languages: each topic's words in src/words/LANGUAGE → one JSON file that only spreadsheets of that language load. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

export const languages = ['de', 'ja'];

/** Names of the files that a language takes: 'Words-de.html'. */
export const catalogFiles = languages.map((language) => `Words-${language}.html`);

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

export async function buildWords({ outdir }) {
  await mkdir(outdir, { recursive: true });
  await Promise.all(
    languages.map(async (language) =>
      writeFile(join(outdir, `Words-${language}.html`), asServed(await readTopics(language))),
    ),
  );
}
