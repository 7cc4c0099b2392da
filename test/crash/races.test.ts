/** A sample of the races; `npm run races -- --runs 10000 --seed S` runs as many as one likes. */
import { racers } from './racers';
import { raceBetween, raceOf, runRace } from './races';

const runs = 60;
const seed = 1;

test(`${runs} races of ${racers.length} things that people do, from seed ${seed}`, async () => {
  const failures: string[] = [];
  for (let run = 0; run < runs; run += 1) failures.push(...(await runRace(raceOf(seed + run))).failures);
  expect(failures).toEqual([]);
}, 240_000);

test.each([
  [
    'a quarter is closed while somebody is asked at the menu',
    ['close into a new row', 'grant at the menu'],
    7926,
  ],
  ['a row is deleted while its tab is laid out', ['delete a row', 'merge'], 7959],
  [
    'a rank is typed while the rows above it are taken away',
    ['begin a copy anew', 'type the first rank'],
    21747,
  ],
  ['the trigger of a rank writes over one that is cleared meanwhile', ['clear a rank', 'type a rank'], 21406],
] as const)('%s', async (_name, names, seed) => {
  expect((await runRace(raceBetween(names, seed))).failures).toEqual([]);
});
