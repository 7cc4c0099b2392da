/** What a commit would take in and what would wait; the preview of Commit quarter, and its default list. */
import type { Amount } from '../amount';
import { cutLine, type CutLineRow } from '../cut-line';
import { planHorizon } from '../horizon';
import { stateOf } from '../ledger/state-of';
import { planInWords } from '../plan-in-words';
import { waitingRequests } from '../waiting-requests';
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

/** Base case: five go in and use 90 of 100; SAP waits by 15, Mobile approvals by 2. With a reserve of 10 the line is drawn at 90. */
export const planCommit = (world: World): CommitPlan => {
  const { budget, remaining } = stateOf(world);
  const { reserve } = world.allocation;
  const { planOf } = planHorizon(world);
  const { above, below, used } = cutLine(
    waitingRequests(world),
    Math.max(0, remaining - reserve),
    world.allocation,
  );
  return {
    goesIn: above,
    waits: below.map((row) => ({ ...row, why: planInWords(row.why, planOf.get(row.request.row)) })),
    budget,
    reserve,
    uses: used,
    remainingAfter: remaining - used,
  };
};
