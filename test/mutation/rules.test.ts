/** All tests of the rules as one file: each file of its own would load the rules again for every mutant. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../budget');

/** These look at ten thousand quarters, or at how chance falls; the same histories serve the other properties. */
const tooMany = ['every-quarter', 'what-happens'];

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !tooMany.some((name) => file.includes(name)))
  .sort();

for (const file of files) {
  describe(file, () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- which files there are is known only now
    require(join(folder, file));
  });
}
