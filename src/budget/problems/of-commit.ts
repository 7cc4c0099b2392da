/** Problems of committing a quarter: done already, proposed already, too much, too early, nothing there. */
import { problemsOfCommit as words } from '../../words/en/problems-commit';
import { fill } from '../../words/fill';
import type { Amount } from '../amount';
import type { Allocation } from '../allocation';
import type { Proposal, QuarterState } from '../ledger/quarter-state';
import type { Request } from '../request';
import { listInWords } from '../../words/list-in-words';
import { showAmount, showAmountInWords } from '../showing/show-amount';
import { showMoment } from '../../words/show-moment';
import { onAllocation, onRequests, problem } from './said';

type Stage = Pick<QuarterState, 'committedBy' | 'committedAt' | 'closedBy' | 'closedAt'>;

/**
 * @cause Somebody committed the quarter first, or it was committed long ago.
 * @remedy To change what is committed, drop, swap or add.
 */
export const alreadyCommitted = (row: Allocation, { committedBy, committedAt }: Stage) =>
  problem(
    'already-committed',
    fill(words.alreadyCommitted, { quarter: row.quarter, committedBy, committedAt: showMoment(committedAt) }),
    onAllocation(row, 'Quarter'),
  );

/**
 * @cause The quarter is over: it was committed and closed.
 * @remedy Choose the quarter after it.
 */
export const alreadyCommittedAndClosed = (row: Allocation, stage: Stage) =>
  problem(
    'already-committed',
    fill(words.alreadyCommittedAndClosed, {
      quarter: row.quarter,
      committedBy: stage.committedBy,
      committedAt: showMoment(stage.committedAt),
      closedBy: stage.closedBy,
      closedAt: showMoment(stage.closedAt),
    }),
    onAllocation(row, 'Quarter'),
  );

/**
 * @cause Sign-off is Both, and the one who proposed the list confirmed the same list again.
 * @remedy Wait for the second name.
 */
export const alreadyProposed = (row: Allocation, { by, at }: Proposal, second: string) =>
  problem(
    'already-proposed',
    fill(words.alreadyProposed, { quarter: row.quarter, by, at: showMoment(at), second }),
    onAllocation(row, 'Sign-off'),
  );

/**
 * @cause Estimates or ranks changed between the first name and the second, so the two would sign different lists.
 * @remedy The first one commits again, which proposes the new list; or undo the proposal and propose it yourself.
 */
export const proposalChanged = ({ by, at }: Proposal, changes: readonly string[]) =>
  problem(
    'proposal-changed',
    fill(words.proposalChanged, { by, at: showMoment(at), changes: listInWords(changes) }),
  );

interface TooMuch {
  readonly needs: Amount;
  readonly over: Amount;
  readonly budget: Amount;
  /** What is in the quarter already. */
  readonly taken: Amount;
  /** The cut line, in a sentence. */
  readonly line: string;
}

/**
 * @cause The list needs more than the budget holds beside what is in it and in reserve.
 * @remedy Take something off the list, or ask the approver to lend or grant what is missing.
 */
export const overBudget = (row: Allocation, { needs, over, budget, taken, line }: TooMuch) => {
  const { reserve, unit } = row;
  const show = (amount: Amount): string => showAmount(amount, unit);
  const { plain, withReserve, beside, besideWithReserve } = words.overBudget;
  const first = reserve > 0 ? withReserve : plain;
  const more = reserve > 0 ? besideWithReserve : beside;
  return problem(
    'over-budget',
    fill(taken > 0 ? more : first, {
      needs: show(needs),
      taken: show(taken),
      budget: showAmountInWords(budget, unit),
      reserve: show(reserve),
      over: show(over),
      line,
    }),
    onAllocation(row, 'Budget'),
  );
};

/**
 * @cause A request on the list waits for a later quarter.
 * @remedy Change its Not before, or leave it out.
 */
export const notBeforeToCommit = (request: Request, why: string, quarter: string) =>
  problem(
    'not-before',
    fill(words.notBeforeToCommit, { title: request.title, why, quarter }),
    onRequests(request, 'Not before'),
  );

/**
 * @cause The list names a request that is committed or closed by now, or has another ID.
 * @remedy Look at the list again.
 */
export const notWaiting = (id: string) => problem('not-waiting', fill(words.notWaiting, { id }));

/**
 * @cause No open request fits into the quarter, or none has a rank and an estimate.
 * @remedy Add requests with a rank and an estimate.
 */
export const nothingToCommit = (quarter: string) =>
  problem('nothing-to-commit', fill(words.nothingToCommit, { quarter }));
