/** Looks at the requests as they stand at a meeting. */
import { planHorizon } from '../horizon';
import { stateOf } from '../ledger/state-of';
import { orderOf } from '../ranking/order-of';
import { isOpen, type Request } from '../request';
import { rowsById } from '../requests/rows-by-id';
import type { World } from '../world';
import type { MeetingSnapshot, SeenRequest } from './snapshot';

/** Open requests and those of this quarter, in the order of the tab; of two rows with one ID the first. */
export const takeSnapshot = (world: World): MeetingSnapshot => {
  const { allocation, requests, ledger, today } = world;
  const { planOf } = planHorizon(world);
  const { commitments } = stateOf(world);
  const touched = new Set(
    ledger.filter(({ quarter }) => quarter === allocation.quarter).map(({ request }) => request),
  );
  const places = new Map(orderOf(requests).map((id, index) => [id, index + 1]));
  const first = rowsById(requests);
  const seen = ({ id, row, status, builtBp, estimate }: Request): SeenRequest => ({
    id,
    rank: places.get(id) ?? 0,
    status,
    builtBp,
    estimate,
    plan: commitments.has(id) ? '' : (planOf.get(row) ?? ''),
  });
  return {
    day: today,
    quarter: allocation.quarter,
    entry: ledger[ledger.length - 1]?.entry ?? 0,
    requests: requests
      .filter((request) => request.id !== '' && first.get(request.id) === request)
      .filter((request) => isOpen(request) || touched.has(request.id))
      .map(seen),
  };
};
