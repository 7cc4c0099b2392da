/**
 * All tests of the rules as one file: each file of its own would load the rules again for every mutant. The first test that
 * fails ends the run, which jest itself does only between files.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../budget');

/** These look at ten thousand quarters, or at how chance falls; the same histories serve the other properties. */
const tooMany = ['every-quarter', 'what-happens'];

type Body = (...row: never[]) => unknown;

let hasFailed = false;

const untilFirstFailure =
  (body: Body): (() => Promise<void>) =>
  async (...row: never[]) => {
    if (hasFailed) return;
    try {
      await body(...row);
    } catch (error) {
      hasFailed = true;
      throw error;
    }
  };

const { test: jestTest } = globalThis;
const quickTest = (name: string, body: Body): void => jestTest(name, untilFirstFailure(body));
const each =
  (...table: Parameters<typeof jestTest.each>) =>
  (name: string, body: Body): void =>
    jestTest.each(...table)(name, untilFirstFailure(body));
globalThis.test = Object.assign(quickTest, jestTest, { each }) as typeof jestTest;
globalThis.it = globalThis.test;

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !tooMany.some((name) => file.includes(name)))
  .sort();

for (const file of files) {
  describe(file, () => {
    // oxlint-disable-next-line typescript/no-require-imports -- which files there are is known only now
    require(join(folder, file));
  });
}
