import type { PolicyName } from '../../../src/budget/allocation';
import { changeCost } from '../../../src/budget/policy/change-cost';
import { churnBrackets } from '../../../src/budget/policy/churn-brackets';
import { escalating } from '../../../src/budget/policy/escalating';
import { flatFee } from '../../../src/budget/policy/flat-fee';
import type { Policy } from '../../../src/budget/policy/policy';
import { policyNamed } from '../../../src/budget/policy/policy-named';
import { sunkOnly } from '../../../src/budget/policy/sunk-only';
import { points } from '../base-case';
import { interruptionOf } from './circumstances';

const names: readonly PolicyName[] = ['Escalating', 'Flat fee', 'Sunk only', 'Churn brackets'];
const phases = [0, 1, 2] as const;

test('A policy is found under its name', () => {
  expect(names.map((name) => policyNamed(name).name)).toEqual(names);
});

describe('Example A: HubSpot (20), 40 % built, first change, on day 14 / 35 / 70', () => {
  test.each([
    ['Escalating', [2, 3, 4]],
    ['Flat fee', [3, 3, 3]],
    ['Sunk only', [0, 0, 0]],
    ['Churn brackets', [6.3, 6.3, 6.3]],
  ] as const)('under %s sunk 8 and disruption %p', (name, disruptions) => {
    const costs = phases.map((phase) =>
      changeCost(policyNamed(name), { ...interruptionOf({ phase }), builtBp: 4000 }),
    );
    expect(costs).toEqual(
      disruptions.map((disruption) => ({ sunk: points(8), disruption: points(disruption), isCapped: false })),
    );
  });
});

describe('Example D: HubSpot (20), 80 % built, late', () => {
  test.each([
    ['Escalating', 4, false],
    ['Flat fee', 3, false],
    ['Sunk only', 0, false],
    ['Churn brackets', 4, true],
  ] as const)(
    'under %s sunk 16 and disruption %p, never more than the full price',
    (name, left, isCapped) => {
      const work = { ...interruptionOf({ phase: 2 }), builtBp: 8000 };
      expect(changeCost(policyNamed(name), work)).toEqual({
        sunk: points(16),
        disruption: points(left),
        isCapped,
      });
    },
  );
});

describe('Escalating', () => {
  test.each([
    [1, ['10 %', '15 %', '20 %']],
    [2, ['15 %', '22.5 %', '30 %']],
    [3, ['20 %', '30 %', '40 %']],
    [4, ['30 %', '45 %', '60 %']],
    [5, ['30 %', '45 %', '60 %']],
  ])('change %p costs 10 %% · M(k) · T(phase), exactly', (changeNo, rates) => {
    expect(phases.map((phase) => escalating.rate(interruptionOf({ changeNo, phase })))).toEqual(rates);
    const charged = phases.map((phase) =>
      escalating.charge(interruptionOf({ changeNo, phase, size: points(100) }), 'half up'),
    );
    expect(charged).toEqual(rates.map((rate) => points(parseFloat(rate))));
  });

  test('rounds half up, and up for a further part of the same request', () => {
    const part = interruptionOf({ phase: 1, size: points(4.7) });
    expect(escalating.charge({ ...part, size: 5 }, 'half up')).toBe(1);
    expect(escalating.charge({ ...part, size: 3 }, 'half up')).toBe(0);
    expect(escalating.charge({ ...part, size: 3 }, 'up')).toBe(1);
  });
});

describe('Flat fee', () => {
  test.each([1, 2, 3, 4, 5])('change %p costs 3 % of the base budget', (changeNo) => {
    expect(flatFee.charge(interruptionOf({ changeNo }), 'half up')).toBe(points(3));
  });

  test('leaves out what was granted, carried or lent, and the size', () => {
    const work = interruptionOf({ budget: points(150), size: points(90) });
    expect(flatFee.charge(work, 'half up')).toBe(points(3));
    expect(flatFee.rate(work)).toBe('3 points');
  });

  test('is capped like every policy: a request of 2 costs no more than 2', () => {
    expect(changeCost(flatFee, { ...interruptionOf({ size: points(2) }), builtBp: 5000 })).toEqual({
      sunk: points(1),
      disruption: points(1),
      isCapped: true,
    });
  });

  test('keeps to the step of the unit: 3 % of 5.2 weeks is 0.15', () => {
    expect(flatFee.rate(interruptionOf({ unit: 'engineering weeks', baseBudget: 104 }))).toBe('0.15 weeks');
  });
});

describe('Churn brackets', () => {
  test.each([
    [0, 5, 0],
    [0, 10, 1.3],
    [0, 20, 6.3],
    [0, 30, 16.3],
    [5, 5, 1.3],
    [10, 10, 5],
    [19, 2, 1.5],
    [20, 30, 30],
    [120, 10, 10],
  ])('after %p of 100 were interrupted, %p more cost %p', (before, size, disruption) => {
    const work = interruptionOf({ interruptedBefore: points(before), size: points(size) });
    expect(churnBrackets.charge(work, 'half up')).toBe(points(disruption));
  });

  test.each([
    [0, '0 %'],
    [4.9, '0 %'],
    [5, '25 %'],
    [10, '50 %'],
    [19.9, '50 %'],
    [20, '100 %'],
  ])('after %p of 100 the next point costs %p', (before, rate) => {
    expect(churnBrackets.rate(interruptionOf({ interruptedBefore: points(before) }))).toBe(rate);
  });

  test.each([0, -points(4)])('with a budget of %p everything is in the last bracket', (budget) => {
    const work = interruptionOf({ budget });
    expect(churnBrackets.charge(work, 'half up')).toBe(points(20));
    expect(churnBrackets.rate(work)).toBe('100 %');
    expect(churnBrackets.next(work)).toBe('100 % of what it interrupts');
  });

  test('measure by the whole budget: 50 granted on 100 make HubSpot cheaper', () => {
    // F(20) of 150: 7.5 free, 7.5 at 25 %, 5 at 50 %.
    expect(churnBrackets.charge(interruptionOf({ budget: points(150) }), 'half up')).toBe(points(4.4));
  });
});

describe('How the price comes about is said in its factors', () => {
  test.each([
    [escalating, '10 % × 1.5 (2nd change) × 1.5 (middle third) = 22.5 % of 20'],
    [flatFee, '3 % of the base budget of 100 points'],
    [sunkOnly, '0 % of 20'],
    [churnBrackets, '25 % of 3 + 50 % of 10 + 100 % of 7'],
  ] as const)('%#', (policy: Policy, says) => {
    const work = interruptionOf({ changeNo: 2, phase: 1, interruptedBefore: points(7) });
    expect(policy.workings(work).join(' = ')).toBe(says);
  });
});

test.each([
  [escalating, '22.5 % of what it interrupts'],
  [flatFee, '3 points for each request it interrupts'],
  [sunkOnly, 'what was already built, and nothing else'],
  [churnBrackets, '25 % of the next 3 points it interrupts, then 50 %'],
] as const)('What the next change costs follows "it costs" (%#)', (policy: Policy, says) => {
  expect(policy.next(interruptionOf({ changeNo: 2, phase: 1, interruptedBefore: points(7) }))).toBe(says);
});

test('Amounts as large as anybody may type stay exact', () => {
  const size = points(1e9);
  expect(churnBrackets.charge(interruptionOf({ size, budget: points(1e9) }), 'half up')).toBe(
    points(0.0125e9 + 0.05e9 + 0.8e9),
  );
});
