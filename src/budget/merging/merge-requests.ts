/** Two requests for the same thing become one: asks add up, one rank, and a note that leads there. */
import type { Problem } from '../problem';
import { mergeIntoItself } from '../problems/of-merging';
import { unknownRequestByNow } from '../problems/of-requests';
import { closeRanks } from '../ranking/close-ranks';
import { rankRowOf } from '../ranking/rank-row-of';
import { readRank } from '../ranking/read-rank';
import type { Request } from '../request';
import type { World } from '../world';
import { countedAsks } from './counted-asks';
import { whyNotMergeAway, whyNotMergeInto } from './why-not-merge';

export type Merging = { readonly requests: readonly Request[] } | { readonly refusals: readonly Problem[] };

const isBetter = (one: Request, other: Request): boolean => {
  const [first, second] = [readRank(one.rank), readRank(other.rank)];
  return typeof first === 'number' && (typeof second !== 'number' || first < second);
};

/**
 * 4 and 3 asks become 7 on `stays`, at the better of the two ranks; the ranks behind close up. `goes` keeps its own asks and
 * evidence, and points to the other.
 */
export const mergeRequests = (
  world: Pick<World, 'requests' | 'ledger'>,
  stays: string,
  goes: string,
): Merging => {
  const [kept, gone] = [stays, goes].map((id) => world.requests.find((request) => request.id === id));
  if (!kept || !gone) {
    const isThere = (id: string): boolean => world.requests.some((request) => request.id === id);
    return { refusals: [stays, goes].filter((id) => !isThere(id)).map(unknownRequestByNow) };
  }
  if (kept === gone) return { refusals: [mergeIntoItself()] };
  const refusals = [...whyNotMergeAway(gone, world), ...whyNotMergeInto(kept)];
  if (refusals.length > 0) return { refusals };
  const swaps = isBetter(gone, kept);
  const ranked = world.requests.map((request) => {
    if (!swaps || (request !== kept && request !== gone)) return request;
    return { ...request, rank: request === kept ? gone.rank : kept.rank };
  });
  const closed = closeRanks(ranked.map(rankRowOf), [gone.row]);
  return {
    requests: ranked.map((request): Request => {
      const rank = closed.get(request.row) ?? request.rank;
      if (request.id === kept.id) return { ...request, rank, asks: countedAsks(kept) + countedAsks(gone) };
      return request.id === gone.id
        ? { ...request, rank: '', status: 'Merged', mergedInto: kept.id }
        : { ...request, rank };
    }),
  };
};
