/** Reads a script project from a folder, as clasp would push it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, ScriptProject } from './script-project';

/** Files in folders count too; Google keeps the folder as a part of the name and evaluates by name. */
export function readProject(folder: string): ScriptProject {
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !/(^|\/)(node_modules|\.git)\//.test(name))
    .sort();
  const ending = (pattern: RegExp): string[] => names.filter((name) => pattern.test(name));
  return {
    files: ending(/\.(gs|js)$/).map((name) => ({ name, code: text(name) })),
    html: Object.fromEntries(ending(/\.html$/).map((name) => [name.replace(/\.html$/, ''), text(name)])),
    manifest: existsSync(join(folder, 'appsscript.json'))
      ? (JSON.parse(text('appsscript.json')) as Manifest)
      : {},
  };
}
