/** Takes a merge back: the request waits by itself again, at the end, and the other gives its asks back. */
import { mergedOn, notMerged } from '../problems/of-merging';
import { unknownRequestByNow } from '../problems/of-requests';
import { rankAfterLast } from '../ranking/rank-after-last';
import type { Request } from '../request';
import type { World } from '../world';
import { countedAsks } from './counted-asks';
import type { Merging } from './merge-requests';

/** 7 asks less the 3 of `id` are 4 again, and never below the one who asked. Without a target there is nothing to give back. */
export const unmergeRequest = ({ requests }: Pick<World, 'requests'>, id: string): Merging => {
  const request = requests.find((candidate) => candidate.id === id);
  if (!request) return { refusals: [unknownRequestByNow(id)] };
  if (request.status !== 'Merged') return { refusals: [notMerged(request)] };
  const into = requests.find((candidate) => candidate.id === request.mergedInto && candidate !== request);
  if (into?.status === 'Merged') return { refusals: [mergedOn(request, into)] };
  const rank = rankAfterLast(requests);
  return {
    requests: requests.map((candidate): Request => {
      if (candidate === request) return { ...request, status: 'New', mergedInto: '', rank };
      if (candidate !== into) return candidate;
      return { ...into, asks: Math.max(1, countedAsks(into) - countedAsks(request)) };
    }),
  };
};
