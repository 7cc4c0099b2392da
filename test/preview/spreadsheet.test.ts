/** The cells themselves: what is typed, read, calculated, refused and sorted. */
import type { NodeSheets } from '../../preview/node';
import { failure, openSheets, script } from './open-sheets';

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets();
});

afterEach(async () => {
  await script(sheets, `sheet.clear(); sheet.clearNotes(); sheet.getRange('A1:Z50').clearDataValidations()`);
});

describe('a value', () => {
  test.each([
    ['12', 12, '12'],
    ['1,234.5', 1234.5, '1,234.50'],
    ['-5%', -0.05, '-5%'],
    ['£5', 5, '£5'],
    ['TRUE', true, 'TRUE'],
    ['R-1', 'R-1', 'R-1'],
    ["'007", '007', '007'],
    ['2026-11-05', '2026-11-05T00:00:00.000Z', '2026-11-05'],
    ['05/11/2026', '2026-11-05T00:00:00.000Z', '05/11/2026'],
    ['5 Nov 2026', '2026-11-05T00:00:00.000Z', '5 Nov 2026'],
    ['31/02/2026', '31/02/2026', '31/02/2026'],
    ['=1+1', 2, '2'],
    ['=', '=', '='],
    ['1.5', 1.5, '1.5'],
    ['<b>bold</b>', '<b>bold</b>', '<b>bold</b>'],
  ])('%s is read as typing', async (text, value, display) => {
    const body = `
      sheet.getRange('A1').setValue(${JSON.stringify(text)});
      const value = sheet.getRange('A1').getValue();
      return [value instanceof Date ? value.toISOString() : value, sheet.getRange('A1').getDisplayValue()];`;
    expect(await script(sheets, body)).toEqual([value, display]);
  });

  test('keeps its text in a text cell', async () => {
    const body = `
      sheet.getRange('A1:A2').setNumberFormat('@').setValues([['=1+1'], ['0012']]);
      return sheet.getRange('A1:A2').getValues();`;
    expect(await script(sheets, body)).toEqual([['=1+1'], ['0012']]);
  });

  test.each(['null', 'undefined', "''"])('set to %s clears the cell', async (nothing) => {
    const body = `sheet.getRange('A1').setValue(5).setValue(${nothing}); return [sheet.getRange('A1').isBlank(), sheet.getLastRow()]`;
    expect(await script(sheets, body)).toEqual([true, 0]);
  });

  test('that is a date is midnight in the time zone of the spreadsheet', async () => {
    const tokyo = await openSheets('', { timeZone: 'Asia/Tokyo', locale: 'en_US' });
    const body = `
      sheet.getRange('A1').setValue('11/5/2026');
      sheet.getRange('A2').setValue(new Date(Date.UTC(2026, 10, 4, 15)));
      return sheet.getRange('A1:A2').getValues().map((row) => row[0].toISOString()).concat(sheet.getRange('A2').getDisplayValue())`;
    expect(await script(tokyo, body)).toEqual([
      '2026-11-04T15:00:00.000Z',
      '2026-11-04T15:00:00.000Z',
      '11/5/2026',
    ]);
  });
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

  test('copied over a range moves its relative references', async () => {
    const body = `sheet.getRange('B1:C2').setFormula('=$A1+A$1'); return sheet.getRange('B1:C2').getFormulas()`;
    expect(await script(sheets, body)).toEqual([
      ['=$A1+A$1', '=$A1+B$1'],
      ['=$A2+A$1', '=$A2+B$1'],
    ]);
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
  test.each([
    ['B2:C3', 'B2:C3'],
    ['c5:b2', 'B2:C5'],
    ['$A$1', 'A1'],
    ['D:F', 'D:F'],
    ['5:7', '5:7'],
    ['B2:C', 'B2:C1000'],
    ['R5C3', 'C5'],
    ['Sheet1!A1:B2', 'A1:B2'],
  ])('%s is %s', async (text, notation) => {
    const small = await openSheets();
    expect(await script(small, `return spreadsheet.getRange('${text}').getA1Notation()`)).toBe(notation);
  });

  test.each([
    [
      `sheet.getRange('A1:B2').setValues([[1, 2]])`,
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      `sheet.getRange('A1:B1').setValues([[1]])`,
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [`sheet.getRange(1, 1, 100000)`, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [`sheet.getRange(1, 1, 0)`, 'The number of rows in the range must be at least 1.'],
    [`sheet.getRange('no range')`, 'Range not found'],
    [
      `sheet.getRange('A1').setValues('x')`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      `spreadsheet.insertSheet('sheet1')`,
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    ],
    [`HtmlService.createHtmlOutputFromFile('Nowhere')`, 'No HTML file named Nowhere was found.'],
  ])('refuses in the words of Google: %s', async (body, message) => {
    expect(await failure(sheets, body)).toBe(`Exception: ${message}`);
  });

  test('counts FALSE and empty answers of formulas as content, but no formats', async () => {
    const body = `
      sheet.getRange('A9').setBackground('red');
      const formatted = sheet.getLastRow();
      sheet.getRange('A3').insertCheckboxes();
      const ticked = sheet.getLastRow();
      sheet.getRange('B5').setFormula('=""');
      return [formatted, ticked, sheet.getLastRow(), sheet.getLastColumn()]`;
    expect(await script(sheets, body)).toEqual([0, 3, 5, 2]);
  });

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
