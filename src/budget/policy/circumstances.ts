/** Where a quarter stands when something is interrupted: what every policy prices by. */
import type { Amount } from '../amount';
import type { QuarterState } from '../ledger/quarter-state';
import { baseBudget } from '../ledger/state-of';
import { phaseOf } from '../quarter';
import type { World } from '../world';
import type { Circumstances } from './policy';

/** `interruptedInThisEvent`: the sizes of the parts before this one. Day 35 after one change of HubSpot (20): change 2, middle third, 20 interrupted of 100. */
export const circumstancesOf = (
  { allocation, today }: Pick<World, 'allocation' | 'today'>,
  state: QuarterState,
  interruptedInThisEvent: Amount = 0,
): Circumstances => ({
  changeNo: state.changes + 1,
  phase: phaseOf(allocation, today),
  baseBudget: baseBudget(allocation),
  budget: state.budget,
  interruptedBefore: state.interrupted + interruptedInThisEvent,
  unit: allocation.unit,
});
