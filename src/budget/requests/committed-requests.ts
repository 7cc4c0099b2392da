/** What the quarter has committed and not shipped, each with what Requests says of its progress. */
import type { Commitment } from '../ledger/quarter-state';
import { stateOf } from '../ledger/state-of';
import { byRank } from '../ranking/by-rank';
import { isStarted, type Request } from '../request';
import type { World } from '../world';
import { rowsById } from './rows-by-id';

export interface CommittedRequest {
  readonly commitment: Commitment;
  /** Its row; null when somebody deleted it. The commitment stands all the same. */
  readonly request: Request | null;
  readonly isStarted: boolean;
}

/** In rank order, those without a row last in the order they were committed. */
export const committedRequests = (world: World): CommittedRequest[] => {
  const active = [...stateOf(world).commitments.values()].filter(({ status }) => status === 'active');
  const rows = rowsById(world.requests);
  const commitments = new Map(active.map((commitment) => [commitment.id, commitment]));
  const withRows = [...rows.values()].sort(byRank).flatMap((request): CommittedRequest[] => {
    const commitment = commitments.get(request.id);
    return commitment ? [{ commitment, request, isStarted: isStarted(request) }] : [];
  });
  const lost = active.filter(({ id }) => !rows.has(id));
  return [...withRows, ...lost.map((commitment) => ({ commitment, request: null, isStarted: false }))];
};
