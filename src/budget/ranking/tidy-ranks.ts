/** Closes gaps and settles ties without changing the order people meant. */
import type { RankRow } from './check-ranks';
import { rankOrder } from './read-rank';

/**
 * A1 row → new rank, '' to clear the cell; only of cells that change. Open requests get 1..n in the order of what is
 * written (1.5 lies between 1 and 2), ties in the order of the tab, those without a rank last; closed ones lose theirs.
 * Ranks 1, 3, 3, 7 become 1, 2, 3, 4. Tidying again changes nothing.
 */
export const tidyRanks = (rows: readonly RankRow[]): ReadonlyMap<number, number | ''> => {
  const changes = new Map<number, number | ''>();
  for (const { row, rank, isOpen } of rows) if (!isOpen && rank !== '') changes.set(row, '');
  rows
    .filter((row) => row.isOpen)
    .sort((one, other) => {
      const [first, second] = [rankOrder(one.rank), rankOrder(other.rank)];
      return first === second ? one.row - other.row : first - second;
    })
    .forEach(({ row, rank }, index) => {
      if (rank !== index + 1) changes.set(row, index + 1);
    });
  return changes;
};
