/** The state of the quarter in question, also before it is committed. */
import { portion, type Amount } from '../amount';
import type { Allocation } from '../allocation';
import type { World } from '../world';
import { foldQuarter } from './fold-quarter';
import type { QuarterState } from './quarter-state';
import { standingEntries } from './standing-entries';

/** B before carry-over and grants: capacity × share. 1000 points at 10 % are 100, 52 weeks are 5.2, 100 % are 10.0 %. */
export const baseBudget = (allocation: Pick<Allocation, 'capacity' | 'shareBp'>): Amount =>
  portion(allocation.capacity, allocation.shareBp);

/** What the commit allocated: from then on an edit of capacity or share moves nothing. Before it, capacity × share. */
export const baseOf = ({ allocation, ledger }: Pick<World, 'allocation' | 'ledger'>): Amount =>
  standingEntries(ledger).find(
    ({ event, quarter }) => event === 'Allocated' && quarter === allocation.quarter,
  )?.effect ?? baseBudget(allocation);

/**
 * The fold of the ledger. An open quarter shows the budget it would get: its base, which no row has posted yet, on top of
 * what has been. Base 100, Carried in +10 and Carried −12 before the commit: budget 110, remaining 98.
 */
export const stateOf = ({ allocation, ledger }: Pick<World, 'allocation' | 'ledger'>): QuarterState => {
  const state = foldQuarter(ledger, allocation.quarter);
  if (state.status !== 'open') return state;
  const base = baseBudget(allocation);
  return { ...state, budget: base + state.budget, remaining: base + state.remaining };
};
