/** What a chart reads from the cells of its ranges. */
import { chartTable } from '../../../preview/chart/chart-table';
import { cell, cells, chart } from './charts';

const WEEKS = [
  ['Week', 'Ideal', 'Spent'],
  ['1', 40, 40],
  ['2', 20, null],
  ['3', 0, 'late'],
];

test('the first column of words is the domain, the header names the series, blanks and words are gaps', () => {
  const table = chartTable(chart('LINE'), [cells(WEEKS)]);
  expect(table.domain.map(({ text }) => text)).toEqual(['1', '2', '3']);
  expect(table.series.map(({ name, values }) => [name, values])).toEqual([
    ['Ideal', [40, 20, 0]],
    ['Spent', [40, null, null]],
  ]);
});

test('a first column of numbers is a series, unless the chart says that it is the domain or is of a type that has one', () => {
  const rows = cells([
    [1, 10],
    [2, 20],
  ]);
  const count = (type: string, options = {}): number =>
    chartTable(chart(type, { headers: 0, options }), [rows]).series.length;
  expect(count('LINE')).toBe(2);
  expect(count('LINE', { useFirstColumnAsDomain: true })).toBe(1);
  expect(count('SCATTER')).toBe(1);
  expect(count('PIE')).toBe(1);
});

test('a single column is a series without a domain', () => {
  const { series, domain } = chartTable(chart('COLUMN', { headers: 0 }), [cells([[1], [2]])]);
  expect(series.map(({ values }) => values)).toEqual([[1, 2]]);
  expect(domain.map(({ text }) => text)).toEqual(['', '']);
});

test('without a word about headers, words above numbers are one and numbers alone are none', () => {
  const guess = (rows: (string | number)[][]) =>
    chartTable(chart('LINE', { headers: -1 }), [cells(rows)]).domain.length;
  expect(
    guess([
      ['Week', 'Spent'],
      ['1', 4],
      ['2', 5],
    ]),
  ).toBe(2);
  expect(
    guess([
      ['1', 4],
      ['2', 5],
    ]),
  ).toBe(2);
});

test('ranges lie side by side, the shorter with gaps at its end, or below one another if the chart says so', () => {
  const ranges = [cells(WEEKS), cells([['Forecast'], [40], [30]])];
  const { series } = chartTable(chart('LINE'), ranges);
  expect(series.at(-1)).toMatchObject({ name: 'Forecast', values: [40, 30, null] });
  const below = chartTable(chart('LINE', { mergeStrategy: 'MERGE_ROWS' }), [
    cells(WEEKS),
    cells([['4', 5, 6]]),
  ]);
  expect(below.series[0]?.values).toEqual([40, 20, 0, 5]);
});

test('transposed, series lie in rows', () => {
  const { series } = chartTable(chart('LINE', { transposed: true }), [
    cells([
      ['', 'A', 'B'],
      ['Planned', 1, 2],
      ['Spent', 3, 4],
    ]),
  ]);
  expect(series.map(({ name, values }) => [name, values])).toEqual([
    ['Planned', [1, 2]],
    ['Spent', [3, 4]],
  ]);
});

test('an axis takes the number format of the first number in its series', () => {
  const rows = [[cell('Price')], [{ ...cell(3), pattern: '0.0 "pts"' }]];
  expect(chartTable(chart('LINE'), [rows]).series[0]?.pattern).toBe('0.0 "pts"');
});
