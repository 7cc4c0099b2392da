/**
 * `npm run build`: dist/Code.js, dist/Sidebar.html, dist/Dialog.html, dist/appsscript.json and the words of other languages:
 * what goes to Google.
 * `--preview` builds the local Google Sheets as well, into build/preview; `--example` then plays the example quarter on it,
 * so that the page opens with it at once.
 */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import webpack from 'webpack';
import { bundleScript } from './bundle-script.mjs';
import { buildPreviewPage } from './build-preview-page.mjs';
import { buildPreviewWorkers } from './build-preview-worker.mjs';
import { buildPages } from './build-pages.mjs';
import { buildWords, catalogFiles, writePageWords } from './build-words.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
export const shipped = ['Code.js', 'Dialog.html', 'Sidebar.html', 'appsscript.json', ...catalogFiles];

/**
 * Builds everything asked for at once, and says how large it became. What it answers holds `example`: the path of the played
 * example, a promise of its own, for the page can be used while that is made.
 */
export async function build({ preview = false, example = false } = {}) {
  await mkdir(dist, { recursive: true });
  await removeWhatIsNotShipped();
  const addOn = Promise.all([
    buildServer(),
    buildPages({ outdir: dist }).then((pages) => writePageWords(pages, dist)),
    buildWords({ outdir: dist }),
    copyFile(join(root, 'appsscript.json'), join(dist, 'appsscript.json')),
  ]);
  const workers = preview ? buildPreviewWorkers() : null;
  const page = preview ? buildPreviewPage() : null;
  const played = preview && example ? playExample(Promise.all([addOn, workers])) : null;
  // Whoever waits for it is told that it failed; until somebody does, Node would end everything.
  played?.catch(() => undefined);
  await Promise.all([addOn, workers, page]);
  for (const name of shipped) console.log(`dist/${name.padEnd(16)} ${await kilobytes(join(dist, name))}`);
  if (preview) await printPreviewSizes();
  return { example: played };
}

/** clasp pushes whatever it finds in dist. */
async function removeWhatIsNotShipped() {
  const strays = (await readdir(dist)).filter((name) => !shipped.includes(name));
  await Promise.all(strays.map((name) => rm(join(dist, name), { recursive: true })));
}

function buildServer() {
  const compiler = webpack(createRequire(import.meta.url)('../webpack.config.cjs'));
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error) reject(error);
      else if (stats.hasErrors() || stats.hasWarnings()) reject(new Error(stats.toString('errors-warnings')));
      else resolve();
    });
  });
}

/** Once `built`; what an earlier build has left there would be of another add-on. */
async function playExample(built) {
  const example = join(root, 'build/preview/example.json');
  const [script] = await Promise.all([bundleScript('build-example'), built, rm(example, { force: true })]);
  await promisify(execFile)(process.execPath, [script]);
  return example;
}

async function printPreviewSizes() {
  const folder = join(root, 'build/preview');
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const large = files.filter((file) => file.isFile() && !file.parentPath.includes('chunks'));
  for (const { parentPath, name } of large) {
    const path = join(parentPath, name);
    console.log(`${path.slice(root.length).padEnd(21)} ${await kilobytes(path)}`);
  }
}

async function kilobytes(path) {
  const size = await stat(path).catch(() => undefined);
  return size ? `${(size.size / 1024).toFixed(1).padStart(8)} kB` : 'missing';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { example } = await build({
      preview: process.argv.includes('--preview'),
      example: process.argv.includes('--example'),
    });
    await example;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
