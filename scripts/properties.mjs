/**
 * `npm run properties -- --runs N`: each property of the rules over N random cases instead of the number it has in
 * `npm test`; 100,000 when no number is given. `--seed S` repeats a run. Prints what it ran and with which seed.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { runs, seed } = readArguments();

console.log(`Every property over ${runs.toLocaleString('en')} random quarters, seed ${seed}.`);
const started = performance.now();
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    'unit',
    '--testPathPatterns',
    'test/budget/properties/',
    '--verbose',
    // A hundred thousand quarters take longer than any test may in `npm test`.
    `--testTimeout=${24 * 60 * 60 * 1000}`,
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PROPERTY_RUNS: String(runs), PROPERTY_SEED: String(seed) },
  },
);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`${status === 0 ? 'All hold' : 'Not all hold'}: ${runs} runs each, seed ${seed}, ${seconds} s.`);
process.exitCode = status ?? 1;

function readArguments() {
  try {
    const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
    const given = {
      runs: Number(values.runs ?? 100_000),
      // fast-check takes 32 bits with a sign.
      seed: Number(values.seed ?? Math.floor(Math.random() * 2 ** 31)),
    };
    if (Object.values(given).every((number) => Number.isInteger(number) && number > 0)) return given;
    throw new Error('--runs and --seed are whole numbers above 0.');
  } catch (error) {
    console.error(`${error.message}\nUsage: npm run properties -- [--runs N] [--seed S]`);
    process.exit(1);
  }
}
