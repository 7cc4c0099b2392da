/** Pages lead somewhere: every link to something that is there, and those that lead through the code to files and functions. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const read = (page: string): string => readFileSync(page, 'utf8');
const root = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'];
const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.md'),
);

test.each([...root, ...docs.map((name) => join('docs', name))])(
  'every link of %s leads somewhere',
  (page) => {
    const links = [...read(page).matchAll(/\]\((?!\w+:)([^)#]+)(?:#[^)]*)?\)|src="([^"]+)"/g)].map(
      ([, link, image]) => join(dirname(page), link ?? image ?? ''),
    );
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  },
);

/** Made by a build, or by whoever installs the add-on. */
const isMade = (path: string): boolean => /^(?:dist|build|node_modules)\b/.test(path);

/** With a star: whether anything is there that the name could mean. */
const isThere = (path: string): boolean => {
  if (!path.includes('*')) return existsSync(path);
  const [before = '', after = ''] = basename(path).split('*');
  return readdirSync(dirname(path)).some((name) => name.startsWith(before) && name.endsWith(after));
};

test.each([...root, 'docs/architecture.md'])('every path that %s names exists', (page) => {
  const paths = [...read(page).matchAll(/`([\w.@*-]+(?:\/[\w.@*-]+)+)\/?`/g)].map(([, path = '']) => path);
  expect(paths.filter((path) => !isMade(path) && !isThere(path))).toEqual([]);
});

test('every function that docs/architecture.md names is in the file beside it', () => {
  const pairs = [
    ...read('docs/architecture.md').matchAll(
      /`(\w+)`\s+\(`(src\/[\w./-]+)`\)|\(`(\w+)`, `(src\/[\w./-]+)`\)/g,
    ),
  ].map(([, name, path, nameInside, pathInside]) => [name ?? nameInside, path ?? pathInside] as const);
  expect(pairs.length).toBeGreaterThan(25);
  const isDeclared = ([name = '', path = '']: (typeof pairs)[number]): boolean =>
    new RegExp(`\\b(?:const |function |interface |global\\.)${name}\\b`).test(read(path));
  expect(pairs.filter((pair) => !isDeclared(pair))).toEqual([]);
});
