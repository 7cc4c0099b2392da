/** Problems of committing a quarter: done already, proposed already, too much, too early, nothing there. */
import type { Amount } from '../amount';
import type { Allocation } from '../allocation';
import type { Proposal, QuarterState } from '../ledger/quarter-state';
import type { Request } from '../request';
import { listInWords } from '../sentences/list-in-words';
import { showAmount, showAmountInWords } from '../show-amount';
import { onAllocation, onRequests, problem } from './said';

type Stage = Pick<QuarterState, 'committedBy' | 'committedAt' | 'closedBy' | 'closedAt'>;

/**
 * @cause Somebody committed the quarter first, or it was committed long ago.
 * @remedy To change what is committed, drop, swap or add.
 */
export const alreadyCommitted = (row: Allocation, { committedBy, committedAt }: Stage) =>
  problem(
    'already-committed',
    `${row.quarter} was already committed by ${committedBy} at ${committedAt}. Nothing was posted again; to change it, drop, swap or add.`,
    onAllocation(row, 'Quarter'),
  );

/**
 * @cause The quarter is over: it was committed and closed.
 * @remedy Choose the quarter after it.
 */
export const alreadyCommittedAndClosed = (row: Allocation, stage: Stage) =>
  problem(
    'already-committed',
    `${row.quarter} was already committed by ${stage.committedBy} at ${stage.committedAt}, and closed by ${stage.closedBy} at ${stage.closedAt}. Nothing was posted again; choose the quarter after it.`,
    onAllocation(row, 'Quarter'),
  );

/**
 * @cause Sign-off is Both, and the one who proposed the list confirmed the same list again.
 * @remedy Wait for the second name.
 */
export const alreadyProposed = (row: Allocation, { by, at }: Proposal, second: string) =>
  problem(
    'already-proposed',
    `${row.quarter} was already proposed by ${by} at ${at}; it waits for ${second}. Nothing was posted again.`,
    onAllocation(row, 'Sign-off'),
  );

/**
 * @cause Estimates or ranks changed between the first name and the second, so the two would sign different lists.
 * @remedy The first one commits again, which proposes the new list; or undo the proposal and propose it yourself.
 */
export const proposalChanged = ({ by, at }: Proposal, changes: readonly string[]) =>
  problem(
    'proposal-changed',
    `The list is not the one that ${by} proposed at ${at}: ${listInWords(changes)}. Once ${by} commits again, the new list is proposed; or undo the proposal and propose it yourself.`,
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
  const beside = taken > 0 ? ` beside the ${show(taken)} that are in already` : '';
  const held = reserve > 0 ? `, ${show(reserve)} of them held in reserve` : '';
  return problem(
    'over-budget',
    `The list needs ${show(needs)}${beside}, and the budget is ${showAmountInWords(budget, unit)}${held}: over by ${show(over)}. ${line} Take something off the list, or ask the approver for ${show(over)}.`,
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
    `${request.title} is ${why}, so it can't be committed in ${quarter}. Change that first, or leave it out.`,
    onRequests(request, 'Not before'),
  );

/**
 * @cause The list names a request that is committed or closed by now, or has another ID.
 * @remedy Look at the list again.
 */
export const notWaiting = (id: string) =>
  problem(
    'not-waiting',
    `${id} can't be committed: no open, uncommitted request on the Requests tab has this ID.`,
  );

/**
 * @cause No open request fits into the quarter, or none has a rank and an estimate.
 * @remedy Add requests with a rank and an estimate.
 */
export const nothingToCommit = (quarter: string) =>
  problem(
    'nothing-to-commit',
    `Nothing fits into ${quarter} yet. Add requests with a rank and an estimate on the Requests tab.`,
  );
