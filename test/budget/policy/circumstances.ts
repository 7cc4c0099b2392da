/** Where a quarter of the base case stands, for pricing under any policy: B = 100 points, first change, early third. */
import type { Interruption } from '../../../src/budget/policy/policy';
import { points } from '../base-case';

export const interruptionOf = (changes: Partial<Interruption> = {}): Interruption => ({
  changeNo: 1,
  phase: 0,
  baseBudget: points(100),
  budget: points(100),
  interruptedBefore: 0,
  unit: 'story points',
  size: points(20),
  ...changes,
});
