/** Pages lead somewhere: every link to something that is there, and those that lead through the code to files and functions. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const read = (page: string): string => readFileSync(page, 'utf8');
const root = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'];
const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.md'),
);

/** What a page leads to in this repository, pictures too. */
const linksOf = (page: string): string[] =>
  [...read(page).matchAll(/\]\((?!\w+:)([^)#]+)(?:#[^)]*)?\)|src="([^"]+)"/g)].map(([, link, image]) =>
    join(dirname(page), link ?? image ?? ''),
  );

test.each([...root, ...docs.map((name) => join('docs', name))])('every link of %s leads somewhere', (page) =>
  expect(linksOf(page).filter((path) => !existsSync(path))).toEqual([]),
);

test('every page is reached from the README', () => {
  const reached = new Set(['README.md']);
  for (const page of reached) {
    for (const path of linksOf(page)) if (path.endsWith('.md')) reached.add(path);
  }
  const pages = ['.', 'docs', 'preview', 'src', 'test'].flatMap((folder) =>
    readdirSync(folder, { recursive: folder !== '.', encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );
  expect(pages.length).toBeGreaterThan(35);
  expect(pages.filter((page) => !reached.has(page))).toEqual([]);
});

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
