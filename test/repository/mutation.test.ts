/** What `npm run mutation` leaves out of its copies is not missed by the tests that it runs there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const leftOut = (): string[] => {
  const [, list = ''] = /ignorePatterns: \[(.*)\]/.exec(readFileSync('stryker.config.mjs', 'utf8')) ?? [];
  return [...list.matchAll(/'\/([^']+)'/g)].map(([, folder = '']) => folder);
};

test('no test of the rules names a folder that is left out', () => {
  expect(leftOut().length).toBeGreaterThan(3);
  const named = new RegExp(`['"\`](?:\\.\\.?/)*(?:${leftOut().join('|')})/`);
  const tests = readdirSync('test/budget', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const missing = tests.filter((name) => named.test(readFileSync(join('test/budget', name), 'utf8')));
  expect(missing).toEqual([]);
});
