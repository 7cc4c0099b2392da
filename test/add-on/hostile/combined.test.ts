/**
 * Damage seldom comes alone: two and three kinds at once, drawn at random. Each is found, or hidden by one that is; whatever
 * can be repaired is, within a few presses; nothing else is left, and cells of people's own stay as they are.
 * `HOSTILE_RUNS=100 HOSTILE_SEED=7 npx jest --selectProjects preview --testPathPatterns hostile/combined` tries more.
 */
import fc from 'fast-check';
import { openGood } from './good-workbook';
import { money, type Money } from './mending';
import { byKinds, known, survives, together } from './together';

const { HOSTILE_RUNS, HOSTILE_SEED } = process.env;
/** A few in `npm test`; each takes about a second of a processor's. */
const numRuns = Number(HOSTILE_RUNS ?? 8);

let good: Money;
beforeAll(async () => {
  const sheets = await openGood();
  good = await money(sheets);
  await sheets.close();
}, 90_000);

test(
  'two and three kinds of damage at once',
  async () => {
    await fc.assert(
      fc.asyncProperty(together, async (damages) => {
        const sheets = await openGood();
        try {
          await survives(sheets, damages, good);
        } finally {
          await sheets.close();
        }
      }),
      {
        numRuns,
        examples: known.map((kinds) => [byKinds(kinds)]),
        ...(HOSTILE_SEED !== undefined && { seed: Number(HOSTILE_SEED) }),
      },
    );
  },
  60_000 + numRuns * 20_000,
);
