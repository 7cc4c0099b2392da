/** A sample of the races; `npm run races -- --runs 10000 --seed S` runs as many as one likes. */
import { closeWorkers } from './open-workbook';
import { racers, runRace, someRaces } from './races';

const runs = Number(process.env['RACES_RUNS'] ?? 60);
const seed = Number(process.env['RACES_SEED'] ?? 1);

afterAll(closeWorkers);

test(
  `${runs} races of ${racers.length} actions, all pairs in turn, from seed ${seed}`,
  async () => {
    const failures: string[] = [];
    for (const race of someRaces(runs, seed)) {
      failures.push(...(await runRace(race)));
      if (failures.length > 20) break;
    }
    process.stderr.write(`${runs} races run from seed ${seed}: ${failures.length} failures\n`);
    expect(failures).toEqual([]);
  },
  24 * 60 * 60 * 1000,
);
