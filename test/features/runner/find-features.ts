/** Finds the feature files that FEATURES names: files and folders, separated as in PATH; the project's own when unset. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const below = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.feature'))
    .sort()
    .map((name) => join(folder, name));

/** @throws Error naming the place when it does not exist or holds no feature. */
export const findFeatures = (places: string | undefined, ownFolder: string): string[] => {
  const named = (places ?? '').split(delimiter).filter((place) => place !== '');
  return (named.length > 0 ? named : [ownFolder]).flatMap((place) => {
    const path = resolve(place);
    if (!existsSync(path)) throw new Error(`There is no file or folder ${path}.`);
    const files = statSync(path).isDirectory() ? below(path) : [path];
    if (files.length === 0) throw new Error(`The folder ${path} holds no .feature file.`);
    return files;
  });
};
