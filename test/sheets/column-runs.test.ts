import { columnRuns } from '../../src/sheets/column-runs';
import { a1, columnLetter } from '../../src/sheets/a1';

test('neighbouring columns are one run, whatever order they come in', () => {
  expect(columnRuns([4, 2, 3, 7])).toEqual([
    { first: 2, width: 3 },
    { first: 7, width: 1 },
  ]);
  expect(columnRuns([])).toEqual([]);
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [703, 'AAA'],
])('column %i is %s', (column, letter) => {
  expect(columnLetter(column)).toBe(letter);
  expect(a1(5, column)).toBe(`${letter}5`);
});
