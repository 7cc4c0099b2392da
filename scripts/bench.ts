/**
 * `npm run bench`: what every action asks of Google and how long it takes, on workbooks of growing size, and beside what
 * people would use instead. `--json` for data, `--sizes 10,100` for some sizes, `--turns 9` for more repetitions.
 * A measurement, never a test: times depend on the machine and on what else it does.
 */
import { printGrowth, printSize } from './bench/as-table';
import { growthOf, reportSize, type SizeReport } from './bench/report';
import { usualTurns } from './bench/usual-turns';
import { commandLine } from './command-line';

const { values: options } = commandLine({
  options: {
    json: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '10,100,1000,10000' },
    turns: { type: 'string' },
  },
});

const main = async (): Promise<void> => {
  const wanted = options.sizes.split(',').map(Number);
  const turns = options.turns === undefined ? undefined : Number(options.turns);
  if (![...wanted, turns ?? 1].every((number) => Number.isInteger(number) && number > 0)) {
    throw new Error('--sizes and --turns are whole numbers above 0: --sizes 10,100 --turns 9.');
  }
  const sizes: SizeReport[] = [];
  for (const requests of wanted) {
    const size = await reportSize(requests, turns ?? usualTurns(requests));
    sizes.push(size);
    if (!options.json) printSize(size);
  }
  const report = { sizes, growth: growthOf(sizes) };
  if (options.json) console.log(JSON.stringify(report, null, 1));
  else printGrowth(report);
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
