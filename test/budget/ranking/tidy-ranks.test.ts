import fc from 'fast-check';
import type { CellValue } from '../../../src/budget/cell-value';
import { checkRanks, type RankRow } from '../../../src/budget/ranking/check-ranks';
import { tidyRanks } from '../../../src/budget/ranking/tidy-ranks';

const rows = (ranks: readonly CellValue[], closed: readonly number[] = []): RankRow[] =>
  ranks.map((rank, index) => ({
    row: index + 2,
    id: `R-${index + 1}`,
    title: 'T',
    rank,
    isOpen: !closed.includes(index),
  }));

const tidied = (given: readonly RankRow[]): RankRow[] => {
  const changes = tidyRanks(given);
  return given.map((row) => ({ ...row, rank: changes.get(row.row) ?? row.rank }));
};

test.each([
  ['closes gaps', [1, 3, 7], [], [1, 2, 3]],
  ['keeps the order of the tab in a tie', [1, 3, 3, 7], [], [1, 2, 3, 4]],
  ['puts 1.5 between 1 and 2', [2, 1, 1.5], [], [3, 1, 2]],
  ['puts those without a rank last', ['', 2, 'x', 1], [], [3, 2, 4, 1]],
  ['takes the rank off closed requests', [1, 2, 3], [1], [1, '', 2]],
  ['turns ranks kept as text into numbers', ['2', '1'], [], [2, 1]],
  ['leaves ranks in order alone', [2, 1, 3], [], [2, 1, 3]],
] as const)('Tidy %s', (_what, ranks, closed, expected) => {
  expect(tidied(rows(ranks, closed)).map(({ rank }) => rank)).toEqual(expected);
});

test('Only cells that change are written', () => {
  expect([...tidyRanks(rows([1, 2, 4, 4]))]).toEqual([[4, 3]]);
});

const anyRows = fc
  .array(
    fc.record({
      rank: fc.oneof(
        fc.double(),
        fc.integer({ min: -2, max: 9 }),
        fc.constantFrom<CellValue>('', 'x', '3', true),
      ),
      isOpen: fc.boolean(),
    }),
    { maxLength: 10 },
  )
  .map((given) => given.map((row, index) => ({ ...row, row: index + 2, id: `R-${index + 1}`, title: 'T' })));

test('After tidying there is no fault left, and tidying again changes nothing', () => {
  fc.assert(
    fc.property(anyRows, (given) => {
      const once = tidied(given);
      expect(checkRanks(once)).toEqual([]);
      expect(tidyRanks(once).size).toBe(0);
    }),
  );
});

test('Distinct ranks keep their order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 12 }), (ranks) => {
      const after = tidied(rows(ranks)).map(({ rank }) => Number(rank));
      const order = (list: readonly number[]): number[] =>
        list.map((_, index) => index).sort((one, other) => (list[one] ?? 0) - (list[other] ?? 0));
      expect(order(after)).toEqual(order(ranks));
    }),
  );
});
