/** What can't be changed yet, or any more, because of where the quarter is in its cycle. */
import type { Problem } from '../problem';
import { isAboutBudget, type Change } from './change';
import type { EventContext } from './event-context';

/**
 * Before the commit only the budget, what the last quarter has left over and the shelf can be changed; ranks and requests
 * are edited freely. A closed quarter stays as it was closed.
 */
export const stageProblems = ({ state, world }: EventContext, changes: readonly Change[]): Problem[] => {
  const { quarter } = world.allocation;
  if (state.status === 'closed') {
    return [
      {
        code: 'quarter-closed',
        says: `${quarter} was closed by ${state.closedBy} at ${state.closedAt}, so nothing in it changes any more. Choose the quarter after it.`,
      },
    ];
  }
  const isPossible = (change: Change): boolean =>
    isAboutBudget(change) || change.kind === 'reinstate' || state.commitments.has(change.id);
  return state.status === 'committed' || changes.every(isPossible)
    ? []
    : [
        {
          code: 'not-committed-yet',
          says: `${quarter} is not committed yet, so there is nothing to change: ranks and requests can be edited freely.`,
        },
      ];
};
