/** Problems of merging duplicates, and of taking a merge back. */
import { topic } from '../topic';

export const problemsOfMerging = topic('problemsOfMerging', {
  mergeIntoItself: 'Choose two requests: one stays, the other goes.',
  /** {paid}: 'committed', 'shipped'. */
  mergeOfPaid:
    '{request} is {paid}, and what the budget has paid for keeps its own row. Choose it as the one that stays.',
  mergedAlready: {
    into: '{request} is merged into {into} already. Take that back first.',
    /** Nobody has written into which. */
    somewhere: '{request} is merged into another request already. Take that back first.',
  },
  mergeOfClosed: '{request} is declined, so nothing waits there. Set its Status to New to ask for it again.',
  mergeIntoClosed:
    '{request} is {status}, and nothing can be merged into what is closed. Choose an open one as the one that stays.',
  notMerged: '{request} is not merged any more.',
  mergedOn: '{into}, into which {request} was merged, is merged itself. Take that back first.',
});
