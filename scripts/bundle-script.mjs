/** One of scripts/ as one file that Node runs: a third of the time that translating each of its modules at its start takes. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ownFolders from './own-folders.cjs';
import { plainFields } from './plain-fields.cjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function bundleScript(name) {
  const outfile = join(root, `build/${name}.cjs`);
  await build({
    entryPoints: [join(root, `scripts/${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    plugins: [ownFolders, plainFields],
    logLevel: 'error',
  });
  return outfile;
}
