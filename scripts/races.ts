/**
 * `npm run races -- --runs N --seed S`: N races of two and three people in the built add-on, all pairs of what people do in turn;
 * 10,000 when no number is given. Each race has a seed of its own, S and up: `--runs 1 --seed` repeats it. `--workers 2` shares
 * them out among so many processes. Exits 1 when something was found.
 */
import { spawn } from 'node:child_process';
import { raceOf, runRace } from '../test/crash/races';
import { commandLine } from './command-line';

const { values } = commandLine({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string' },
    workers: { type: 'string', default: '1' },
  },
});

const [runs, workers] = [Number(values.runs), Number(values.workers)];
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));

/** How often it is told how far it has come. */
const stretch = 500;

const race = async (): Promise<boolean> => {
  const began = Date.now();
  let [found, overtaken] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const { failures, isOvertaken } = await runRace(raceOf(seed + run));
    if (isOvertaken) overtaken += 1;
    if (failures.length > 0) found += 1;
    for (const failure of failures) console.log(failure);
    if ((run + 1) % stretch !== 0 && run + 1 !== runs) continue;
    const perSecond = ((run + 1) / (Date.now() - began)) * 1000;
    console.log(
      `${(run + 1).toLocaleString('en')} races from seed ${seed}, ${perSecond.toFixed(1)} a second: ` +
        `${found} with something wrong, ${overtaken} with a hand that was overtaken`,
    );
  }
  return found === 0;
};

const share = (worker: number): Promise<boolean> => {
  const first = Math.floor((runs * worker) / workers);
  const last = Math.floor((runs * (worker + 1)) / workers);
  const given = ['--runs', String(last - first), '--seed', String(seed + first)];
  const child = spawn(process.execPath, [...process.execArgv, __filename, ...given], { stdio: 'inherit' });
  return new Promise((resolve) => child.on('exit', (status) => resolve(status === 0)));
};

const main = async (): Promise<void> => {
  if (![runs, seed, workers].every((number) => Number.isInteger(number) && number > 0)) {
    console.error('--runs, --seed and --workers are whole numbers above 0.');
    process.exitCode = 1;
    return;
  }
  const isGood =
    workers === 1
      ? [await race()]
      : await Promise.all(Array.from({ length: workers }, (_, worker) => share(worker)));
  if (!isGood.every(Boolean)) process.exitCode = 1;
};

void main();
