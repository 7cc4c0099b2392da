/** What cells, ranges and tabs refuse, in Google's words. Signatures of other classes are elsewhere. */
import type { NodeSheets } from '../../../preview/node';
import { failure, openSheets, script } from '../open-sheets';
import { fact } from './fact';

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets();
});

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';
const NO_ROWS = 'The number of rows in the range must be at least 1.';
const NO_COLUMNS = 'The number of columns in the range must be at least 1.';
const rows = (data: number, range: number): string =>
  `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`;
const columns = (data: number, range: number): string =>
  `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`;
const signature = (types: string, method: string): string =>
  `The parameters (${types}) don't match the method signature for SpreadsheetApp.${method}.`;

/** Each call with the text it is refused with, by an error that Google names Exception. */
async function expectRefused(table: readonly (readonly [call: string, text: string])[]): Promise<void> {
  for (const [call, text] of table) {
    expect([call, await failure(sheets, call)]).toEqual([call, `Exception: ${text}`]);
  }
}

fact('3.1', '69a', '[H] data that does not fit the range is refused with both sizes, rows first', () =>
  expectRefused([
    [`sheet.getRange('A1:A3').setValues([[1], [2]])`, rows(2, 3)],
    [`sheet.getRange('A1:B1').setValues([[1, 2, 3]])`, columns(3, 2)],
    [`sheet.getRange('A1:B2').setValues([[1, 2], [3]])`, columns(1, 2)],
    [`sheet.getRange('A1:B2').setValues([[1]])`, rows(1, 2)],
    [`sheet.getRange('A1:B1').setValues([[]])`, columns(0, 2)],
    [`sheet.getRange('A1').setValues([])`, rows(0, 1)],
    [`sheet.getRange('A1:B1').setFormulas([['=1']])`, columns(1, 2)],
    [`sheet.getRange('A1:A2').setFormulasR1C1([['=R1C1']])`, rows(1, 2)],
    [`sheet.getRange('A1:B1').setNumberFormats([['0']])`, columns(1, 2)],
    [`sheet.getRange('A1:A2').setBackgrounds([['red']])`, rows(1, 2)],
    [`sheet.getRange('A1:A2').setNotes([['x'], ['y'], ['z']])`, rows(3, 2)],
  ]),
);

fact('3.1', '69b', '[H] a refused block writes nothing at all', async () => {
  await failure(sheets, `sheet.getRange('A1:B2').setValues([[1, 2], [3]])`);
  expect(await script(sheets, `return sheet.getRange('A1:B2').isBlank()`)).toBe(true);
});

fact('3.1', '69c', '[H] a range needs a row and a column', () =>
  expectRefused([
    [`sheet.getRange(1, 1, 0)`, NO_ROWS],
    [`sheet.getRange(1, 1, -2, 1)`, NO_ROWS],
    [`sheet.getRange(1, 1, 1, 0)`, NO_COLUMNS],
    [`sheet.getRange(2, 1, sheet.getLastRow(), 1)`, NO_ROWS],
  ]),
);

fact('3.1', '69d', '[H] a range lies inside its tab', () =>
  expectRefused([
    [`sheet.getRange(1001, 1)`, OUTSIDE],
    [`sheet.getRange(1, 27)`, OUTSIDE],
    [`sheet.getRange(1, 1, 1001)`, OUTSIDE],
    [`sheet.getRange(0, 1)`, OUTSIDE],
    [`sheet.getRange(1, -1)`, OUTSIDE],
    [`sheet.getRange('A1:A2').offset(-1, 0)`, OUTSIDE],
    [`sheet.getRange('AA1')`, OUTSIDE],
  ]),
);

fact('3.1', '69e', '[H] lines outside the tab are out of bounds', () =>
  expectRefused([
    [`sheet.deleteColumn(27)`, 'Those columns are out of bounds.'],
    [`sheet.deleteColumns(25, 3)`, 'Those columns are out of bounds.'],
    [`sheet.insertColumnAfter(27)`, 'Those columns are out of bounds.'],
    [`sheet.hideColumns(0)`, 'Those columns are out of bounds.'],
    [`sheet.deleteRows(1000, 2)`, 'Those rows are out of bounds.'],
    [`sheet.deleteRow(0)`, 'Those rows are out of bounds.'],
    [`sheet.insertRowsBefore(1, 0)`, 'Those rows are out of bounds.'],
    [`sheet.isRowHiddenByUser(1001)`, 'Those rows are out of bounds.'],
  ]),
);

fact('3.1', '69f', '[H] text that names no range is not found', () =>
  expectRefused(
    [`'nowhere'`, `''`, `'A'`, `'5'`, `'A0'`, `'A1:B2:C3'`, `'NoSuchTab!A1'`, `'R0C1'`].map((text) => [
      `sheet.getRange(${text})`,
      'Range not found',
    ]),
  ),
);

