/** A sample of the races; `npm run races -- --runs 10000 --seed S` runs as many as one likes. */
import { closeWorkers } from './open-workbook';
import { racers } from './racers';
import { raceOf, runRace } from './races';

const runs = 60;
const seed = 1;

afterAll(closeWorkers);

test(`${runs} races of ${racers.length} things that people do, from seed ${seed}`, async () => {
  const failures: string[] = [];
  for (let run = 0; run < runs; run += 1) failures.push(...(await runRace(raceOf(seed + run))).failures);
  expect(failures).toEqual([]);
}, 240_000);
