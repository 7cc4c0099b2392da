/** Gives requests a new order among themselves: they share out the ranks they hold, and nobody else's changes. */
import type { RankRow } from './check-ranks';
import { readRank } from './read-rank';

/**
 * A1 row → new rank, only of cells that change. `order` are IDs, the most wanted first; those that have gone or closed since
 * are passed over. When ranks 2, 5 and 7 are reordered, 2 goes to the first of them and 7 to the last.
 */
export const ranksOfOrder = (
  rows: readonly RankRow[],
  order: readonly string[],
): ReadonlyMap<number, number> => {
  const open = new Map(rows.filter(({ isOpen }) => isOpen).map((row) => [row.id, row]));
  const ordered = order.flatMap((id) => open.get(id) ?? []);
  const held = ordered.flatMap(({ rank }) => {
    const number = readRank(rank);
    return typeof number === 'number' ? number : [];
  });
  const slots = [...held].sort((one, other) => one - other);
  return new Map(
    ordered.flatMap(({ row, rank }, index): [number, number][] => {
      const slot = slots[index];
      return slot === undefined || readRank(rank) === slot ? [] : [[row, slot]];
    }),
  );
};
