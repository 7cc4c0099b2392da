/** esbuild's account of the modules in dist/Code.js: the same entry through the same minifier as webpack's build. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const config = createRequire(import.meta.url)('../webpack.config.cjs');

export async function serverMetafile() {
  const [minimizer] = config.optimization.minimizer;
  const { metafile } = await build({
    ...minimizer.options,
    entryPoints: [config.entry],
    absWorkingDir: root,
    bundle: true,
    format: 'iife',
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  return metafile;
}
