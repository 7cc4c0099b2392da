import fc from 'fast-check';
import type { CellValue } from '../../../src/budget/cell-value';
import type { RankRow } from '../../../src/budget/ranking/check-ranks';
import { shiftRanks } from '../../../src/budget/ranking/shift-ranks';

/** Row r holds the r-th rank given; the tab's rows begin at 1 here so that examples read as in product.md. */
const rows = (ranks: readonly CellValue[]): RankRow[] =>
  ranks.map((rank, index) => ({ row: index + 1, id: `R-${index + 1}`, title: '', rank, isOpen: true }));

const shifted = (ranks: readonly CellValue[], editedRow: number): CellValue[] => {
  const changes = shiftRanks(rows(ranks), editedRow);
  return ranks.map((rank, index) => changes.get(index + 1) ?? rank);
};

test('Row 9 set to 2 moves 2..8 to 3..9, and no other cell', () => {
  const changes = shiftRanks(rows([1, 2, 3, 4, 5, 6, 7, 8, 2]), 9);
  expect([...changes]).toEqual([2, 3, 4, 5, 6, 7, 8].map((rank) => [rank, rank + 1]));
});

test('Row 2 set to 9 moves 3..9 to 2..8, and no other cell', () => {
  const changes = shiftRanks(rows([1, 9, 3, 4, 5, 6, 7, 8, 9]), 2);
  expect([...changes]).toEqual([3, 4, 5, 6, 7, 8, 9].map((rank) => [rank, rank - 1]));
});

test('A row without a rank that gets 2 pushes up everything from 2 on', () => {
  expect(shifted([1, 2, 3, 4, 2], 5)).toEqual([1, 3, 4, 5, 2]);
});

test('A gap nearby takes the push, and what lies beyond it stays', () => {
  expect(shifted([1, 2, 3, 5, 6, 2], 6)).toEqual([1, 3, 4, 5, 6, 2]);
});

test('The last number counts as free: pushing up comes before pulling down', () => {
  expect(shifted([2, 9, 2], 3)).toEqual([3, 9, 2]);
});

test.each([
  ['free', [1, 2, 9], 3],
  ['blank', [1, 2, ''], 3],
  ['text', [1, 2, 'x'], 3],
  ['zero', [1, 2, 0], 3],
  ['a fraction', [1, 2, 1.5], 3],
] as const)('Nothing moves for a rank that is %s', (_what, ranks, editedRow) => {
  expect(shiftRanks(rows(ranks), editedRow).size).toBe(0);
});

test('Nothing moves for a closed request or a row that is not there', () => {
  const [first, second] = rows([1, 1]);
  if (!first || !second) throw new Error('two rows');
  expect(shiftRanks([first, { ...second, isOpen: false }], 2).size).toBe(0);
  expect(shiftRanks([first, second], 99).size).toBe(0);
});

test('Closed requests and cells that hold no rank are never touched', () => {
  const given = [...rows([1, 'x', '', 1]), { row: 9, id: 'R-9', title: '', rank: 1, isOpen: false }];
  expect([...shiftRanks(given, 4)]).toEqual([[1, 2]]);
});

/** A list in order and an edit of one of its rows. */
const edit = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.record({
    order: fc.shuffledSubarray(
      Array.from({ length: count }, (_, index) => index + 1),
      { minLength: count },
    ),
    row: fc.integer({ min: 1, max: count }),
    rank: fc.integer({ min: 1, max: count }),
  }),
);

const typed = ({ order, row, rank }: { order: number[]; row: number; rank: number }): number[] =>
  order.map((old, index) => (index + 1 === row ? rank : old));

test('After any edit of ranks in order they are in order again, and the edited row has what was typed', () => {
  fc.assert(
    fc.property(edit, (given) => {
      const after = shifted(typed(given), given.row);
      expect([...after].sort((one, other) => Number(one) - Number(other))).toEqual(
        given.order.map((_, index) => index + 1),
      );
      expect(after[given.row - 1]).toBe(given.rank);
    }),
  );
});

test('The others keep their order among themselves', () => {
  fc.assert(
    fc.property(edit, (given) => {
      const byRank = (ranks: readonly CellValue[]): number[] =>
        ranks
          .map((_, index) => index + 1)
          .filter((row) => row !== given.row)
          .sort((one, other) => Number(ranks[one - 1]) - Number(ranks[other - 1]));
      expect(byRank(shifted(typed(given), given.row))).toEqual(byRank(given.order));
    }),
  );
});

test('Shifting again changes nothing, also from ranks in disorder', () => {
  const ranks = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom<CellValue>('', 'x')), {
    minLength: 1,
    maxLength: 9,
  });
  fc.assert(
    fc.property(ranks, fc.nat(), (given, seed) => {
      const row = (seed % given.length) + 1;
      const once = shifted(given, row);
      expect(shifted(once, row)).toEqual(once);
    }),
  );
});
