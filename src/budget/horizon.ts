/** Four quarters ahead: what does not fit flows on to the next quarter that has room for it. */
import type { Amount } from './amount';
import { cutLine } from './cut-line';
import { quartersFrom } from './planning/quarters-ahead';
import type { Request } from './request';
import { waitingRequests } from './requests/waiting-requests';
import type { World } from './world';

/** In place of a quarter's name; snapshots keep it. */
export const unplanned = 'unplanned';

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

/**
 * Base case: SAP (25) and Mobile approvals (12) do not fit into 2026-Q4 and are planned for 2027-Q1. A committed quarter
 * takes no further plans, for what still fits is added by a decision, and a closed one none at all. Rooms are filled as the
 * cut line does.
 */
export const planHorizon = (world: World): Horizon => {
  const planOf = new Map<number, string>();
  let waiting: readonly Request[] = waitingRequests(world);
  const quarters = quartersFrom(world).map(
    ({ quarter, terms, isProjected, takesPlans, room }): HorizonQuarter => {
      const { above, below, used } = cutLine(waiting, takesPlans ? room : 0, terms);
      const requests = above.map(({ request }) => request);
      for (const request of requests) planOf.set(request.row, quarter);
      waiting = below.map(({ request }) => request);
      return { quarter, budget: room, isProjected, load: used, requests };
    },
  );
  for (const request of waiting) planOf.set(request.row, unplanned);
  return { quarters, planOf, unplanned: waiting };
};
