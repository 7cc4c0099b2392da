/** Problems of the quarter's end, and of going back: closed already, not committed yet, nothing to undo. */
import { topic } from '../topic';

export const problemsOfClose = topic('problemsOfClose', {
  alreadyClosed: '{quarter} was already closed by {closedBy} at {closedAt}. Nothing was posted again.',
  quarterClosed:
    '{quarter} was closed by {closedBy} at {closedAt}, so nothing in it changes any more. Choose the quarter after it.',
  notCommittedYetToClose: '{quarter} is not committed yet, so there is nothing to close. Commit it first.',
  notCommittedYet:
    '{quarter} is not committed yet, so there is nothing to change: ranks and requests can be edited freely.',
  earlierQuarterNotClosed:
    '{earlier} is committed and not closed yet. Close it first: what it leaves over goes on in {quarter}.',
  nextQuarterClosed:
    '{next} is closed already, so nothing of {quarter} can be carried into it. Undo that close first.',
  anotherUnitToCarry:
    "{next} counts in {nextUnit} and {quarter} in {unit}, so what is left over can't be carried. Give {next} the unit of {quarter}, or ship or drop what is unfinished.",
  nothingToUndo: 'Nothing of {quarter} is confirmed, so there is nothing to undo.',
});
