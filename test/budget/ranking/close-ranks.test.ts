import fc from 'fast-check';
import type { CellValue } from '../../../src/budget/cell-value';
import { checkRanks, type RankRow } from '../../../src/budget/ranking/check-ranks';
import { closeRanks } from '../../../src/budget/ranking/close-ranks';

const rows = (ranks: readonly CellValue[]): RankRow[] =>
  ranks.map((rank, index) => ({ row: index + 2, id: `R-${index + 1}`, title: 'T', rank, isOpen: true }));

const closed = (given: readonly RankRow[], closing: readonly number[]): RankRow[] => {
  const changes = closeRanks(given, closing);
  return given.map((row) => ({
    ...row,
    rank: changes.get(row.row) ?? row.rank,
    isOpen: row.isOpen && !closing.includes(row.row),
  }));
};

test.each([
  ['one between', [1, 2, 3, 4, 5], [3], [1, '', 2, 3, 4]],
  ['two at once', [1, 2, 3, 4, 5], [2, 5], ['', 1, 2, '', 3]],
  ['the last', [1, 2, 3], [4], [1, 2, '']],
  ['one of a tie', [1, 2, 2, 3], [3], [1, '', 2, 3]],
  ['one without a rank', [1, '', 2], [3], [1, '', 2]],
  ['one beside faults of others, which stay', [1, 2, 5, 'x'], [2], ['', 1, 4, 'x']],
] as const)('When %s closes, the rest moves up into its place', (_what, ranks, closing, expected) => {
  expect(closed(rows(ranks), closing).map(({ rank }) => rank)).toEqual(expected);
});

test('Ranks in order stay in order whatever closes, and closing again changes nothing', () => {
  const given = fc.integer({ min: 1, max: 10 }).chain((count) => {
    const ranks = Array.from({ length: count }, (_, index) => index + 1);
    return fc.tuple(fc.shuffledSubarray(ranks, { minLength: count }), fc.subarray(ranks));
  });
  fc.assert(
    fc.property(given, ([ranks, positions]) => {
      const closing = positions.map((position) => position + 1);
      const once = closed(rows(ranks), closing);
      expect(checkRanks(once)).toEqual([]);
      expect(closeRanks(once, closing).size).toBe(0);
    }),
  );
});
