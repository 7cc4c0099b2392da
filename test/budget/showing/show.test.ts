import fc from 'fast-check';
import { portion } from '../../../src/budget/amount';
import { readAmount } from '../../../src/budget/reading/read-amount';
import { showAmount, showAmountInWords } from '../../../src/budget/showing/show-amount';
import { showDay } from '../../../src/words/show-day';
import { showRange } from '../../../src/budget/showing/show-range';
import { showShare } from '../../../src/budget/showing/show-share';
import { tentativeSpread } from '../../../src/budget/planning/tentative-spread';
import { units, type Unit } from '../../../src/budget/unit';

test.each([
  [190, 'story points', '19', '19 points'],
  [10, 'story points', '1', '1 point'],
  [45, 'story points', '4.5', '4.5 points'],
  [0, 'story points', '0', '0 points'],
  [-120, 'story points', '\u221212', '\u221212 points'],
  [104, 'engineering weeks', '5.2', '5.2 weeks'],
  [20, 'engineering weeks', '1', '1 week'],
  [1, 'engineering weeks', '0.05', '0.05 weeks'],
  [100, '% of capacity', '10.0', '10.0 % of capacity'],
  [10, '% of capacity', '1.0', '1.0 % of capacity'],
] as const)('%p steps of %s read %s, in words %s', (amount, unit, shown, words) => {
  expect(showAmount(amount, unit)).toBe(shown);
  expect(showAmountInWords(amount, unit)).toBe(words);
});

test('Every amount is read back from the text it is shown as', () => {
  const unit = fc.constantFrom(...(Object.keys(units) as Unit[]));
  fc.assert(
    fc.property(unit, fc.integer({ min: 0, max: 9999 }), (name, amount) => {
      // From 1,000 on three decimals could not be told from thousands; no unit has three.
      expect(readAmount(showAmount(amount, name), name)).toBe(amount);
      expect(readAmount(showAmountInWords(amount, name), name)).toBe(amount);
    }),
  );
});

test.each([
  [4000, '40 %'],
  [2250, '22.5 %'],
  [750, '7.5 %'],
  [3333, '33.33 %'],
  [0, '0 %'],
])('%p basis points read %s', (basisPoints, shown) => {
  expect(showShare(basisPoints)).toBe(shown);
});

test('A day reads the same in every locale', () => {
  expect(showDay('2026-11-05')).toBe('5 November 2026');
  expect(showDay('soon')).toBe('soon');
});

test.each([
  [250, 1, 'story points', '19–38'],
  [120, 1, 'story points', '9–18'],
  [250, 2, 'story points', '13–50'],
  [10, 1, 'story points', '1–2'],
  [1, 2, 'story points', '1–1'],
  [40, 1, 'engineering weeks', '1.5–3'],
  [20, 3, '% of capacity', '1.0–4.0'],
] as const)('%p steps, %p quarters ahead, in %s are tentatively %s', (amount, ahead, unit, range) => {
  expect(showRange(amount, tentativeSpread([], ahead), unit)).toBe(range);
});

test.each([
  [200, 2250, 45],
  [200, 1500, 30],
  [5, 1000, 1],
  [4, 1000, 0],
])('A portion is rounded half up: %p × %p bp is %p', (amount, basisPoints, expected) => {
  expect(portion(amount, basisPoints)).toBe(expected);
});
