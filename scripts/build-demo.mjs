/**
 * `npm run build:demo`: the preview with the example quarter as a folder of plain files, build/demo, which any static host
 * serves, in any subfolder. Nothing in it calls anything but its own files.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, shipped } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * A script waits for the spreadsheet on a shared buffer, which a browser gives to isolated pages alone. Who can't tell a host
 * to send the headers for that has them added by a service worker, on the first visit after one reload.
 */
const isolation = 'coi-serviceworker.min.js';

/** Of what `npm run build:preview` has made. */
export async function assembleDemo(outdir = join(root, 'build/demo')) {
  const preview = join(root, 'build/preview');
  await rm(outdir, { recursive: true, force: true });
  await mkdir(join(outdir, 'bundle'), { recursive: true });
  await Promise.all([
    cp(join(preview, 'page'), outdir, { recursive: true }),
    ...['script-worker.web.js', 'example.json'].map((name) => cp(join(preview, name), join(outdir, name))),
    ...shipped.map((name) => cp(join(root, 'dist', name), join(outdir, 'bundle', name))),
    cp(createRequire(import.meta.url).resolve(`coi-serviceworker/${isolation}`), join(outdir, isolation)),
    writeFile(join(outdir, 'bundle/files.json'), JSON.stringify(shipped)),
    writeFile(join(outdir, 'script.json'), 'null'),
  ]);
  const page = await readFile(join(preview, 'page/index.html'), 'utf8');
  const marked = page
    .replace('<html lang="en">', '<html lang="en" data-demo>')
    .replace('<script type="module"', `<script src="${isolation}"></script>\n    $&`);
  await writeFile(join(outdir, 'index.html'), marked);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { example } = await build({ preview: true, example: true });
  await example;
  await assembleDemo();
  console.log('build/demo holds the demo: upload the folder as it is.');
}
