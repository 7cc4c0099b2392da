/** What stopping costs, and what it must never do: fall as time passes, as work is built, or as changes pile up. */
import fc from 'fast-check';
import type { PolicyName } from '../../../src/budget/allocation';
import { changeCost } from '../../../src/budget/policy/change-cost';
import type { Interruption } from '../../../src/budget/policy/policy';
import { policyNamed } from '../../../src/budget/policy/policy-named';
import type { Phase } from '../../../src/budget/quarter';
import { check } from './check';

const anyPolicy = fc.constantFrom<PolicyName>('Escalating', 'Flat fee', 'Sunk only', 'Churn brackets');

type Work = Interruption & { readonly builtBp: number };

const anyWork: fc.Arbitrary<Work> = fc.record({
  changeNo: fc.integer({ min: 1, max: 6 }),
  phase: fc.constantFrom<Phase>(0, 1, 2),
  baseBudget: fc.integer({ min: 1, max: 3_000 }),
  budget: fc.integer({ min: 0, max: 3_000 }),
  interruptedBefore: fc.nat(3_000),
  unit: fc.constantFrom('story points' as const, 'engineering weeks' as const),
  size: fc.integer({ min: 1, max: 600 }),
  builtBp: fc.nat(10_000),
});

const costOf = (name: PolicyName, work: Work): number => {
  const { sunk, disruption } = changeCost(policyNamed(name), work);
  return sunk + disruption;
};

const higher: readonly (readonly [string, (work: Work) => Work])[] = [
  ['the built share', (work) => ({ ...work, builtBp: Math.min(10_000, work.builtBp + 1 + work.size) })],
  ['the number of the change', (work) => ({ ...work, changeNo: work.changeNo + 1 })],
  ['the third of the quarter', (work) => ({ ...work, phase: work.phase === 0 ? 1 : 2 })],
  ['what was interrupted before', (work) => ({ ...work, interruptedBefore: work.interruptedBefore + 7 })],
];

test.each(higher)('The cost never falls as %s rises, under any policy', (_what, raise) => {
  check(
    fc.property(anyPolicy, anyWork, (name, work) => {
      // Where the brackets begin again is a matter of rounding: one step of the telescope.
      const slack =
        name === 'Churn brackets' && raise(work).interruptedBefore !== work.interruptedBefore ? 1 : 0;
      expect(costOf(name, raise(work)) + slack).toBeGreaterThanOrEqual(costOf(name, work));
    }),
    1_000,
  );
});

test('Sunk and disruption are never negative and never exceed the size, under any policy', () => {
  check(
    fc.property(anyPolicy, anyWork, (name, work) => {
      const { sunk, disruption } = changeCost(policyNamed(name), work);
      expect(Math.min(sunk, disruption)).toBeGreaterThanOrEqual(0);
      expect(sunk + disruption).toBeLessThanOrEqual(work.size);
    }),
    1_000,
  );
});
