/**
 * The world with every cell as the ledger and the seen progress know it: what decisions are priced by, so that no hand
 * edit makes a change cheaper. A status typed Declined hides no Building, and a lowered Built no work.
 */
import type { Allocation } from '../allocation';
import { isLaterQuarter } from '../quarter-name';
import { isOpen, isUnderway, type Request } from '../request';
import type { World } from '../world';
import { baseBudget } from '../ledger/state-of';
import type { CommittedRow } from './committed-row';
import { readSide } from './read-side';
import { rowFor, settledBase } from './settled-base';
import { statusDue } from './status-due';

const asCommitted = (request: Request, committed: CommittedRow): Request => {
  const { commitment, builtBp, status, seenBp } = committed;
  const isSetBack = request.status === 'Committed' && seenBp !== null;
  return {
    ...request,
    title: commitment.title,
    estimate: commitment.estimate,
    price: commitment.price,
    builtBp,
    status: isUnderway(request) && !isSetBack ? request.status : status,
    notBefore: isLaterQuarter(request.notBefore, committed.quarter) ? '' : request.notBefore,
  };
};

/** The base of a committed quarter is what was allocated, whatever its row says by now. */
const asAllocated = ({ allocation, ledger }: World): Allocation => {
  const settled = settledBase(ledger, allocation.quarter);
  if (settled === null || settled === baseBudget(allocation)) return allocation;
  return { ...allocation, ...rowFor(settled, allocation) };
};

/** A deleted row stays missing, for the commitment stands without it; a copied row is left out until it has its own ID. */
export const committedCopy = (world: World): World => {
  const { twins, committed, statuses } = readSide(world);
  const allocation = asAllocated(world);
  const requests = world.requests.flatMap((request): Request[] => {
    const found = twins.get(request.id);
    if (found && found.original !== request) return [];
    const commitment = committed.get(request.id);
    if (commitment) return [asCommitted(request, commitment)];
    const due = statusDue(request.status, statuses.get(request.id));
    // Typed Shipped on work that was never committed, it stays out of the race until somebody settles it.
    const isClosedByHand = !isOpen(request) && due !== null && isOpen({ status: due });
    return [due === null || isClosedByHand ? request : { ...request, status: due }];
  });
  return {
    ...world,
    allocation,
    allocations: world.allocations.map((row) => (row.quarter === allocation.quarter ? allocation : row)),
    requests,
  };
};
