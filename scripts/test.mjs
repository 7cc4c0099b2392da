/**
 * `npm test`: build, lint, format, boundaries, types and what is unused side by side, then jest over all its projects.
 * Nothing stops at the first failure. The last line is `N passed, M failed`: jest's tests, and each step that failed.
 * What follows `npm test --` goes to jest: `npm test -- --selectProjects unit`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { lintSteps } from './lint.mjs';
import { runSteps } from './run-steps.mjs';
import { typeSteps } from './types.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = `${root}build/jest.json`;
const started = performance.now();

/**
 * V8 optimises a function once it has run for so many bytes of its code. Each test file and each execution of a script is a realm
 * of its own, whose functions are optimised anew and soon gone: seven times the usual measure saves a twelfth of a run's processor time.
 */
const optimiseLater = ['--interrupt-budget=500000'];

/** Room for what a calculation leaves behind: four times V8's own, in which clearing up takes a twentieth of the processor's time more. */
const roomForYoung = ['--max-semi-space-size=64'];

/** The longest first, so that no processor waits for the last of them. */
const steps = [
  { name: 'build', command: ['scripts/build.mjs', '--preview', '--example'] },
  ...lintSteps,
  ...typeSteps,
  {
    name: 'boundaries',
    command: [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'src',
      'preview',
    ],
  },
  { name: 'nothing unused', command: ['node_modules/knip/bin/knip.js'] },
  { name: 'format', command: ['node_modules/oxfmt/bin/oxfmt', '--check', '.'] },
];

const failed = await runSteps(steps, availableParallelism());
if (failed.includes('build')) {
  console.log('The tests run what was built, so without a build they are left out.');
  finish(0, failed.length);
} else {
  const { passed, failed: failedTests } = runJest();
  finish(passed, failed.length + failedTests);
}

function runJest() {
  mkdirSync(`${root}build`, { recursive: true });
  rmSync(report, { force: true });
  const command = [
    ...optimiseLater,
    ...roomForYoung,
    'node_modules/jest/bin/jest.js',
    '--json',
    `--outputFile=${report}`,
    ...process.argv.slice(2),
  ];
  const { status } = spawnSync(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const found = numFailedTests + numRuntimeErrorTestSuites;
    // Jest can fail with every test green, as when a worker was killed.
    return { passed: numPassedTests, failed: status === 0 ? found : Math.max(found, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function finish(passed, failures) {
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s in all`);
  console.log(`${passed} passed, ${failures} failed`);
  process.exitCode = failures > 0 ? 1 : 0;
}
