/** Closes gaps. */
import type { RankRow } from './check-ranks';
/** A1 row → new rank, '' to clear the cell; only rows that change. */
export const tidyRanks = (_rows: readonly RankRow[]): ReadonlyMap<number, number | ''> => {
  throw new Error('being built');
};
