/** Four quarters ahead: what does not fit flows on to the next quarter that has room for it. */
import type { Allocation } from './allocation';
import type { Amount } from './amount';
import { cutLine } from './cut-line';
import { foldQuarter } from './ledger/fold-quarter';
import { stateOf } from './ledger/state-of';
import { nextQuarterName } from './quarter-name';
import type { Request } from './request';
import { unitOf } from './unit-of';
import { waitingRequests } from './waiting-requests';
import type { World } from './world';

/** Sales thinks twelve months ahead; what lies beyond is for product strategy (product.md, section 4). */
const quartersAhead = 4;

export interface HorizonQuarter {
  readonly quarter: string;
  /**
   * What may be planned: the row's base, or the last row's when there is no row yet, with what was carried in, granted, lent
   * and paid back, less what carried work holds and the reserve. A quarter that 12 were lent from has 88.
   */
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

/** What a quarter has to plan with; postings in another unit can't be counted beside its base. */
const roomOf = (world: World, quarter: string, row: Allocation): Amount => {
  const ledger = unitOf(world, quarter) === row.unit ? world.ledger : [];
  const { remaining } = stateOf({ allocation: { ...row, quarter }, ledger });
  return Math.max(0, remaining - row.reserve);
};

/**
 * Base case: SAP (25) and Mobile approvals (12) do not fit into 2026-Q4 and are planned for 2027-Q1. A committed quarter
 * takes no further plans, for what still fits is added by a decision, and a closed one none at all. Rooms are filled as the
 * cut line does.
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
    const room = roomOf(world, name, lastRow);
    const isOpen = foldQuarter(world.ledger, name).status === 'open';
    const { unit, fill } = lastRow;
    const { above, below, used } = cutLine(waiting, isOpen ? room : 0, { quarter: name, unit, fill });
    const requests = above.map(({ request }) => request);
    for (const request of requests) planOf.set(request.row, name);
    quarters.push({ quarter: name, budget: room, isProjected: row === undefined, load: used, requests });
    waiting = below.map(({ request }) => request);
  }
  for (const request of waiting) planOf.set(request.row, 'unplanned');
  return { quarters, planOf, unplanned: waiting };
};
