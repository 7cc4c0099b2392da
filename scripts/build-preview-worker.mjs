/** Builds the workers that scripts run in: preview/apps-script/worker → build/preview/script-worker{,.web}.js. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `import text from 'realm-source'` gives realm.ts, bundled, as the text of a function to run inside a realm. */
const realmSource = {
  name: 'realm-source',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^realm-source$/ }, () => ({ path: 'realm-source', namespace: 'realm-source' }));
    onLoad({ filter: /.*/, namespace: 'realm-source' }, async () => {
      const { outputFiles } = await build({
        absWorkingDir: root,
        entryPoints: ['preview/apps-script/worker/realm.ts'],
        bundle: true,
        write: false,
        format: 'iife',
        globalName: 'realm',
        target: 'es2022',
        charset: 'ascii',
      });
      return { contents: `(() => {${outputFiles[0].text}\nreturn realm.start;})()`, loader: 'text' };
    });
  },
};

const common = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2022',
  charset: 'ascii',
  plugins: [realmSource],
};

export async function buildPreviewWorkers() {
  await Promise.all([
    build({
      ...common,
      entryPoints: ['preview/apps-script/worker/node.ts'],
      outfile: 'build/preview/script-worker.js',
      platform: 'node',
      format: 'cjs',
    }),
    build({
      ...common,
      entryPoints: ['preview/apps-script/worker/web.ts'],
      outfile: 'build/preview/script-worker.web.js',
      platform: 'browser',
      format: 'iife',
    }),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPreviewWorkers();
