/** Moves the other ranks after one was typed. */
import type { RankRow } from './check-ranks';
/** A1 row → new rank, of the rows that change. */
export const shiftRanks = (_rows: readonly RankRow[], _editedRow: number): ReadonlyMap<number, number> => {
  throw new Error('being built');
};
