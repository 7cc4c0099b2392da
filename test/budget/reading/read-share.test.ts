import fc from 'fast-check';
import { isWrong } from '../../../src/budget/cell-value';
import { readShare } from '../../../src/budget/reading/read-share';
import { showShare } from '../../../src/budget/showing/show-share';

test.each([0.4, 40, '40%', '40 %', '0,4', '0.4', '40', '40,0 %', ' 40\u00a0% ', '40 percent'])(
  'Each spelling of 40 %% is 40 %%: %p',
  (cell) => {
    expect(readShare(cell)).toBe(4000);
  },
);

test.each([
  [0, 0],
  [1, 10_000],
  ['1', 10_000],
  ['1%', 100],
  ['100%', 10_000],
  [100, 10_000],
  [0.075, 750],
  ['22,5%', 2250],
  [0.005, 50],
  [2, 200],
] as const)('%p is %p basis points', (cell, basisPoints) => {
  expect(readShare(cell)).toBe(basisPoints);
});

test('An empty cell is blank', () => {
  expect(readShare(' ')).toBe('blank');
});

test.each([
  [140, 'above 100 %'],
  ['140%', 'above 100 %'],
  [1.4, 'over 100 %'],
  [-0.1, 'below 0 %'],
  ['-10%', 'below 0 %'],
  ['half', 'not a share'],
  ['%', 'not a share'],
  [true, 'not a share'],
  [NaN, 'not a number'],
] as const)('%p is no share, and the sentence says why: %s', (cell, why) => {
  expect(readShare(cell)).toEqual({ wrong: expect.stringContaining(why) as string });
});

test('Every share is read back from the text it is shown as', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (basisPoints) => {
      expect(readShare(showShare(basisPoints))).toBe(basisPoints);
      expect(readShare(showShare(basisPoints).replace('.', ','))).toBe(basisPoints);
    }),
  );
});

test('No cell at all makes a share above 100 %% or below 0', () => {
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.string(), fc.boolean()), (cell) => {
      const read = readShare(cell);
      if (read === 'blank' || isWrong(read)) return;
      expect(read).toBeGreaterThanOrEqual(0);
      expect(read).toBeLessThanOrEqual(10_000);
      expect(Number.isInteger(read)).toBe(true);
    }),
  );
});
