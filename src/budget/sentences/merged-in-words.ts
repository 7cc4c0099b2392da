/** What a merge has done, and what taking it back has. */
import { nameOf } from '../name-of';
import type { Request } from '../request';

const find = (requests: readonly Request[], id: string): Request | undefined =>
  requests.find((request) => request.id === id);

const asksOf = ({ asks }: Request): string => `${asks ?? 1} ${asks === 1 ? 'ask' : 'asks'}`;

/** 'R-9 is merged into R-7 SAP: 7 asks, rank 2.' `after` the merge. */
export const mergedInWords = (after: readonly Request[], stays: string, goes: string): string => {
  const kept = find(after, stays);
  if (kept === undefined) return `${goes} is merged into ${stays}.`;
  const rank = kept.rank === '' ? '' : `, rank ${String(kept.rank)}`;
  return `${goes} is merged into ${nameOf(kept)}: ${asksOf(kept)}${rank}.`;
};

/** 'R-9 SAP connector is a request of its own again: 3 asks, rank 8.' */
export const unmergedInWords = (after: readonly Request[], id: string): string => {
  const request = find(after, id);
  if (request === undefined) return `${id} is a request of its own again.`;
  return `${nameOf(request)} is a request of its own again: ${asksOf(request)}, rank ${String(request.rank)}.`;
};
