import fc from 'fast-check';
import { changeCost } from '../../../src/budget/policy/change-cost';
import { checkPolicy } from '../../../src/budget/policy/check-policy';
import { escalating } from '../../../src/budget/policy/escalating';
import { policyCard } from '../../../src/budget/policy/policy-card';
import { policyNamed } from '../../../src/budget/policy/policy-named';
import type { Phase } from '../../../src/budget/quarter';
import { allocationOf, points } from '../base-case';

test.each([
  [1, [1000, 1500, 2000]],
  [2, [1500, 2250, 3000]],
  [3, [2000, 3000, 4000]],
  [4, [3000, 4500, 6000]],
  [9, [3000, 4500, 6000]],
])('Escalating: change %p costs 10 %% · M(k) · T(phase), exactly', (changeNo, rates) => {
  expect(([0, 1, 2] as const).map((phase) => escalating.rateBp(changeNo, phase))).toEqual(rates);
});

test('How the rate comes about is said in its factors', () => {
  expect(escalating.workings(2, 1)).toBe('10 % × 1.5 (2nd change) × 1.5 (middle third)');
});

test.each([
  [0, 4000, 8, 2],
  [1, 4000, 8, 3],
  [2, 4000, 8, 4],
  [2, 8000, 16, 4],
  [2, 10_000, 20, 0],
  [2, 9000, 18, 2],
] as const)(
  'HubSpot (20) in third %p, %p bp built: sunk %p, disruption %p',
  (phase, builtBp, sunk, disruption) => {
    const cost = changeCost(escalating, { price: points(20), builtBp, changeNo: 1, phase });
    expect(cost).toMatchObject({ sunk: points(sunk), disruption: points(disruption) });
    expect(cost.isCapped).toBe(builtBp >= 9000);
  },
);

const work = fc.record({
  price: fc.integer({ min: 1, max: 10_000 }),
  builtBp: fc.integer({ min: 0, max: 10_000 }),
  changeNo: fc.integer({ min: 1, max: 8 }),
  phase: fc.constantFrom<Phase>(0, 1, 2),
});

const total = (given: Parameters<typeof changeCost>[1]): number => {
  const { sunk, disruption } = changeCost(escalating, given);
  return sunk + disruption;
};

test('Sunk and disruption are never below 0 and together never above the price', () => {
  fc.assert(
    fc.property(work, (given) => {
      const { sunk, disruption } = changeCost(escalating, given);
      expect(Math.min(sunk, disruption)).toBeGreaterThanOrEqual(0);
      expect(sunk + disruption).toBeLessThanOrEqual(given.price);
      expect([sunk, disruption].every(Number.isInteger)).toBe(true);
    }),
  );
});

test('The cost never falls as the built share, the number of changes or the quarter goes on', () => {
  fc.assert(
    fc.property(work, fc.integer({ min: 0, max: 10_000 }), (given, more) => {
      expect(total({ ...given, builtBp: Math.min(10_000, given.builtBp + more) })).toBeGreaterThanOrEqual(
        total(given),
      );
      expect(total({ ...given, changeNo: given.changeNo + 1 })).toBeGreaterThanOrEqual(total(given));
      const later = given.phase === 0 ? 1 : 2;
      expect(total({ ...given, phase: later })).toBeGreaterThanOrEqual(total(given));
    }),
  );
});

test('The policy card of Escalating is the sentence of product.md', () => {
  expect(policyCard(allocationOf())).toBe(
    'You pay for what was already built, plus 10 % of the size of what you interrupt; the rate rises with every change and doubles by quarter end; never more than the full price.',
  );
});

test.each([
  ['policy', 'Flat fee', 'Change policy'],
  ['policy', 'Sunk only', 'Change policy'],
  ['policy', 'Churn brackets', 'Change policy'],
  ['mode', 'Shadow', 'Mode'],
  ['mode', 'Locked', 'Mode'],
  ['signOff', 'Both', 'Sign-off'],
] as const)('A %s of %s is refused at its cell rather than priced by other rules', (field, value, header) => {
  const allocation = allocationOf({ [field]: value });
  expect(checkPolicy(allocation)).toEqual([
    {
      code: 'not-available-yet',
      place: { tab: 'Allocation', row: 2, header },
      says: expect.stringContaining(`${header} ${value} of 2026-Q4 is not available yet`) as string,
    },
  ]);
  if (field === 'policy') {
    expect(policyNamed(value)).toBeNull();
    expect(policyCard(allocation)).toContain('is not available yet');
  }
});

test('The default settings are no problem', () => {
  expect(checkPolicy(allocationOf())).toEqual([]);
});
