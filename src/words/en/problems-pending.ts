/** Problems of pending changes: committed rows that were edited by hand, to be applied or reverted. */
import { topic } from '../topic';

export const problemsOfPending = topic('problemsOfPending', {
  /** {whatWasEdited}, {whyNot}: a sentence each. */
  onlyRevert: '{whatWasEdited} {whyNot}',
  onlyApply: '{whatWasEdited} Nobody knows what the cells said before: apply it, or write them yourself.',
  settleTogether: '{whatWasEdited} It moves with the price: apply both, or revert the estimate first.',
  pendingFirst: {
    either: '{whatWasEdited} Apply it or revert it first.',
    revert: '{whatWasEdited} Revert it first.',
  },
  nothingPending: 'There are no pending changes: the requests are as the ledger has them.',
  /** {what}: 'R-3:status'. */
  notPending:
    '{what} is not pending any more: somebody has settled or edited it since. Look at the list again.',
});
