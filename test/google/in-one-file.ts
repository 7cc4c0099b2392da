/** The commands, and the clasp that they run, each as one file: loading their many modules takes longer than all that they do. */
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, buildSync, type Plugin } from 'esbuild';
import { isUnused } from './unused-interfaces.mjs';

const root = resolve(__dirname, '../..');
const folder = resolve(root, 'build/google');

const made = new Set<string>();

export function commandInOneFile(command: 'setup' | 'deploy'): string {
  const outfile = resolve(folder, `${command}.cjs`);
  if (made.has(outfile)) return outfile;
  made.add(outfile);
  const entry = resolve(root, `scripts/google/${command}.ts`);
  buildSync({ entryPoints: [entry], outfile, bundle: true, platform: 'node', packages: 'external' });
  return outfile;
}

/** Kept from one run to the next, as it changes with clasp's version only. */
export async function claspInOneFile(): Promise<string> {
  const entry = require.resolve('@google/clasp');
  const { version } = JSON.parse(readFileSync(resolve(entry, '../../../package.json'), 'utf8')) as {
    version: string;
  };
  const path = resolve(folder, `clasp-${version}.mjs`);
  if (existsSync(path)) return path;
  // Another test file may be writing it too.
  const own = `${path}.${process.pid}`;
  await build({
    ...{ entryPoints: [entry], outfile: own, bundle: true, platform: 'node', format: 'esm' },
    // Where clasp looks for its own version, and where what is still required is found.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(entry).href), __dirname: '""' },
    banner: {
      js: "import { createRequire as ownRequire } from 'node:module'; const require = ownRequire(import.meta.url);",
    },
    plugins: [withoutUnused],
    logLevel: 'error',
  });
  renameSync(own, path);
  return path;
}

const withoutUnused: Plugin = {
  name: 'without-unused-interfaces',
  setup(hooks) {
    const namespace = 'unused-interface';
    hooks.onResolve({ filter: /^\.\// }, ({ path, importer }) =>
      isUnused(path, importer) ? { path, namespace } : undefined,
    );
    hooks.onLoad({ filter: /.*/, namespace }, () => ({ contents: 'module.exports = {}' }));
  },
};
