/**
 * `npm run bundle:report`: what dist/Code.js is made of, and how long it takes to load, as every execution on Google loads it.
 * `--json` for data. Build first. The parts are esbuild's account of the same modules through the same minifier; what
 * the build makes of them (the functions Google sees with their JSDoc, renamed doubles, arrows that became functions) is the frame.
 */
import { readFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { serverMetafile } from './server-metafile.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** An odd number, so that the median is a run; enough for two thirds of them to be disturbed by other work. */
const runs = 61;

async function report() {
  const code = await readFile(`${root}dist/Code.js`, 'utf8').catch(() => {
    throw new Error('dist/Code.js is not there yet. Run npm run build, then npm run bundle:report again.');
  });
  const modules = await modulesInside();
  const bytes = Buffer.byteLength(code);
  const frame = bytes - modules.reduce((sum, module) => sum + module.bytes, 0);
  return { bytes, frame, folders: byFolder(modules), modules, load: loadTimes(code) };
}

/** Each module with the bytes that are left of it, the heaviest first. */
async function modulesInside() {
  const [{ inputs }] = Object.values((await serverMetafile()).outputs);
  return Object.entries(inputs)
    .map(([path, { bytesInOutput }]) => ({ path: withoutDetour(path), bytes: bytesInOutput }))
    .sort((one, other) => other.bytes - one.bytes);
}

/** A package is named after itself, wherever it is installed. */
const withoutDetour = (path) => path.replace(/^.*(?=node_modules\/)/, '');

function byFolder(modules) {
  const folders = new Map();
  for (const { path, bytes } of modules) {
    const folder = dirname(path);
    const { bytes: before, modules: count } = folders.get(folder) ?? { bytes: 0, modules: 0 };
    folders.set(folder, { bytes: before + bytes, modules: count + 1 });
  }
  return [...folders]
    .map(([path, sums]) => ({ path, ...sums }))
    .sort((one, other) => other.bytes - one.bytes);
}

/** Milliseconds, of which `compile` is V8's reading; each run in a realm of its own, and of a text V8 has not seen yet. */
function loadTimes(code) {
  const times = Array.from({ length: runs }, (_, run) => {
    const unseen = `${code}\n// ${process.pid} ${run}`;
    const realm = createContext(Object.create(null));
    const processor = process.cpuUsage();
    const start = performance.now();
    const script = new Script(unseen, { filename: 'Code.js' });
    const compiled = performance.now();
    script.runInContext(realm);
    const total = performance.now() - start;
    // Of the two the system knows the sum exactly, and shares it out by guess.
    const { user, system } = process.cpuUsage(processor);
    return { compile: compiled - start, total, processor: (user + system) / 1000 };
  });
  const median = (values) => rounded(values.sort((one, other) => one - other)[(runs - 1) / 2]);
  return {
    runs,
    compile: median(times.map(({ compile }) => compile)),
    total: median(times.map(({ total }) => total)),
    fastest: rounded(Math.min(...times.map(({ total }) => total))),
    processor: median(times.map(({ processor }) => processor)),
  };
}

const rounded = (milliseconds) => Number(milliseconds.toFixed(2));

function print({ bytes, frame, folders, modules, load }) {
  const line = (size, name) => console.log(`${String(size).padStart(8)}  ${name}`);
  line(bytes, 'dist/Code.js, bytes');
  line(frame, "Google's functions with their JSDoc, what the build adds");
  console.log('\nBy folder');
  for (const { path, bytes: size, modules: count } of folders) line(size, `${path} (${count})`);
  console.log('\nThe heaviest modules');
  for (const { path, bytes: size } of modules.slice(0, 20)) line(size, relative('.', path));
  console.log(
    `\nLoading: ${load.total} ms, of which ${load.compile} ms compiling; ${load.processor} ms of processor time ` +
      `(medians of ${load.runs}); the fastest ${load.fastest} ms`,
  );
}

try {
  const result = await report();
  if (process.argv.includes('--json')) console.log(JSON.stringify(result, null, 2));
  else print(result);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
