/** What ships with other people's code in it passes their licences on: THIRD_PARTY_NOTICES.md. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (path: string): string => readFileSync(path, 'utf8').replace(/\r\n/g, '\n');
const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { version?: string; license?: string; dependencies?: object }>;
};
const page = read('THIRD_PARTY_NOTICES.md');
const shipped = Object.entries(dependencies);

test('the page is what npm run notices makes of the build', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/notices.mjs', '--print'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(page).toBe(stdout);
});

test('what ships is what package.json calls dependencies, and nothing else', () => {
  const named = [...page.matchAll(/^## (\S+) (\S+)$/gm)].map(([, name, version]) => [name, version]);
  expect(named).toEqual(shipped);
});

test.each(shipped)('the licence of %s is passed on word for word', (name) => {
  const folder = join('node_modules', name);
  const licences = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file));
  expect(licences).toHaveLength(1);
  expect(page).toContain(read(join(folder, licences.join())).trim());
});

test.each(shipped)('%s %s asks for no more than to be named, and brings no other package along', (name) => {
  const { license, dependencies: brought } = packages[`node_modules/${name}`] ?? {};
  expect(license).toMatch(/^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0)$/);
  expect(brought).toBeUndefined();
});
