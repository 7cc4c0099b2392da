/**
 * `npm run mutation`: Stryker over src/budget, then its score with and without string literals, and every survivor;
 * `-- src/budget/amount.ts` over one file or several. Options go to Stryker. The report is build/mutation/report.html.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = `${root}build/mutation/report.json`;

/** Stryker takes a name without an option for its configuration. */
const args = process.argv.slice(2);
const isOfFiles = args.length > 0 && args.every((arg) => !arg.startsWith('-'));
const options = isOfFiles ? ['--mutate', args.join(',')] : args;

rmSync(report, { force: true });
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', ...options],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;

const mutants = readMutants();
const detected = ['Killed', 'Timeout'];
const undetected = ['Survived', 'NoCoverage'];

for (const { file, line, mutatorName, replacement } of mutants.filter(isUndetected)) {
  console.log(`${file}:${line}  ${mutatorName}  ${replacement.replace(/\s+/g, ' ').slice(0, 80)}`);
}
console.log(`All mutants: ${scoreOf(mutants)}`);
console.log(
  `Without string literals: ${scoreOf(mutants.filter(({ mutatorName }) => mutatorName !== 'StringLiteral'))}`,
);

function isUndetected(mutant) {
  return undetected.includes(mutant.status);
}

function scoreOf(some) {
  const caught = some.filter((mutant) => detected.includes(mutant.status)).length;
  const all = caught + some.filter(isUndetected).length;
  return `${caught} of ${all} noticed, ${all === 0 ? '-' : ((100 * caught) / all).toFixed(1)} %`;
}

function readMutants() {
  try {
    const { files } = JSON.parse(readFileSync(report, 'utf8'));
    return Object.entries(files).flatMap(([file, { mutants: found }]) =>
      found.map(({ status: fate, location, mutatorName, replacement = '' }) => ({
        file,
        line: location.start.line,
        mutatorName,
        replacement,
        status: fate,
      })),
    );
  } catch {
    console.error('Stryker left no report.');
    process.exit(1);
  }
}
