/** The cells themselves: what is calculated, cleared and sorted. What is typed and read stands in conformance/values-*. */
import type { NodeSheets } from '../../preview/node';
import { openSheets, script } from './open-sheets';

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets();
});

afterEach(async () => {
  await script(sheets, `sheet.clear(); sheet.clearNotes(); sheet.getRange('A1:Z50').clearDataValidations()`);
});

describe('a formula', () => {
  test('may use open-ended ranges, reads back as it was written, and reaches rows added later', async () => {
    const body = `
      sheet.getRange('A1:A3').setValues([['n'], [1], [2]]);
      sheet.getRange('C1').setFormula('=SUM(A2:A)+COUNTIFS($A$2:$A,">1")');
      const before = sheet.getRange('C1').getValue();
      sheet.insertRowsAfter(sheet.getMaxRows(), 2);
      sheet.getRange(sheet.getMaxRows(), 1).setValue(10);
      return [before, sheet.getRange('C1').getValue(), sheet.getRange('C1').getFormula()]`;
    expect(await script(sheets, body)).toEqual([4, 15, '=SUM(A2:A)+COUNTIFS($A$2:$A,">1")']);
  });

  test('turns its references only by what goes from the tab that they are about', async () => {
    const body = `
      const other = spreadsheet.insertSheet('Behind');
      spreadsheet.setActiveSheet(sheet);
      sheet.getRange('E1').setFormula('=B1+C1+Behind!C1');
      other.deleteColumn(2);
      other.deleteRow(5);
      other.moveColumns(other.getRange('D:D'), 1);
      const formula = sheet.getRange('E1').getFormula();
      spreadsheet.deleteSheet(other);
      return formula`;
    expect(await script(sheets, body)).toBe('=B1+C1+Behind!C1');
  });

  test('knows what day it is pretended to be', async () => {
    const at = (): Promise<unknown> => script(sheets, `return sheet.getRange('A1').getDisplayValue()`);
    await sheets.type('Sheet1', 'A1', '=TODAY()');
    expect(await at()).toBe('2026-11-05');
    sheets.setNow('2026-12-24');
    expect(await at()).toBe('2026-12-24');
    sheets.setNow('2026-11-05T09:30');
  });

  test.each([
    ['=SUMIFS(B:B,A:A,"x")', 4],
    ['=SUMPRODUCT((A1:A3="x")*B1:B3)', 4],
    ['=IFERROR(1/0,"none")', 'none'],
    ['=TEXT(0.256,"0.0%")', '25.6%'],
    ['=ARRAYFORMULA(SUM(B1:B3*2))', 12],
    ['=INDEX(FILTER(B1:B3,A1:A3="x"),2)', 3],
    ['=NA()', '#N/A'],
  ])('%s gives what Sheets gives', async (text, value) => {
    const body = `
      sheet.getRange('A1:B3').setValues([['x', 1], ['y', 2], ['x', 3]]);
      sheet.getRange('D1').setFormula(${JSON.stringify(text)});
      return sheet.getRange('D1').getValue()`;
    expect(await script(sheets, body)).toBe(value);
  });
});

describe('a range', () => {
  test('keeps notes and rules when it is cleared, and its look when only its content is', async () => {
    const body = `
      const cell = sheet.getRange('A1').setValue(1).setBackground('red').setNote('why');
      cell.clearContent();
      const kept = cell.getBackground();
      cell.clear();
      return [kept, cell.getBackground(), cell.getNote()]`;
    expect(await script(sheets, body)).toEqual(['#ff0000', '#ffffff', 'why']);
  });

  test('sorts whole rows with their formulas, notes and looks; blanks last', async () => {
    const body = `
      sheet.getRange('A1:A4').setValues([['b'], [''], ['a'], [3]]);
      sheet.getRange('B1').setFormula('=A1&"!"');
      sheet.getRange('A1').setNote('was first').setFontWeight('bold');
      sheet.getRange('A1:B4').sort(1);
      return [sheet.getRange('A1:B4').getValues(), sheet.getRange('B3').getFormula(), sheet.getRange('A3').getNote(),
        sheet.getRange('A3').getFontWeight(), sheet.getRange('A1').getFontWeight()]`;
    expect(await script(sheets, body)).toEqual([
      [
        [3, ''],
        ['a', ''],
        ['b', 'b!'],
        ['', ''],
      ],
      '=A3&"!"',
      'was first',
      'bold',
      'normal',
    ]);
  });
});
