/** What a merge has done, and what taking it back has. */
import { count } from '../../words/count';
import { merged as words } from '../../words/en/merged';
import { fill } from '../../words/fill';
import { countedAsks } from '../merging/counted-asks';
import { nameOf } from '../showing/name-of';
import type { Request } from '../request';

const find = (requests: readonly Request[], id: string): Request | undefined =>
  requests.find((request) => request.id === id);

/** 'R-9 is merged into R-7 SAP: 7 asks, rank 2.' `after` the merge. */
export const mergedInWords = (after: readonly Request[], stays: string, goes: string): string => {
  const kept = find(after, stays);
  if (kept === undefined) return fill(words.done, { goes, stays });
  const rank = String(kept.rank);
  const names = { goes, stays: nameOf(kept) };
  return rank === ''
    ? count(words.doneWithAsks, countedAsks(kept), names)
    : count(words.doneWithRank, countedAsks(kept), { ...names, rank });
};

/** 'R-9 SAP connector is a request of its own again: 3 asks, rank 8.' */
export const unmergedInWords = (after: readonly Request[], id: string): string => {
  const request = find(after, id);
  if (request === undefined) return fill(words.undone, { request: id });
  return count(words.undoneWithAsks, countedAsks(request), {
    ...{ request: nameOf(request), rank: String(request.rank) },
  });
};
