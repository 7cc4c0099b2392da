/** Builds the add-on and puts it in place of what the script project holds. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { claspOrRefusal, type Again } from './clasp';
import type { TargetName } from './options';
import { Refusal } from './refusal';
import { targetFile } from './target';

const buildScript = resolve(__dirname, '../build.mjs');

export function build({ built }: { built: boolean }): void {
  if (!built) {
    const { status } = spawnSync(process.execPath, [buildScript], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (status !== 0) {
      throw new Refusal('The build failed, and nothing was pushed: what is wrong stands above.');
    }
  }
  if (!existsSync('dist/Code.js')) {
    throw new Refusal('There is nothing to push: dist is empty. Run it without --no-build.');
  }
}

/** @returns what to tell the person */
export async function push(target: TargetName, again: Again): Promise<string> {
  // --force: the manifest in this repository is the one that counts, and nothing waits for an answer.
  const args = ['push', '--force', '--json', '--project', targetFile(target)];
  const files = JSON.parse(await claspOrRefusal(args, again)) as string[];
  return files.length > 0 ? `${files.length} files pushed.` : 'Google has these files already.';
}
