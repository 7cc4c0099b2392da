/** The files that git keeps; in a copy without git, all but what is made. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const made = /^(\.git|node_modules|dist|build|coverage)([\\/]|$)/;

export function keptFiles(): string[] {
  if (existsSync('.git')) {
    return execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean);
  }
  return readdirSync('.', { withFileTypes: true })
    .filter(({ name }) => !made.test(name))
    .flatMap((entry) => (entry.isDirectory() ? inside(entry.name) : [entry.name]));
}

const inside = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