fact('3.1', '69g', '[H] parameters of the wrong type are refused by their types', () =>
  expectRefused([
    [`sheet.getRange('A1').setValues('x')`, signature('String', 'Range.setValues')],
    [`sheet.getRange('A1').setValues(5)`, signature('Number', 'Range.setValues')],
    [`sheet.getRange('A1').setValues(true)`, signature('Boolean', 'Range.setValues')],
    [`sheet.getRange('A1').setValues(null)`, signature('null', 'Range.setValues')],
    [`sheet.getRange('A1').setValues([1])`, signature('number[]', 'Range.setValues')],
    [`sheet.getRange('A1').setValues()`, signature('', 'Range.setValues')],
    [`sheet.getRange('A1').setValue()`, signature('', 'Range.setValue')],
    [`sheet.getRange('A1').setFormula(null)`, signature('null', 'Range.setFormula')],
    [`sheet.getRange()`, signature('', 'Sheet.getRange')],
    [`sheet.getRange(5)`, signature('Number', 'Sheet.getRange')],
    [`sheet.getRange(null)`, signature('null', 'Sheet.getRange')],
    [`sheet.getRange('1', 1)`, signature('String,Number', 'Sheet.getRange')],
    [`sheet.getRange(1, undefined)`, signature('Number,null', 'Sheet.getRange')],
    [`sheet.appendRow('x')`, signature('String', 'Sheet.appendRow')],
  ]),
);

fact('3.1', '69h', '[GUESS] fractions and NaN are no row and no column', () =>
  expectRefused([
    [`sheet.getRange(1.5, 1)`, signature('Number,Number', 'Sheet.getRange')],
    [`sheet.getRange(NaN, 1)`, signature('Number,Number', 'Sheet.getRange')],
    [`sheet.getRange(1, 1, Infinity)`, signature('Number,Number,Number', 'Sheet.getRange')],
    [`sheet.getRange('A1').offset(0.5, 0)`, signature('Number,Number', 'Range.offset')],
    [`sheet.deleteRow(2.5)`, signature('Number', 'Sheet.deleteRow')],
  ]),
);

fact('3.1', '70a', '[H] a name is given once, whatever its case', () =>
  expectRefused([
    [
      `spreadsheet.insertSheet('Sheet1')`,
      'A sheet with the name "Sheet1" already exists. Please enter another name.',
    ],
    [
      `spreadsheet.insertSheet('SHEET1')`,
      'A sheet with the name "SHEET1" already exists. Please enter another name.',
    ],
    [
      `spreadsheet.insertSheet('Taken'); sheet.setName('Taken')`,
      'A sheet with the name "Taken" already exists. Please enter another name.',
    ],
  ]),
);

fact('3.1', '70b', '[H] getSheetByName gives null for a tab that is not there', async () => {
  expect(await script(sheets, `return spreadsheet.getSheetByName('Nowhere')`)).toBeNull();
});

fact(
  '3.1',
  '70c',
  '[H] the only tab cannot be deleted, the only visible one neither deleted nor hidden',
  async () => {
    sheets = await openSheets();
    await expectRefused([
      [`spreadsheet.deleteSheet(sheet)`, "You can't remove all the sheets in a document."],
      [`spreadsheet.deleteActiveSheet()`, "You can't remove all the sheets in a document."],
      [`sheet.hideSheet()`, "You can't hide all the sheets in a document."],
    ]);
    await script(sheets, `spreadsheet.insertSheet('Hidden').hideSheet()`);
    await expectRefused([
      [`spreadsheet.deleteSheet(sheet)`, "You can't remove all the visible sheets in a document."],
      [`sheet.hideSheet()`, "You can't hide all the sheets in a document."],
    ]);
    expect(sheets.tabs()).toEqual(['Sheet1', 'Hidden']);
  },
);

fact('3.1', '70d', '[H] a tab has one filter', () =>
  expectRefused([
    [
      `sheet.getRange('A1:B2').createFilter(); sheet.getRange('A1:B2').createFilter()`,
      "You can't create a filter in a sheet that already has a filter.",
    ],
  ]),
);

fact('3.1', '70e', '[H] more than 50 000 characters do not fit a cell', () =>
  expectRefused([
    [
      `sheet.getRange('A1').setValue('x'.repeat(50001))`,
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
  ]),
);

fact('12', 54, '[C] shapes, places and names are refused in the words that others quote', () =>
  expectRefused([
    [`sheet.getRange('A1:A3').setValues([[1]])`, rows(1, 3)],
    [`sheet.getRange('A1:C1').setValues([[1]])`, columns(1, 3)],
    [`sheet.getRange(2000, 1)`, OUTSIDE],
    [`sheet.deleteColumn(100)`, 'Those columns are out of bounds.'],
    [`sheet.deleteRow(5000)`, 'Those rows are out of bounds.'],
    [`sheet.getRange('not a range')`, 'Range not found'],
    [`spreadsheet.getRange('NoSuchTab!A1')`, 'Range not found'],
  ]),
);

fact('12', '55a', '[C] the last tab, a name that is taken, the last lines that are not frozen', async () => {
  sheets = await openSheets();
  await expectRefused([
    [`spreadsheet.deleteSheet(sheet)`, "You can't remove all the sheets in a document."],
    [
      `spreadsheet.insertSheet('Sheet1')`,
      'A sheet with the name "Sheet1" already exists. Please enter another name.',
    ],
    [`sheet.deleteRows(1, 1000)`, 'Sorry, it is not possible to delete all non-frozen rows.'],
    [
      `sheet.setFrozenRows(2); sheet.deleteRows(3, 998)`,
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
    [`sheet.deleteColumns(1, 26)`, 'Sorry, it is not possible to delete all non-frozen columns.'],
  ]);
});
