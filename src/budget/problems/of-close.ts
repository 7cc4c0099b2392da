/** Problems of the quarter's end, and of going back: closed already, not committed yet, nothing to undo. */
import { problemsOfClose as words } from '../../words/en/problems-close';
import { fill } from '../../words/fill';
import type { Allocation } from '../allocation';
import type { QuarterState } from '../ledger/quarter-state';
import { showMoment } from '../../words/show-moment';
import { units, type Unit } from '../unit';
import { onAllocation, problem } from './said';

type Closed = Pick<QuarterState, 'quarter' | 'closedBy' | 'closedAt'>;

/**
 * @cause The quarter was closed by somebody else, or before.
 * @remedy Nothing needs to be done.
 */
export const alreadyClosed = ({ quarter, closedBy, closedAt }: Closed) =>
  problem('already-closed', fill(words.alreadyClosed, { quarter, closedBy, closedAt: showMoment(closedAt) }));

/**
 * @cause A change or an undo was asked for in a quarter that is closed.
 * @remedy Choose the quarter after it.
 */
export const quarterClosed = ({ quarter, closedBy, closedAt }: Closed) =>
  problem('quarter-closed', fill(words.quarterClosed, { quarter, closedBy, closedAt: showMoment(closedAt) }));

/**
 * @cause Close quarter was chosen before the quarter was committed.
 * @remedy Commit it first.
 */
export const notCommittedYetToClose = (quarter: string) =>
  problem('not-committed-yet', fill(words.notCommittedYetToClose, { quarter }));

/**
 * @cause A change was asked for before the quarter was committed.
 * @remedy Edit ranks and requests freely, or commit the quarter first.
 */
export const notCommittedYet = (quarter: string) =>
  problem('not-committed-yet', fill(words.notCommittedYet, { quarter }));

/**
 * @cause The quarter before is still open, and what it leaves over goes on in this one.
 * @remedy Close the earlier quarter first.
 */
export const earlierQuarterNotClosed = (earlier: string, quarter: string) =>
  problem('earlier-quarter-not-closed', fill(words.earlierQuarterNotClosed, { earlier, quarter }));

/**
 * @cause The next quarter is closed, so nothing can be carried into it.
 * @remedy Undo that close first.
 */
export const nextQuarterClosed = (next: string, quarter: string) =>
  problem('next-quarter-closed', fill(words.nextQuarterClosed, { next, quarter }));

/**
 * @cause The next quarter counts in another unit, so what is left over can't go on in it.
 * @remedy Give it the unit of this quarter, or ship or drop what is unfinished.
 */
export const anotherUnitToCarry = (here: Allocation, next: string, nextUnit: Unit, row: Allocation | null) =>
  problem(
    'another-unit',
    fill(words.anotherUnitToCarry, {
      next,
      nextUnit: units[nextUnit].plural,
      quarter: here.quarter,
      unit: units[here.unit].plural,
    }),
    row ? onAllocation(row, 'Unit') : undefined,
  );

/**
 * @cause Undo was chosen in a quarter that nothing was confirmed in.
 * @remedy Nothing needs to be done.
 */
export const nothingToUndo = (quarter: string) =>
  problem('nothing-to-undo', fill(words.nothingToUndo, { quarter }));

/**
 * @cause Its time is over (two days for a change, 24 hours for a commit), or something was started or built on it since.
 * @remedy Make the opposite change, at its price.
 */
export const undoNotPossible = (whyNot: string) => problem('undo-not-possible', whyNot);
