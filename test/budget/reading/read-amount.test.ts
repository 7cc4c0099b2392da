import { readAmount } from '../../../src/budget/reading/read-amount';
import { isWrong } from '../../../src/budget/cell-value';
import { readReserve } from '../../../src/budget/reading/read-reserve';
import { points } from '../base-case';

describe('An amount is read as its writer meant it', () => {
  test.each([
    [20, 'story points', 200],
    ['20', 'story points', 200],
    ['20 pts', 'story points', 200],
    [' 20 points ', 'story points', 200],
    ['1,5', 'story points', 15],
    ['1.5', 'story points', 15],
    [1.15, 'story points', 12],
    [1.25, 'story points', 13],
    ['.5', 'story points', 5],
    [0, 'story points', 0],
    ['1,234.5 pts', 'story points', 12_345],
    ['1.234,5', 'story points', 12_345],
    ['1,234,567', 'engineering weeks', null],
    ['12 345 pts', 'story points', 123_450],
    ['2 weeks', 'engineering weeks', 40],
    ['2 wks', 'engineering weeks', 40],
    [2.07, 'engineering weeks', 41],
    ['5,2 weeks', 'engineering weeks', 104],
    ['10%', '% of capacity', 100],
    ['10 % of capacity', '% of capacity', 100],
    [2.5, '% of capacity', 25],
  ] as const)('%p in %s is %p steps', (cell, unit, steps) => {
    const read = readAmount(cell, unit);
    expect(isWrong(read) ? null : read).toBe(steps);
  });
});

test.each([[''], ['   '], ['\u00a0']])('An empty cell, %p, is blank and no fault', (cell) => {
  expect(readAmount(cell, 'story points')).toBe('blank');
});

test.each([
  [-3, 'below zero'],
  ['-3', 'below zero'],
  ['\u22123 pts', 'below zero'],
  [NaN, 'not a number'],
  ['NaN', 'not a number'],
  [Infinity, 'more than one million'],
  [1e9, 'more than one million'],
  ['1e9', 'not a number'],
  ['soon', 'not a number'],
  ['#REF!', 'not a number'],
  ['20 hours', 'not a number'],
  ['2 weeks', 'not in points'],
  ['1,234', 'two ways'],
  [true, 'not a number'],
  ['=1+1', 'not a number'],
  ['1-2', 'not a number'],
] as const)('%p is no amount of points, and the sentence says why: %s', (cell, why) => {
  expect(readAmount(cell, 'story points')).toEqual({ wrong: expect.stringContaining(why) as string });
});

test.each([
  [10, 'story points', points(10)],
  ['10', 'story points', points(10)],
  ['10%', 'story points', points(10)],
  [0.1, 'story points', points(10)],
  [0.5, 'engineering weeks', 10],
  ['10%', '% of capacity', 100],
  ['', 'story points', 'blank'],
] as const)('A reserve of %p (%s) on a budget of 100 holds back %p', (cell, unit, held) => {
  expect(readReserve(cell, unit, points(100))).toBe(held);
});

test('A reserve that is no amount and no share is a fault', () => {
  expect(isWrong(readReserve('some', 'story points', points(100)))).toBe(true);
  expect(isWrong(readReserve('140%', 'story points', points(100)))).toBe(true);
});
