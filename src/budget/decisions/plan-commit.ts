/** What a commit would take in and what would wait; the preview of Commit quarter, and its default list. */
import { cutLine as words } from '../../words/en/cut-line';
import type { Amount } from '../amount';
import { cutLine, type CutLine, type CutLineRow } from '../cut-line';
import { planHorizon } from '../horizon';
import type { Proposal } from '../ledger/quarter-state';
import { stateOf } from '../ledger/state-of';
import type { Person } from '../people/person';
import { planInWords } from '../sentences/plan-in-words';
import type { Request } from '../request';
import { waitingRequests } from '../requests/waiting-requests';
import type { World } from '../world';
import { proposalFor } from './sign-off';

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

/** What was proposed goes in, and nothing else: the second name is put under what the first one has signed. */
const asProposed = (
  { allocation }: World,
  waiting: readonly Request[],
  { above, below }: CutLine,
  { lines }: Proposal,
): Pick<CommitPlan, 'goesIn' | 'waits'> => {
  const isProposed = ({ id }: Request): boolean => lines.some((line) => line.id === id);
  return {
    goesIn: cutLine(waiting.filter(isProposed), Infinity, allocation).above,
    waits: [
      ...above.map((row) => ({
        ...row,
        fits: false,
        reason: 'notProposed' as const,
        why: words.why.notProposed,
      })),
      ...below,
    ].filter(({ request }) => !isProposed(request)),
  };
};

/**
 * Base case: five go in and use 90 of 100; SAP waits by 15, Mobile approvals by 2. With a reserve of 10 the line is drawn
 * at 90. For the one who signs second, what the first one has proposed.
 */
export const planCommit = (world: World, who?: Person): CommitPlan => {
  const { budget, remaining } = stateOf(world);
  const { reserve } = world.allocation;
  const { planOf } = planHorizon(world);
  const waiting = waitingRequests(world);
  const line = cutLine(waiting, Math.max(0, remaining - reserve), world.allocation);
  const proposal = who ? proposalFor(world, who) : null;
  const { goesIn, waits } = proposal
    ? asProposed(world, waiting, line, proposal)
    : { goesIn: line.above, waits: line.below };
  const uses = goesIn.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  return {
    goesIn,
    waits: waits.map((row) => ({ ...row, why: planInWords(row, planOf.get(row.request.row)) })),
    budget,
    reserve,
    uses,
    remainingAfter: remaining - uses,
  };
};
