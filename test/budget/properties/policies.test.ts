/** What holds under every change policy, whatever is interrupted. */
import fc from 'fast-check';
import type { PolicyName } from '../../../src/budget/allocation';
import { changeCost } from '../../../src/budget/policy/change-cost';
import { churnBrackets } from '../../../src/budget/policy/churn-brackets';
import type { Interruption } from '../../../src/budget/policy/policy';
import { policyNamed } from '../../../src/budget/policy/policy-named';
import type { Phase } from '../../../src/budget/quarter';
import { check } from './check';

const names: readonly PolicyName[] = ['Escalating', 'Flat fee', 'Sunk only', 'Churn brackets'];
const phases = [0, 1, 2] as const;

const anyWork = fc.record({
  size: fc.integer({ min: 1, max: 10_000 }),
  builtBp: fc.integer({ min: 0, max: 10_000 }),
  changeNo: fc.integer({ min: 1, max: 8 }),
  phase: fc.constantFrom<Phase>(...phases),
  baseBudget: fc.integer({ min: 0, max: 20_000 }),
  budget: fc.integer({ min: -1000, max: 20_000 }),
  interruptedBefore: fc.integer({ min: 0, max: 30_000 }),
  unit: fc.constantFrom('story points' as const, 'engineering weeks' as const),
});
const anyRounding = fc.constantFrom('half up' as const, 'up' as const);
const more = fc.integer({ min: 0, max: 10_000 });

const usually = 100;

describe.each(names)('Under %s, whatever is interrupted,', (name) => {
  const policy = policyNamed(name);
  const total = (work: Interruption & { readonly builtBp: number }): number => {
    const { sunk, disruption } = changeCost(policy, work);
    return sunk + disruption;
  };

  test('sunk and disruption are whole steps, never below 0 and together never above the price', () => {
    check(
      fc.property(anyWork, anyRounding, (work, rounding) => {
        const { sunk, disruption, isCapped } = changeCost(policy, work, rounding);
        expect(Math.min(sunk, disruption)).toBeGreaterThanOrEqual(0);
        expect(sunk + disruption).toBeLessThanOrEqual(work.size);
        expect([sunk, disruption].every(Number.isSafeInteger)).toBe(true);
        expect(isCapped).toBe(disruption < policy.charge(work, rounding));
      }),
      usually,
    );
  });

  test('the charge never falls as the number of changes, the third or the size rises', () => {
    check(
      fc.property(anyWork, more, anyRounding, (work, by, rounding) => {
        const charge = policy.charge(work, rounding);
        const later = work.phase === 0 ? 1 : 2;
        for (const change of [
          { changeNo: work.changeNo + 1 },
          { phase: later },
          { size: work.size + by },
        ] as const) {
          expect(policy.charge({ ...work, ...change }, rounding)).toBeGreaterThanOrEqual(charge);
        }
      }),
      usually,
    );
  });

  test('the cost as a whole never falls as the built share, the number of changes or the third rises', () => {
    check(
      fc.property(anyWork, more, (work, by) => {
        const later = work.phase === 0 ? 1 : 2;
        for (const change of [
          { builtBp: Math.min(10_000, work.builtBp + by) },
          { changeNo: work.changeNo + 1 },
          { phase: later },
        ] as const) {
          expect(total({ ...work, ...change })).toBeGreaterThanOrEqual(total(work));
        }
      }),
      usually,
    );
  });

  test('charging in parts is never cheaper than charging at once', () => {
    check(
      fc.property(anyWork, fc.nat(), (work, at) => {
        const first = work.size === 1 ? 1 : 1 + (at % (work.size - 1));
        const one = policy.charge({ ...work, size: first }, 'half up');
        const rest = { ...work, size: work.size - first, changeNo: work.changeNo + 1 };
        const other =
          rest.size === 0
            ? 0
            : policy.charge({ ...rest, interruptedBefore: work.interruptedBefore + first }, 'up');
        expect(one + other).toBeGreaterThanOrEqual(policy.charge(work, 'half up'));
      }),
      usually,
    );
  });
});

test('Under Churn brackets charging in any parts costs exactly what charging at once does', () => {
  check(
    fc.property(anyWork, fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1 }), (work, sizes) => {
      let before = work.interruptedBefore;
      const inParts = sizes.reduce((sum, size) => {
        const charge = churnBrackets.charge({ ...work, size, interruptedBefore: before }, 'up');
        before += size;
        return sum + charge;
      }, 0);
      const size = sizes.reduce((sum, part) => sum + part, 0);
      expect(inParts).toBe(churnBrackets.charge({ ...work, size }, 'half up'));
    }),
    usually,
  );
});
