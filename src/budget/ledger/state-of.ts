/** The quarter's state; of an open quarter with the budget it would get. */
import type { Amount } from '../amount';
import type { Allocation } from '../allocation';
import type { World } from '../world';
import type { QuarterState } from './quarter-state';
export const baseBudget = (_allocation: Pick<Allocation, 'capacity' | 'shareBp'>): Amount => {
  throw new Error('being built');
};
export const stateOf = (_world: Pick<World, 'allocation' | 'ledger'>): QuarterState => {
  throw new Error('being built');
};
