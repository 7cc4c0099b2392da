/** Tells a request from the copies of its row: an ID belongs to one row only. */
import type { Request } from '../request';
import { isUnderway } from '../request';

export interface Twins {
  readonly original: Request;
  /** In the order of the tab; [] for almost every ID. */
  readonly copies: readonly Request[];
}

/** The smaller, the likelier it is the original. */
const doubtsOf = (row: Request, frozenTitle: string | undefined): readonly number[] => [
  frozenTitle === undefined || row.title.trim() === frozenTitle ? 0 : 1,
  frozenTitle === undefined || isUnderway(row) ? 0 : 1,
  row.row,
];

const compare = (one: readonly number[], other: readonly number[]): number =>
  one.map((number, index) => number - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

/**
 * ID → its row and the copies of it. Of a committed request the row that still has the frozen title and a committed
 * status is the original, wherever the copy was pasted; else the one that stands first. Rows without an ID are left out.
 */
export const findTwins = (
  requests: readonly Request[],
  frozenTitles: ReadonlyMap<string, string>,
): ReadonlyMap<string, Twins> => {
  const rowsOf = new Map<string, Request[]>();
  for (const request of requests.filter(({ id }) => id !== '')) {
    rowsOf.set(request.id, [...(rowsOf.get(request.id) ?? []), request]);
  }
  const twins = new Map<string, Twins>();
  for (const [id, rows] of rowsOf) {
    const title = frozenTitles.get(id);
    const [original] = [...rows].sort((one, other) => compare(doubtsOf(one, title), doubtsOf(other, title)));
    if (!original) continue;
    const copies = rows.filter((row) => row !== original).sort((one, other) => one.row - other.row);
    twins.set(id, { original, copies });
  }
  return twins;
};
