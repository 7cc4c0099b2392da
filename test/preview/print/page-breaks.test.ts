/** Rows on pages. */
import { pageBreaks, repeatedRows } from '../../../preview/page/print/page-breaks';

test('a page ends before the row that has no room left', () => {
  expect(pageBreaks([20, 20, 20, 20, 20], 0, 45)).toEqual([
    { from: 0, to: 2 },
    { from: 2, to: 4 },
    { from: 4, to: 5 },
  ]);
});

test('a row that just fits stays', () => {
  expect(pageBreaks([20, 25], 0, 45)).toEqual([{ from: 0, to: 2 }]);
});

test('repeated rows take their room on every page but the first, where they are themselves', () => {
  expect(pageBreaks([10, 20, 20, 20, 20], 1, 50)).toEqual([
    { from: 0, to: 3 },
    { from: 3, to: 5 },
  ]);
});

test('a row higher than a page has one for itself', () => {
  expect(pageBreaks([10, 200, 10], 0, 50)).toEqual([
    { from: 0, to: 1 },
    { from: 1, to: 2 },
    { from: 2, to: 3 },
  ]);
});

test('nothing gives no page', () => {
  expect(pageBreaks([], 0, 50)).toEqual([]);
});

test('frozen rows that take more than half a page are not repeated', () => {
  expect(repeatedRows([20, 20, 5], 2, 80)).toBe(2);
  expect(repeatedRows([20, 20, 5], 2, 79)).toBe(0);
});
