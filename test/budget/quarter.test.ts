import fc from 'fast-check';
import { daysBetween } from '../../src/budget/plain-date';
import { currentQuarter, daysIn, phaseOf, thirdOf, weekOf, whenOf } from '../../src/budget/quarter';
import {
  isLaterQuarter,
  isQuarterName,
  nextQuarterName,
  quarterDays,
  quarterNameOf,
  threeMonthsFrom,
} from '../../src/budget/quarter-name';
import { allocationOf } from './base-case';

/** N = 91, as in the worked examples. */
const quarter = { starts: '2026-04-01', ends: '2026-06-30' };

test.each([
  ['2026-03-01', 0],
  ['2026-04-01', 0],
  ['2026-04-15', 0],
  ['2026-05-01', 0],
  ['2026-05-02', 1],
  ['2026-05-06', 1],
  ['2026-05-31', 1],
  ['2026-06-01', 2],
  ['2026-06-10', 2],
  ['2026-06-30', 2],
  ['2026-08-01', 2],
])('The third of the quarter is floor(3·d/N), held to its ends: %s is %p', (today, phase) => {
  expect(phaseOf(quarter, today)).toBe(phase);
});

test('Thirds are called early, middle and late', () => {
  expect(([0, 1, 2] as const).map(thirdOf)).toEqual(['early third', 'middle third', 'late third']);
});

test.each([
  ['2026-04-01', 1],
  ['2026-04-07', 1],
  ['2026-04-08', 2],
  ['2026-05-06', 6],
  ['2026-06-30', 13],
  ['2026-07-09', 13],
])('A quarter has 13 weeks: %s lies in week %p', (today, week) => {
  expect(weekOf(quarter, today)).toEqual({ week, weeks: 13 });
});

test('The odd days of a 92-day quarter belong to week 13', () => {
  expect(weekOf({ starts: '2026-10-01', ends: '2026-12-31' }, '2026-12-31')).toEqual({ week: 13, weeks: 13 });
});

test.each([
  ['2026-05-06', 'week 6 of 13'],
  ['2026-02-15', 'starts in 6 weeks'],
  ['2026-03-25', 'starts in 7 days'],
  ['2026-03-31', 'starts tomorrow'],
  ['2026-07-01', 'ended 30 June 2026'],
])('On %s a person reads: %s', (today, words) => {
  expect(whenOf(quarter, today)).toBe(words);
});

describe('The quarter meant is the one today falls in, else the next one, else the last one', () => {
  const first = allocationOf({ row: 2, quarter: '2026-Q2', starts: '2026-04-01', ends: '2026-06-30' });
  const third = allocationOf({ row: 3, quarter: '2026-Q4', starts: '2026-10-01', ends: '2026-12-31' });
  test.each([
    ['2026-01-01', '2026-Q2'],
    ['2026-04-01', '2026-Q2'],
    ['2026-06-30', '2026-Q2'],
    ['2026-07-01', '2026-Q4'],
    ['2026-12-31', '2026-Q4'],
    ['2027-05-01', '2026-Q4'],
  ])('%s means %s', (today, name) => {
    expect(currentQuarter([third, first], today)?.quarter).toBe(name);
  });
  test('Without any row there is none', () => {
    expect(currentQuarter([], '2026-01-01')).toBeNull();
  });
});

test.each([
  ['2026-Q4', '2027-Q1'],
  ['2026-Q1', '2026-Q2'],
  ['1999-Q4', '2000-Q1'],
])('After %s comes %s', (name, next) => {
  expect(nextQuarterName(name)).toBe(next);
  expect(isLaterQuarter(next, name)).toBe(true);
  expect(isLaterQuarter(name, next)).toBe(false);
});

test('A quarter is written 2026-Q4 and no other way', () => {
  expect(['2026-Q4', '2026-Q1'].every(isQuarterName)).toBe(true);
  expect(['2026-Q5', '2026-Q0', 'Q4 2026', '26-Q4', '', 'soon'].some(isQuarterName)).toBe(false);
  expect(isLaterQuarter('soon', '2026-Q4')).toBe(false);
  expect(() => quarterDays('soon')).toThrow(RangeError);
});

test.each([
  ['2026-Q4', 1, '2026-10-01', '2026-12-31'],
  ['2026-Q1', 2, '2026-02-01', '2026-04-30'],
  ['2026-Q4', 2, '2026-11-01', '2027-01-31'],
  ['2024-Q1', 1, '2024-01-01', '2024-03-31'],
])('%s of a year that begins in month %p runs from %s to %s', (name, firstMonth, starts, ends) => {
  expect(quarterDays(name, firstMonth)).toEqual({ starts, ends });
});

test('For any start month and year quarters have 89 to 92 days, follow without a hole, and own their days', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1970, max: 2100 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 12 }),
      (year, number, firstMonth) => {
        const name = `${year}-Q${number}`;
        const span = quarterDays(name, firstMonth);
        expect(daysIn(span)).toBeGreaterThanOrEqual(89);
        expect(daysIn(span)).toBeLessThanOrEqual(92);
        expect(daysBetween(span.ends, quarterDays(nextQuarterName(name), firstMonth).starts)).toBe(1);
        expect(quarterNameOf(span.starts, firstMonth)).toBe(name);
        expect(quarterNameOf(span.ends, firstMonth)).toBe(name);
      },
    ),
  );
});

test.each([
  ['2027-01-01', '2027-03-31'],
  ['2026-10-01', '2026-12-31'],
  ['2026-12-31', '2027-03-30'],
  ['2026-11-15', '2027-02-14'],
  ['2026-11-30', '2027-02-27'],
  ['2027-11-30', '2028-02-28'],
  ['2026-02-28', '2026-05-27'],
])('Three months from %s end on %s', (starts, ends) => {
  expect(threeMonthsFrom(starts)).toBe(ends);
});
