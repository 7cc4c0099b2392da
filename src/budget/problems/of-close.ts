/** Problems of the quarter's end, and of going back: closed already, not committed yet, nothing to undo. */
import type { Allocation } from '../allocation';
import type { QuarterState } from '../ledger/quarter-state';
import { units, type Unit } from '../unit';
import { onAllocation, problem } from './said';

type Closed = Pick<QuarterState, 'quarter' | 'closedBy' | 'closedAt'>;

/**
 * @cause The quarter was closed by somebody else, or before.
 * @remedy Nothing needs to be done.
 */
export const alreadyClosed = ({ quarter, closedBy, closedAt }: Closed) =>
  problem(
    'already-closed',
    `${quarter} was already closed by ${closedBy} at ${closedAt}. Nothing was posted again.`,
  );

/**
 * @cause A change or an undo was asked for in a quarter that is closed.
 * @remedy Choose the quarter after it.
 */
export const quarterClosed = ({ quarter, closedBy, closedAt }: Closed) =>
  problem(
    'quarter-closed',
    `${quarter} was closed by ${closedBy} at ${closedAt}, so nothing in it changes any more. Choose the quarter after it.`,
  );

/**
 * @cause Close quarter was chosen before the quarter was committed.
 * @remedy Commit it first.
 */
export const notCommittedYetToClose = (quarter: string) =>
  problem(
    'not-committed-yet',
    `${quarter} is not committed yet, so there is nothing to close. Commit it first.`,
  );

/**
 * @cause A change was asked for before the quarter was committed.
 * @remedy Edit ranks and requests freely, or commit the quarter first.
 */
export const notCommittedYet = (quarter: string) =>
  problem(
    'not-committed-yet',
    `${quarter} is not committed yet, so there is nothing to change: ranks and requests can be edited freely.`,
  );

/**
 * @cause The quarter before is still open, and what it leaves over goes on in this one.
 * @remedy Close the earlier quarter first.
 */
export const earlierQuarterNotClosed = (earlier: string, quarter: string) =>
  problem(
    'earlier-quarter-not-closed',
    `${earlier} is committed and not closed yet. Close it first: what it leaves over goes on in ${quarter}.`,
  );

/**
 * @cause The next quarter is closed, so nothing can be carried into it.
 * @remedy Undo that close first.
 */
export const nextQuarterClosed = (next: string, quarter: string) =>
  problem(
    'next-quarter-closed',
    `${next} is closed already, so nothing of ${quarter} can be carried into it. Undo that close first.`,
  );

/**
 * @cause The next quarter counts in another unit, so what is left over can't go on in it.
 * @remedy Give it the unit of this quarter, or ship or drop what is unfinished.
 */
export const anotherUnitToCarry = (here: Allocation, next: string, nextUnit: Unit, row: Allocation | null) =>
  problem(
    'another-unit',
    `${next} counts in ${units[nextUnit].plural} and ${here.quarter} in ${units[here.unit].plural}, so what is left over can't be carried. Give ${next} the unit of ${here.quarter}, or ship or drop what is unfinished.`,
    row ? onAllocation(row, 'Unit') : undefined,
  );

/**
 * @cause Undo was chosen in a quarter that nothing was confirmed in.
 * @remedy Nothing needs to be done.
 */
export const nothingToUndo = (quarter: string) =>
  problem('nothing-to-undo', `Nothing of ${quarter} is confirmed, so there is nothing to undo.`);

/**
 * @cause Its time is over (two days for a change, 24 hours for a commit), or something was started or built on it since.
 * @remedy Make the opposite change, at its price.
 */
export const undoNotPossible = (whyNot: string) => problem('undo-not-possible', whyNot);
