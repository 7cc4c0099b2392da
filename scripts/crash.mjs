/**
 * `npm run crash`: ends everything people do at every service call and presses again, in six minutes or so. `npm test` tries a part;
 * `-- --seed N` tries that part again, with the number that it said. Exits 1 when something was found.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { seed: { type: 'string' } } });
if (values.seed !== undefined && !/^\d+$/.test(values.seed)) {
  console.error('--seed is a whole number.\nUsage: npm run crash [-- --seed N]');
  process.exit(1);
}

const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    'preview',
    '--testPathPatterns',
    'test/crash/(every-action|held-back)',
  ],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(values.seed === undefined ? { CRASH_POINTS: 'all' } : { CRASH_SEED: values.seed }),
    },
  },
);
process.exitCode = status ?? 1;
