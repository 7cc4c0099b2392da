/** The order everything is walked in: by rank, and the same however the tab is sorted or filtered. */
import type { RankRow } from './check-ranks';
import { rankOrder } from './read-rank';

const idNumber = (id: string): number => Number(/\d+$/.exec(id)?.[0] ?? Infinity);

const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);

/** Sorts by rank; ties and blanks by ID as given (R-2 before R-10), and by row only where there is no ID. */
export const byRank = (
  one: Pick<RankRow, 'rank' | 'id' | 'row'>,
  other: Pick<RankRow, 'rank' | 'id' | 'row'>,
): number =>
  compare(rankOrder(one.rank), rankOrder(other.rank)) ||
  compare(idNumber(one.id), idNumber(other.id)) ||
  one.row - other.row;
