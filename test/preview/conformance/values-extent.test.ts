/** Where a tab's content ends, what is appended below it, and how large a tab may get. */
import type { NodeSheets } from '../../../preview/node';
import { failure, openSheets, script } from '../open-sheets';
import { fact } from './fact';

let sheets: NodeSheets;

beforeEach(async () => {
  sheets = await openSheets();
});

const EXTENT = `[sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]`;

fact('3.1', '71a', '[H] a formula that gives "" counts as content', async () => {
  const body = `sheet.getRange('B5').setFormula('=""'); return ${EXTENT}`;
  expect(await script(sheets, body)).toEqual([5, 2, 'A1:B5']);
});

fact('3.1', '71b', '[H] an unchecked checkbox counts as content', async () => {
  const body = `sheet.getRange('C2:C788').insertCheckboxes(); return ${EXTENT}`;
  expect(await script(sheets, body)).toEqual([788, 3, 'A1:C788']);
});

fact('3.1', '71c', '[H] appendRow and getLastRow()+1 then write far below', async () => {
  const body = `
    sheet.getRange('A1:B1').setValues([['first', 1]]);
    sheet.getRange('C1:C100').insertCheckboxes();
    sheet.appendRow(['second', 2]);
    return [sheet.getRange('A2').isBlank(), sheet.getRange('A101:B101').getValues(), sheet.getLastRow()]`;
  expect(await script(sheets, body)).toEqual([true, [['second', 2]], 101]);
});

fact('3.1', '71d', '[M] formats, notes and validation rules are no content', async () => {
  const body = `
    sheet.getRange('D9').setBackground('#ff0000').setNumberFormat('0.00').setFontWeight('bold');
    sheet.getRange('E10').setNote('a note');
    sheet.getRange('F11').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build());
    return ${EXTENT}`;
  expect(await script(sheets, body)).toEqual([0, 0, 'A1']);
});

fact('3.1', '71e', '[H] on an empty tab the last row and column are 0 and the data range is A1', async () => {
  expect(await script(sheets, `return ${EXTENT}`)).toEqual([0, 0, 'A1']);
});

fact(
  '3.1',
  '71g',
  '[H] getSheetValues reads to the last row and column with data where it is told -1',
  async () => {
    const body = `
    sheet.getRange('B2:C3').setValues([[1, 2], [3, '']]);
    return [sheet.getSheetValues(1, 1, -1, -1), sheet.getSheetValues(2, 2, 1, -1), sheet.getSheetValues(-1, 2, 1, 1)]`;
    expect(await script(sheets, body)).toEqual([
      [
        ['', '', ''],
        ['', 1, 2],
        ['', 3, ''],
      ],
      [[1, 2]],
      [[3]],
    ]);
  },
);

fact('3.1', '71h', '[GUESS] on an empty tab getSheetValues has no last row to read to', async () => {
  expect(await failure(sheets, `return sheet.getSheetValues(1, 1, -1, -1)`)).toBe(
    'Exception: The number of rows in the range must be at least 1.',
  );
});

fact(
  '3.1',
  '71f',
  '[H] the data range begins at A1 wherever the data does; what is cleared no longer counts',
  async () => {
    const body = `
    sheet.getRange('C3:D4').setValues([[1, 2], [3, 4]]);
    const before = ${EXTENT};
    sheet.getRange('D3:D4').clearContent();
    sheet.getRange('C4').setValue('');
    return [before, ${EXTENT}]`;
    expect(await script(sheets, body)).toEqual([
      [4, 4, 'A1:D4'],
      [3, 3, 'A1:C3'],
    ]);
  },
);

fact('3.1', '71g', '[H] the cells an array spills into count', async () => {
  const body = `sheet.getRange('A1').setFormula('=SEQUENCE(3,2)'); return ${EXTENT}`;
  expect(await script(sheets, body)).toEqual([3, 2, 'A1:B3']);
});

fact('3.1', '72', '[H] insertCheckboxes stores FALSE in each cell', async () => {
  const body = `sheet.getRange('A1:B2').insertCheckboxes(); return sheet.getRange('A1:B2').getValues()`;
  expect(await script(sheets, body)).toEqual([
    [false, false],
    [false, false],
  ]);
});

fact('12', '8a', '[L] appendRow on an empty tab writes row 1', async () => {
  const body = `sheet.appendRow(['a', 'b', 'c']); return ${EXTENT}`;
  expect(await script(sheets, body)).toEqual([1, 3, 'A1:C1']);
});

fact('12', '8b', '[L] blank rows inserted after the data do not change the last row', async () => {
  const body = `
    sheet.appendRow(['a']);
    sheet.insertRowAfter(1);
    sheet.insertRowsAfter(2, 5);
    return [sheet.getLastRow(), sheet.getMaxRows()]`;
  expect(await script(sheets, body)).toEqual([1, 1006]);
});

fact('12', '8c', '[L] columns inserted before the data change the last column', async () => {
  const body = `
    sheet.appendRow(['a']);
    sheet.insertColumnBefore(1);
    sheet.insertColumnsBefore(1, 2);
    return [sheet.getLastColumn(), sheet.getRange('D1').getValue(), sheet.getMaxColumns()]`;
  expect(await script(sheets, body)).toEqual([4, 'a', 29]);
});

fact(
  '12',
  '8d',
  '[L] appendRow parses like typing and goes on below; the tab grows where it must',
  async () => {
    const body = `
    sheet.deleteRows(3, 998);
    sheet.appendRow(['01234', '=1+1']).appendRow([true]).appendRow([null, 'x']).appendRow([1]);
    return [sheet.getRange('A1:B4').getValues(), sheet.getMaxRows()]`;
    expect(await script(sheets, body)).toEqual([
      [
        [1234, 2],
        [true, ''],
        ['', 'x'],
        [1, ''],
      ],
      4,
    ]);
  },
);

fact('3.1', '75b', '[H] a spreadsheet holds ten million cells', async () => {
  const above =
    'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
  expect(await failure(sheets, `sheet.insertRowsAfter(1000, 400000)`)).toBe(above);
  expect(await failure(sheets, `sheet.insertColumnsAfter(26, 10000)`)).toBe(above);
  expect(await script(sheets, `return [sheet.getMaxRows(), sheet.getMaxColumns()]`)).toEqual([1000, 26]);
});

fact('3.1', '75c', '[H] a tab has at most 18 278 columns, of which the last is ZZZ', async () => {
  const body = `
    sheet.deleteRows(2, 999);
    sheet.insertColumnsAfter(26, 18278 - 26);
    return sheet.getRange(1, 18278).getA1Notation()`;
  expect(await script(sheets, body)).toBe('ZZZ1');
  expect(await failure(sheets, `sheet.insertColumnAfter(1)`)).toBe(
    'Exception: This action would increase the number of columns in the workbook above the limit of 18278 columns.',
  );
});
