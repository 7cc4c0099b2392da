/** Formulas that take whole columns read them as far as their tab is filled, and show what they would show if they read them all. */
import { BaseReferenceObject } from '@univerjs/engine-formula';
import { openSheets, script } from '../open-sheets';

/** Rows of a new tab in Sheets, and here. */
const ROWS = 1000;

async function shownBy(
  formulas: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<string[]> {
  const sheets = await openSheets('');
  await script(
    sheets,
    `sheet.getRange(1, 1, ${rows.length}, 2).setValues(${JSON.stringify(rows)});
     const formulas = ${JSON.stringify(formulas)};
     SpreadsheetApp.getActive().insertSheet('Totals').getRange(1, 1, 1, formulas.length).setFormulas([formulas]);`,
  );
  await sheets.settled();
  const [shown = []] = sheets.displayValues('Totals');
  await sheets.close();
  return shown;
}

const rows = [
  ['red', -3],
  ['blue', -5],
  ['', 7],
  ['red', -4],
];

test.each([
  // What blank cells meet counts them, as far as the tab goes.
  ['=COUNTIFS(Sheet1!A:A,"red")', '2'],
  ['=COUNTIFS(Sheet1!A:A,"")', String(ROWS - 3)],
  ['=COUNTIFS(Sheet1!A:A,"<>red")', String(ROWS - 2)],
  ['=COUNTIFS(Sheet1!A:A,"<>red",Sheet1!B:B,"<0")', '1'],
  ['=COUNTIFS(Sheet1!A:A,"",Sheet1!B:B,7)', '1'],
  ['=COUNTIFS(Sheet1!A3:A,"red")', '1'],
  ['=SUMIFS(Sheet1!B:B,Sheet1!A:A,"red")', '-7'],
  ['=SUMIFS(Sheet1!B:B,Sheet1!A:A,"")', '7'],
  ['=SUMIFS(Sheet1!B:B,Sheet1!A:A,"?*")', '-12'],
  ['=SUMIFS(Sheet1!B900:B,Sheet1!A900:A,"red")', '0'],
  ['=MAXIFS(Sheet1!B:B,Sheet1!A:A,"<>blue",Sheet1!B:B,"<0")', '-3'],
  ['=MINIFS(Sheet1!B:B,Sheet1!A:A,"red")', '-4'],
  ['=AVERAGEIFS(Sheet1!B:B,Sheet1!A:A,"red")', '-3.5'],
])('%s shows %s', async (formula, shown) => {
  expect(await shownBy([formula], rows)).toEqual([shown]);
});

test('ranges of different heights are refused as before', async () => {
  expect(await shownBy(['=SUMIFS(Sheet1!B1:B9,Sheet1!A1:A8,"red")'], rows)).toEqual(['#VALUE!']);
});

test('what an array formula fills below the last filled row counts', async () => {
  const sheets = await openSheets('');
  await script(
    sheets,
    `sheet.getRange('A1:A3').setValues([['red'], ['red'], ['blue']]);
     sheet.getRange('B9').setFormula('=ARRAYFORMULA(A1:A3)');
     sheet.getRange('C1').setFormula('=COUNTIFS(B:B,"red")');`,
  );
  await sheets.settled();
  expect(sheets.displayValues('Sheet1')[0]?.[2]).toBe('2');
  await script(sheets, `sheet.getRange('A3').setValue('red')`);
  await sheets.settled();
  expect(sheets.displayValues('Sheet1')[0]?.[2]).toBe('3');
  await sheets.close();
});

test('a formula that depends on four rows looks at no more, however long the tab is', async () => {
  const looks = jest.spyOn(BaseReferenceObject.prototype, 'getCellData');
  await shownBy(['=SUMIFS(Sheet1!B:B,Sheet1!A:A,"red")'], rows);
  expect(looks.mock.calls.length).toBeLessThan(100);
  looks.mockRestore();
});
