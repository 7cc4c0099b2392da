/** Sheets: where new ones go, what is hidden, how rows and columns are grouped. */
import { failure, openSheets, script } from '../open-sheets';
import { fact } from './fact';

fact(
  '12',
  '51a',
  '[L] the first sheet is Sheet1, and new ones follow in the order they were made',
  async () => {
    const body = `
    spreadsheet.insertSheet('s1'); spreadsheet.insertSheet('s2');
    return spreadsheet.getSheets().map((each) => each.getName())`;
    expect(await script(await openSheets(), body)).toEqual(['Sheet1', 's1', 's2']);
  },
);

fact('12', '51b', '[L] insertSheet takes a place counted from 0, getIndex counts from 1', async () => {
  const body = `
    const made = spreadsheet.insertSheet('first', 0);
    return [made.getIndex(), sheet.getIndex(), spreadsheet.getSheets().map((each) => each.getName())]`;
  expect(await script(await openSheets(), body)).toEqual([1, 2, ['first', 'Sheet1']]);
});

fact('12', '52a', '[L!] sheets, rows and columns are hidden and shown, by range or by number', async () => {
  const body = `
    spreadsheet.insertSheet('Other');
    const tab = [sheet.isSheetHidden(), sheet.hideSheet().isSheetHidden(), sheet.showSheet().isSheetHidden()];
    sheet.hideColumn(sheet.getRange('B1:C1'));
    sheet.hideColumns(5, 2);
    sheet.hideRows(3);
    const columns = () => [1, 2, 3, 4, 5, 6, 7].filter((column) => sheet.isColumnHiddenByUser(column));
    const read = [tab, columns(), sheet.isRowHiddenByUser(3)];
    sheet.unhideColumn(sheet.getRange('B1')); sheet.showColumns(5, 2); sheet.showRows(3);
    return read.concat([columns(), sheet.isRowHiddenByUser(3)])`;
  expect(await script(await openSheets(), body)).toEqual([
    [false, true, false],
    [2, 3, 5, 6],
    true,
    [3],
    false,
  ]);
});

fact(
  '12',
  '52b',
  '[L!] rows and columns are grouped by depth, which goes along when rows are inserted',
  async () => {
    const body = `
    sheet.getRange('A2:A5').shiftRowGroupDepth(1);
    sheet.getRange('A3:A4').shiftRowGroupDepth(1);
    sheet.getRange('C1:E1').shiftColumnGroupDepth(2);
    const rows = () => [1, 2, 3, 4, 5, 6].map((row) => sheet.getRowGroupDepth(row)).join('');
    const read = [rows(), sheet.getColumnGroupDepth(3), sheet.getColumnGroupDepth(6)];
    sheet.insertRowBefore(1);
    read.push(rows());
    sheet.getRange('A1:Z100').shiftRowGroupDepth(-10).shiftColumnGroupDepth(-10);
    return read.concat(rows(), sheet.getColumnGroupDepth(3))`;
    expect(await script(await openSheets(), body)).toEqual(['012210', 2, 0, '001221', '000000', 0]);
  },
);

test('the last visible sheet cannot be hidden', async () => {
  expect(await failure(await openSheets(), `sheet.hideSheet()`)).toMatch(/^Exception: /);
});
