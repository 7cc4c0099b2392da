/** A command of scripts/google as one file: translating its modules takes longer than all that they do. */
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';

const root = resolve(__dirname, '../..');

const made = new Set<string>();

export function commandInOneFile(command: 'setup' | 'deploy'): string {
  const outfile = resolve(root, `build/google/${command}.cjs`);
  if (made.has(outfile)) return outfile;
  made.add(outfile);
  const entry = resolve(root, `scripts/google/${command}.ts`);
  buildSync({ entryPoints: [entry], outfile, bundle: true, platform: 'node', packages: 'external' });
  return outfile;
}
