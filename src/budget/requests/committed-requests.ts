/** What the quarter has committed and not shipped, each with what Requests says of its progress. */
import type { Commitment } from '../ledger/quarter-state';
import { stateOf } from '../ledger/state-of';
import { byRank } from '../ranking/by-rank';
import { isStarted, type Request } from '../request';
import type { World } from '../world';

export interface CommittedRequest {
  readonly commitment: Commitment;
  /** Its row; null when somebody deleted it. The commitment stands all the same. */
  readonly request: Request | null;
  readonly isStarted: boolean;
}

/** In rank order, those without a row last in the order they were committed. */
export const committedRequests = (world: World): CommittedRequest[] => {
  const active = [...stateOf(world).commitments.values()].filter(({ status }) => status === 'active');
  const withRows = world.requests
    .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index)
    .sort(byRank)
    .flatMap((request): CommittedRequest[] => {
      const commitment = active.find(({ id }) => id === request.id);
      return commitment ? [{ commitment, request, isStarted: isStarted(request) }] : [];
    });
  const found = new Set(withRows.map(({ commitment }) => commitment.id));
  const lost = active.filter(({ id }) => !found.has(id));
  return [...withRows, ...lost.map((commitment) => ({ commitment, request: null, isStarted: false }))];
};
