/** How heavy each quarter is: what it holds and what is wanted in it, against what it may spend. */
import type { Amount } from '../amount';
import { isLaterQuarter } from '../quarter-name';
import { quartersFrom, type QuarterAhead } from './quarters-ahead';
import type { Request } from '../request';
import { waitingRequests } from '../requests/waiting-requests';
import type { World } from '../world';

export interface QuarterLoad extends QuarterAhead {
  /** Waiting requests that want to be in it, in rank order: those of its Not before; without one, the first quarter that takes plans. */
  readonly wanted: readonly Request[];
  /** What is used of it and what is wanted in it. */
  readonly load: Amount;
  /** What it may spend: its budget less the reserve. */
  readonly limit: Amount;
  /** By how much the load is above the limit; below 0 what is still free. */
  readonly over: Amount;
}

/** What nobody has estimated weighs nothing yet, and what product pays for weighs nothing here. */
const weighs = ({ estimate, promise }: Request): boolean =>
  (estimate ?? 0) > 0 && promise.paidBy !== 'Product';

/**
 * Five quarters in time order. Four quarters of 100 in which 130, 60, 40 and 0 are wanted are over by 30, under by 40, 60 and
 * 100. This is demand, unlike the horizon, which lets what does not fit flow on by itself.
 */
export const quarterLoads = (world: World): readonly QuarterLoad[] => {
  const quarters = quartersFrom(world);
  const first = quarters.find(({ takesPlans }) => takesPlans)?.quarter;
  const wantedIn = ({ notBefore }: Request): string | undefined =>
    first !== undefined && isLaterQuarter(notBefore, first) ? notBefore : first;
  const waiting = waitingRequests(world).filter(weighs);
  return quarters.map((quarter) => {
    const wanted = waiting.filter((request) => wantedIn(request) === quarter.quarter);
    const load = wanted.reduce((sum, { estimate }) => sum + (estimate ?? 0), quarter.used);
    const limit = Math.max(0, quarter.budget - quarter.terms.reserve);
    return { ...quarter, wanted, load, limit, over: load - limit };
  });
};
