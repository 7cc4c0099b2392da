/** Four quarters ahead: what does not fit flows on to the next quarter that has room for it. */
import type { Allocation } from './allocation';
import type { Amount } from './amount';
import { cutLine } from './cut-line';
import { baseBudget } from './ledger/state-of';
import { foldQuarter } from './ledger/fold-quarter';
import { nextQuarterName } from './quarter-name';
import type { Request } from './request';
import { waitingRequests } from './waiting-requests';
import type { World } from './world';

/** Sales thinks twelve months ahead; what lies beyond is for product strategy (product.md, section 4). */
const quartersAhead = 4;

export interface HorizonQuarter {
  readonly quarter: string;
  /** What may be planned: the row's budget less reserve, or the last row's when there is no row yet. */
  readonly budget: Amount;
  /** True when the quarter has no row of its own yet. */
  readonly isProjected: boolean;
  /** Sum of the planned requests' estimates. */
  readonly load: Amount;
  readonly requests: readonly Request[];
}

export interface Horizon {
  /** The quarter in question first, then the four after it. */
  readonly quarters: readonly HorizonQuarter[];
  /** A1 row of the request → quarter's name, or 'unplanned'. Only open requests that are not committed. */
  readonly planOf: ReadonlyMap<number, string>;
  readonly unplanned: readonly Request[];
}

/** Amounts of another unit can't be weighed against these estimates: such a row counts as missing. */
const rowOf = ({ allocations, allocation }: World, quarter: string): Allocation | undefined =>
  quarter === allocation.quarter
    ? allocation
    : allocations.find((row) => row.quarter === quarter && row.unit === allocation.unit);

/**
 * Base case: SAP (25) and Mobile approvals (12) do not fit into 2026-Q4 and are planned for 2027-Q1. A committed quarter
 * takes no further plans: what still fits is added by a decision, not by a plan. Rooms are filled as the cut line does.
 */
export const planHorizon = (world: World): Horizon => {
  const planOf = new Map<number, string>();
  const quarters: HorizonQuarter[] = [];
  let waiting: readonly Request[] = waitingRequests(world);
  let lastRow = world.allocation;
  let name = world.allocation.quarter;
  for (let ahead = 0; ahead <= quartersAhead; ahead += 1, name = nextQuarterName(name)) {
    const row = rowOf(world, name);
    lastRow = row ?? lastRow;
    const budget = baseBudget(lastRow) - lastRow.reserve;
    const isCommitted = foldQuarter(world.ledger, name).status === 'committed';
    const { unit, fill } = lastRow;
    const { above, below, used } = cutLine(waiting, isCommitted ? 0 : budget, { quarter: name, unit, fill });
    const requests = above.map(({ request }) => request);
    for (const request of requests) planOf.set(request.row, name);
    quarters.push({ quarter: name, budget, isProjected: row === undefined, load: used, requests });
    waiting = below.map(({ request }) => request);
  }
  for (const request of waiting) planOf.set(request.row, 'unplanned');
  return { quarters, planOf, unplanned: waiting };
};
