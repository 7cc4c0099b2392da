/** Makes room for a rank that was typed: the others move along, no other cell changes. */
import type { RankRow } from './check-ranks';
import { readRank } from './read-rank';

/** How far the others move, and which: from the typed rank to the free number, one step away from the typed one. */
interface Move {
  readonly from: number;
  readonly to: number;
  readonly by: 1 | -1;
}

/**
 * The old rank is not asked for (edit events may lack it): it is the number nobody holds. Free numbers above are filled
 * by pushing up, else free ones below by pulling down, else everything from the typed rank on is pushed up.
 */
const moveFor = (typed: number, held: ReadonlySet<number>, count: number): Move => {
  for (let free = typed + 1; free <= count; free += 1) {
    if (!held.has(free)) return { from: typed, to: free - 1, by: 1 };
  }
  for (let free = typed - 1; free >= 1; free -= 1) {
    if (!held.has(free)) return { from: free + 1, to: typed, by: -1 };
  }
  return { from: typed, to: Infinity, by: 1 };
};

/**
 * A1 row → new rank, of the rows that change; the edited row keeps what was typed. Row 9 set to 2 moves 2..8 to 3..9;
 * row 2 set to 9 moves 3..9 to 2..8. Nothing moves when the rank is free, is no rank, or the request is closed;
 * so doing it again changes nothing, whether or not the edit event fired twice.
 */
export const shiftRanks = (rows: readonly RankRow[], editedRow: number): ReadonlyMap<number, number> => {
  const changes = new Map<number, number>();
  const edited = rows.find((row) => row.row === editedRow);
  const typed = edited?.isOpen ? readRank(edited.rank) : 'blank';
  if (typeof typed !== 'number') return changes;
  const others = rows
    .filter((row) => row.isOpen && row.row !== editedRow)
    .map((row) => ({ row: row.row, rank: readRank(row.rank) }));
  const held = new Set(
    others.map(({ rank }) => rank).filter((rank): rank is number => typeof rank === 'number'),
  );
  if (!held.has(typed)) return changes;
  const { from, to, by } = moveFor(typed, held, others.length + 1);
  for (const { row, rank } of others) {
    if (typeof rank === 'number' && rank >= from && rank <= to) changes.set(row, rank + by);
  }
  return changes;
};
