/** Reads a script project from a folder, as clasp would push it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix, resolve } from 'node:path';
import { readJson } from './read-json';
import type { Manifest, ScriptProject } from './script-project';

/** What clasp reads of .clasp.json. */
interface ClaspSettings {
  /** The folder with the files, from here. */
  readonly rootDir?: string;
  /** Files that Google gets first, in this order, from here too. */
  readonly filePushOrder?: readonly string[];
}

/**
 * Files in folders count too; Google keeps the folder as a part of the name and evaluates by name, unless a push order
 * says otherwise.
 */
export function readProject(folder: string): ScriptProject {
  const settings = readSettings(folder);
  const root = resolve(folder, settings.rootDir ?? '.');
  const text = (name: string): string => readFileSync(join(root, name), 'utf8');
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !/(^|\/)(node_modules|\.[^/]+)\//.test(name))
    .sort();
  const ending = (pattern: RegExp): string[] => names.filter((name) => pattern.test(name));
  const manifest = join(root, 'appsscript.json');
  return {
    files: inPushOrder(ending(/\.(gs|js)$/), settings).map((name) => ({ name, code: text(name) })),
    html: Object.fromEntries(ending(/\.html$/).map((name) => [name.replace(/\.html$/, ''), text(name)])),
    manifest: existsSync(manifest) ? (readJson(manifest) as Manifest) : {},
  };
}

/** The same, called by the name of its folder. */
export const readNamedProject = (folder: string): ScriptProject & { readonly name: string } => ({
  ...readProject(folder),
  name: basename(resolve(folder)),
});

function readSettings(folder: string): ClaspSettings {
  const file = join(folder, '.clasp.json');
  return existsSync(file) ? (readJson(file) as ClaspSettings) : {};
}

function inPushOrder(
  names: readonly string[],
  { rootDir = '.', filePushOrder = [] }: ClaspSettings,
): string[] {
  const first = filePushOrder
    .map((path) => posix.relative(posix.normalize(rootDir), posix.normalize(path)))
    .filter((name) => names.includes(name));
  return [...first, ...names.filter((name) => !first.includes(name))];
}
