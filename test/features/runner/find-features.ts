/** Finds the features that FEATURES names, files and folders separated as in PATH: .feature files, and pages with examples. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const below = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith('.feature') || isPageWithExamples(path));

const isPageWithExamples = (path: string): boolean =>
  path.endsWith('.md') && readFileSync(path, 'utf8').includes('```gherkin');

/** @throws Error naming the place when it does not exist or holds no feature. */
/** `own`: what runs when it is unset. */
export const findFeatures = (places: string | undefined, own: readonly string[]): string[] => {
  const named = (places ?? '').split(delimiter).filter((place) => place !== '');
  return (named.length > 0 ? named : own).flatMap((place) => {
    const path = resolve(place);
    if (!existsSync(path)) throw new Error(`There is no file or folder ${path}.`);
    const files = statSync(path).isDirectory() ? below(path) : [path];
    if (files.length === 0) throw new Error(`The folder ${path} holds no .feature file and no page.`);
    return files;
  });
};
