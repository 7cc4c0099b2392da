/** `npm ci` installs the same on every system: exact versions, and the native parts of all of them. */
import { readFileSync } from 'node:fs';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { dependencies, devDependencies } = read('package.json') as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const installed = Object.entries(packages).filter(([place]) => place !== '');

const names = new Set(installed.map(([place]) => place.replace(/^.*node_modules\//, '')));

test('every package that we name has one exact version', () => {
  const versions = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^(?:npm:[\w-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual(
    [],
  );
});

test('the native parts of every system are named, whichever system made the file', () => {
  const needed = installed.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies));
  const missing = needed.filter((name) => !names.has(name));
  expect(missing).toEqual([]);
});

test('no package that builds or tests is under a licence that reaches over to what is made with it', () => {
  const reaching = installed.filter(([, { license = '' }]) => /GPL|SSPL|BUSL|EUPL/i.test(license));
  expect(reaching.map(([place]) => place)).toEqual([]);
});
