/** Takes a merge back: the request waits by itself again, at the end, and the other gives its asks back. */
import { nameOf } from '../name-of';
import { rankAfterLast } from '../ranking/rank-after-last';
import type { Request } from '../request';
import type { World } from '../world';
import { countedAsks } from './counted-asks';
import { unknownRequest, type Merging } from './merge-requests';

/** 7 asks less the 3 of `id` are 4 again, and never below the one who asked. Without a target there is nothing to give back. */
export const unmergeRequest = ({ requests }: Pick<World, 'requests'>, id: string): Merging => {
  const request = requests.find((candidate) => candidate.id === id);
  if (!request) return { refusals: [unknownRequest(id)] };
  const place = { tab: 'Requests', row: request.row, header: 'Status' } as const;
  if (request.status !== 'Merged') {
    return { refusals: [{ code: 'not-merged', place, says: `${nameOf(request)} is not merged any more.` }] };
  }
  const into = requests.find((candidate) => candidate.id === request.mergedInto && candidate !== request);
  if (into?.status === 'Merged') {
    const says = `${nameOf(into)}, into which ${nameOf(request)} was merged, is merged itself. Take that back first.`;
    return { refusals: [{ code: 'merged-on', place, says }] };
  }
  const rank = rankAfterLast(requests);
  return {
    requests: requests.map((candidate): Request => {
      if (candidate === request) return { ...request, status: 'New', mergedInto: '', rank };
      if (candidate !== into) return candidate;
      return { ...into, asks: Math.max(1, countedAsks(into) - countedAsks(request)) };
    }),
  };
};
