/** Where a quarter stands when something is interrupted: what every policy prices by. */
import type { QuarterState } from '../ledger/quarter-state';
import { baseBudget } from '../ledger/state-of';
import { phaseOf } from '../quarter';
import type { World } from '../world';
import type { Circumstances } from './policy';

/** Before any part of the event: day 35 after one change of HubSpot (20): change 2, middle third, 20 interrupted of 100. */
export const circumstancesOf = (
  { allocation, today }: Pick<World, 'allocation' | 'today'>,
  state: QuarterState,
): Circumstances => ({
  changeNo: state.changes + 1,
  phase: phaseOf(allocation, today),
  baseBudget: baseBudget(allocation),
  budget: state.budget,
  interruptedBefore: state.interrupted,
  unit: allocation.unit,
});
