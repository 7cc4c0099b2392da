/** A short piece of `npm run fuzz`, always the same one: the command runs, and finds nothing. */
import { spawnSync } from 'node:child_process';

test('two stories of fifteen steps break nothing', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run-bundled.mjs', 'fuzz', '--seed', '1', '--stories', '2', '--steps', '15'],
    { encoding: 'utf8' },
  );
  expect([status, stdout, stderr]).toEqual([
    0,
    expect.stringMatching(/^2 stories from seed 1 on, \d+ steps in .* minutes, 0 kinds of failure\n$/),
    expect.anything(),
  ]);
}, 120_000);
