/** Lets go of the ranks of requests that have just closed (shipped, shelved), so that the open ones are 1..n again. */
import type { RankRow } from './check-ranks';
import { readRank } from './read-rank';

/**
 * A1 row → new rank, '' to clear; only of cells that change. `rows` as they stand before, `closed` the A1 rows that close.
 * When rank 2 of 1..5 closes, 3..5 become 2..4. Only the holes these leave are closed: other faults stay as typed, for
 * the rank check to name. Doing it again changes nothing, for what has closed holds no rank any more.
 */
export const closeRanks = (
  rows: readonly RankRow[],
  closed: readonly number[],
): ReadonlyMap<number, number | ''> => {
  const changes = new Map<number, number | ''>();
  const closing = new Set(closed);
  const staying = rows.filter(({ row, isOpen }) => isOpen && !closing.has(row));
  const held = new Set(staying.map(({ rank }) => readRank(rank)));
  const holes: number[] = [];
  for (const { row, rank } of rows.filter((given) => closing.has(given.row) && given.rank !== '')) {
    changes.set(row, '');
    const hole = readRank(rank);
    if (typeof hole === 'number' && !held.has(hole) && !holes.includes(hole)) holes.push(hole);
  }
  for (const { row, rank } of staying) {
    const number = readRank(rank);
    const down = typeof number === 'number' ? holes.filter((hole) => hole < number).length : 0;
    if (typeof number === 'number' && down > 0) changes.set(row, number - down);
  }
  return changes;
};
