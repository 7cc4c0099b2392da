/** Problems of committing a quarter: done already, proposed already, too much, too early, nothing there. */
import { topic } from '../topic';

export const problemsOfCommit = topic('problemsOfCommit', {
  alreadyCommitted:
    '{quarter} was already committed by {committedBy} at {committedAt}. Nothing was posted again; to change it, drop, swap or add.',
  alreadyCommittedAndClosed:
    '{quarter} was already committed by {committedBy} at {committedAt}, and closed by {closedBy} at {closedAt}. Nothing was posted again; choose the quarter after it.',
  alreadyProposed:
    '{quarter} was already proposed by {by} at {at}; it waits for {second}. Nothing was posted again.',
  /** {changes}: what differs, a list of clauses. */
  proposalChanged:
    'The list is not the one that {by} proposed at {at}: {changes}. Once {by} commits again, the new list is proposed; or undo the proposal and propose it yourself.',
  /** {line}: where the cut line runs, in a sentence. {taken}: what is committed in the quarter already. */
  overBudget: {
    plain:
      'The list needs {needs}, and the budget is {budget}: over by {over}. {line} Take something off the list, or ask the approver for {over}.',
    withReserve:
      'The list needs {needs}, and the budget is {budget}, {reserve} of them held in reserve: over by {over}. {line} Take something off the list, or ask the approver for {over}.',
    beside:
      'The list needs {needs} beside the {taken} that are in already, and the budget is {budget}: over by {over}. {line} Take something off the list, or ask the approver for {over}.',
    besideWithReserve:
      'The list needs {needs} beside the {taken} that are in already, and the budget is {budget}, {reserve} of them held in reserve: over by {over}. {line} Take something off the list, or ask the approver for {over}.',
  },
  /** {why}: 'not before 2027-Q1'. */
  notBeforeToCommit:
    "{title} is {why}, so it can't be committed in {quarter}. Change that first, or leave it out.",
  notWaiting: "{id} can't be committed: no open, uncommitted request on the Requests tab has this ID.",
  nothingToCommit:
    'Nothing fits into {quarter} yet. Add requests with a rank and an estimate on the Requests tab.',
});
