/** What can't be changed yet, or any more, because of where the quarter is in its cycle. */
import type { Problem } from '../problem';
import { notCommittedYet, quarterClosed } from '../problems/of-close';
import { isAboutBudget, type Change } from './change';
import type { EventContext } from './event-context';

/**
 * Before the commit only the budget, what the last quarter has left over and the shelf can be changed; ranks and requests
 * are edited freely. A closed quarter stays as it was closed.
 */
export const stageProblems = ({ state, world }: EventContext, changes: readonly Change[]): Problem[] => {
  if (state.status === 'closed') return [quarterClosed(state)];
  const isPossible = (change: Change): boolean =>
    isAboutBudget(change) || change.kind === 'reinstate' || state.commitments.has(change.id);
  return state.status === 'committed' || changes.every(isPossible)
    ? []
    : [notCommittedYet(world.allocation.quarter)];
};
