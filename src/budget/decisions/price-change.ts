import type { Amount } from '../amount';
import type { Problem } from '../problem';
import type { World } from '../world';
import type { Change } from './change';
export interface PricedLine {
  readonly change: Change;
  readonly title: string;
  readonly price: Amount;
  readonly builtBp: number;
  readonly isStarted: boolean;
  readonly sunk: Amount;
  readonly disruption: Amount;
  readonly credit: Amount;
  /** On Remaining. */
  readonly effect: Amount;
}
/** A way to make it fit, or to get as much for less. */
export interface Trade {
  /** Also drop these; each with what it frees and costs. */
  readonly drops: readonly PricedLine[];
  readonly frees: Amount;
  readonly costs: Amount;
  /** Remaining if taken up. */
  readonly leaves: Amount;
}
export interface PricedChange {
  readonly lines: readonly PricedLine[];
  readonly sunk: Amount;
  readonly disruption: Amount;
  /** What drops and refunds give back to Remaining. */
  readonly back: Amount;
  /** What the adds take. */
  readonly needs: Amount;
  readonly remainingBefore: Amount;
  readonly remainingAfter: Amount;
  /** 0 when it fits. */
  readonly shortBy: Amount;
  readonly chargeable: boolean;
  /** Of this event when chargeable, else of the next chargeable one. */
  readonly changeNo: number;
  readonly rateBp: number;
  /** When short: the cheapest further drops that make it fit; null when there are none. */
  readonly alsoDrop: Trade | null;
  /** For a costly drop: other drops that free as much for less, cheapest first, at most three. */
  readonly cheaper: readonly Trade[];
  readonly refusals: readonly Problem[];
  /** How the price is worked out, a line each. */
  readonly workings: readonly string[];
}
export const priceChange = (_world: World, _changes: readonly Change[]): PricedChange => {
  throw new Error('being built');
};
