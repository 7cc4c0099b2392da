/**
 * `npm run races -- --runs N`: N races of two and three people in the built add-on, all pairs of actions in turn; 10,000 when no
 * number is given. `--seed S` repeats a run: what fails names its own seed. Needs `npm run build:preview` before.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 10_000);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (![runs, seed].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('--runs and --seed are whole numbers above 0.');
  process.exit(1);
}
console.log(`${runs.toLocaleString('en')} races, seed ${seed}.`);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--selectProjects', 'preview', '--testPathPatterns', 'test/crash/races'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, RACES_RUNS: String(runs), RACES_SEED: String(seed) },
  },
);
process.exitCode = status ?? 1;
