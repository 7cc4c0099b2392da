import type { Amount } from '../amount';
import type { CutLineRow } from '../cut-line';
import type { World } from '../world';
export interface CommitPlan {
  readonly goesIn: readonly CutLineRow[];
  /** `why` includes where it is planned: 'does not fit by 15, planned for 2027-Q1'. */
  readonly waits: readonly CutLineRow[];
  readonly budget: Amount;
  readonly reserve: Amount;
  /** Sum of what goes in. */
  readonly uses: Amount;
  /** Reserve included. */
  readonly remainingAfter: Amount;
}
export const planCommit = (_world: World): CommitPlan => {
  throw new Error('being built');
};
