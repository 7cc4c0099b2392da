/** Two people press the add-on's buttons at the same moment: the races of the real build, in many orders. */
import { openRankedQuarter, posted, PRODUCT, QUARTER, SALES, type Outcome } from './ranked-quarter';

const SEEDS = Array.from({ length: 8 }, (_, seed) => seed);

const winners = new Set<string>();
let alone: string[];

beforeAll(async () => {
  const sheets = await openRankedQuarter();
  await sheets.run('sidebarCommit', QUARTER);
  alone = posted(sheets);
  await sheets.close();
}, 60_000);

test.each(SEEDS)(
  'seed %i: of two commits at once one succeeds, and one hears by whom and when',
  async (seed) => {
    const sheets = await openRankedQuarter();
    try {
      sheets.interleave(seed);
      sheets.switches.writesWaitForFlush = seed % 2 === 1;
      const commit = (person: string): Promise<unknown> => sheets.user(person).run('sidebarCommit', QUARTER);
      const outcomes = (await Promise.all([commit(SALES), commit(PRODUCT)])) as Outcome[];
      await sheets.settled();
      const winner = outcomes[0]?.ok === true ? SALES : PRODUCT;
      winners.add(winner);
      expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
      expect(outcomes.flatMap(({ problems = [] }) => problems)).toMatchObject([
        {
          code: 'already-committed',
          says: expect.stringContaining(
            `${QUARTER} was already committed by ${winner} at 09:30 on 5 November 2026.`,
          ) as unknown,
        },
      ]);
      expect(posted(sheets)).toEqual(alone);
    } finally {
      await sheets.close();
    }
  },
);

test('who comes first is for the seed to say', () => {
  expect(winners).toEqual(new Set([SALES, PRODUCT]));
});
