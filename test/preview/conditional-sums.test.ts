/** SUMIFS and its kin, by every kind of criterion: most rows are never looked at, and the sums must not tell. */
import type { NodeSheets } from '../../preview/node';
import { openSheets, script } from './open-sheets';

let sheets: NodeSheets;

beforeEach(async () => {
  sheets = await openSheets();
});

const ROWS = `[
  ['2026-Q4', 'Shipped', 1, 100],
  ['2026-q4', 'Shipped, undone', 2, 200],
  ['2026-Q4', '', 4, 300],
  ['2027-Q1', 'Shipped', 8, 400],
  [42, 'Shipped', 16, 500],
  ["'42", 'Dropped', 32, 600],
  [true, 'Dropped', 64, 700],
  ['=1/0', 'Dropped', 128, 800],
  ['', 'Dropped', 256, 900],
]`;

test.each([
  // Text, in whatever capitals; cells with errors match nothing.
  ['SUMIFS(C1:C9,A1:A9,"2026-Q4")', 7],
  ['SUMIFS(C1:C9,A1:A9,F1)', 7],
  ['SUMIFS(C1:C9,A1:A9,"none of them")', 0],
  ['SUMIFS(C:C,A:A,"2026-Q4",B:B,"Shipped*")', 3],
  ['SUMIFS(C1:C9,B1:B9,"Shipped*",A1:A9,"2026-Q4")', 3],
  ['SUMIFS(C1:C9,A1:A9,"2026-Q4",B1:B9,"Shipped")', 1],
  ['SUMIFS(C1:C9,A1:A9,"2026-Q4",D1:D9,">100")', 6],
  ['SUMIFS(C1:C9,B1:B9,"<>Dropped")', 31],
  // What looks like a number matches numbers and texts that look like it.
  ['SUMIFS(C1:C9,A1:A9,42)', 48],
  ['SUMIFS(C1:C9,A1:A9,"42")', 48],
  ['COUNTIFS(A1:A9,"2026-Q4",B1:B9,"?*")', 2],
  ['COUNTIFS(A1:A9,"nowhere")', 0],
  ['MAXIFS(D1:D9,A1:A9,"2026-Q4")', 300],
  ['MINIFS(D1:D9,B1:B9,"Dropped")', 600],
  ['AVERAGEIFS(D1:D9,A1:A9,"2026-Q4")', 200],
])('=%s is %p', async (formula, expected) => {
  const body = `
    sheet.getRange('A1:D9').setValues(${ROWS});
    sheet.getRange('F1').setValue('2026-Q4');
    sheet.getRange('H1').setFormula('=${formula.replace(/'/g, "\\'")}');
    return sheet.getRange('H1').getValue()`;
  expect(await script(sheets, body)).toBe(expected);
});

test('a sum follows when a row comes to match, and when it no longer does', async () => {
  const body = `
    sheet.getRange('A1:D9').setValues(${ROWS});
    const sum = sheet.getRange('H1').setFormula('=SUMIFS(C1:C9,A1:A9,"2026-Q4")');
    const shown = [sum.getValue()];
    for (const quarter of ['2026-Q4', '2027-Q1']) {
      sheet.getRange('A9').setValue(quarter);
      shown.push(sum.getValue());
    }
    return shown`;
  expect(await script(sheets, body)).toEqual([7, 263, 7]);
});
