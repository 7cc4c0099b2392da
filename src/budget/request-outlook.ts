/** The computed columns of the Requests tab. */
import type { Amount } from './amount';
import type { World } from './world';
export interface RequestOutlook {
  /** Frozen price; null until committed. */
  readonly price: Amount | null;
  /** Plan column: '2026-Q4, committed', '2026-Q4', 'does not fit by 15, planned for 2027-Q1', 'for product strategy', ''. */
  readonly plan: string;
  /** Sunk and disruption if dropped alone today; null when not committed or not priceable. */
  readonly costToDrop: Amount | null;
}
/** A1 row → computed cells, for every request. */
export const requestOutlooks = (_world: World): ReadonlyMap<number, RequestOutlook> => {
  throw new Error('being built');
};
