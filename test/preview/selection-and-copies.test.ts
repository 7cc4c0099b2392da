/** Opening a spreadsheet by name, what is selected in it, with whom it is shared, and copies of its tabs. */
import { failure, openSheets, script } from './open-sheets';

describe('the spreadsheet and its selection', () => {
  test('is opened by its own id and address; any other is without permission, and so is it all in a custom function', async () => {
    const sheets = await openSheets(`function OPEN() { return SpreadsheetApp.openById('x').getName(); }`);
    const body = `return [SpreadsheetApp.openById(spreadsheet.getId()).getName() === spreadsheet.getName(),
      SpreadsheetApp.openByUrl(spreadsheet.getUrl() + '#gid=0').getId() === spreadsheet.getId()];`;
    expect(await script(sheets, body)).toEqual([true, true]);
    expect(await failure(sheets, `SpreadsheetApp.openById('other');`)).toBe(
      'Exception: You do not have permission to access the requested document.',
    );
    await sheets.type('Sheet1', 'A1', '=OPEN()');
    await sheets.settled();
    expect(sheets.errorNote('Sheet1', 'A1')).toContain('You do not have permission to call openById');
  });

  test('activateAsCurrentCell moves the cell within the selection, and the selection outside it', async () => {
    const sheets = await openSheets();
    const where = `[sheet.getActiveRange(), sheet.getCurrentCell(), spreadsheet.getActiveCell(),
      SpreadsheetApp.getSelection().getCurrentCell()].map((range) => range.getA1Notation())`;
    expect(await script(sheets, `sheet.getRange('B2:D5').activate(); return ${where};`)).toEqual([
      'B2:D5',
      'B2',
      'B2',
      'B2',
    ]);
    expect(await script(sheets, `sheet.getRange('C3').activateAsCurrentCell(); return ${where};`)).toEqual([
      ...['B2:D5', 'C3', 'C3', 'C3'],
    ]);
    expect(await script(sheets, `sheet.getRange('F9').activateAsCurrentCell(); return ${where};`)).toEqual([
      ...['F9', 'F9', 'F9', 'F9'],
    ]);
  });

  test('people it is shared with are kept as data', async () => {
    const sheets = await openSheets();
    const body = `spreadsheet.addEditor('a@example.com').addViewers(['b@example.com', 'c@example.com']).removeViewer('b@example.com');
      return [spreadsheet.getOwner(), ...spreadsheet.getEditors(), ...spreadsheet.getViewers()].map((user) => user.getEmail());`;
    expect(await script(sheets, body)).toEqual([
      ...['owner@example.com', 'owner@example.com', 'a@example.com', 'c@example.com'],
    ]);
  });

  test('a tab is copied with cells, formulas, looks, notes and rules', async () => {
    const sheets = await openSheets();
    const body = `sheet.getRange('A1:B1').setValues([[2, '=A1*2']]).setBackground('red');
      sheet.getRange('A1').setNote('two');
      sheet.getRange('C1:C9').insertCheckboxes();
      const copy = sheet.copyTo(spreadsheet);
      copy.getRange('A1').setValue(5);
      const again = spreadsheet.insertSheet('Third', { template: copy });
      return [copy.getName(), copy.getRange('A1:C1').getValues()[0], copy.getRange('B1').getBackground(),
        copy.getRange('A1').getNote(), copy.getRange('C9').getDataValidation() !== null,
        sheet.getRange('A1').getValue(), again.getRange('B1').getValue(), sheet.copyTo(spreadsheet).getName()];`;
    expect(await script(sheets, body)).toEqual([
      ...['Copy of Sheet1', [5, 10, false], '#ff0000', 'two', true, 2, 10, 'Copy of Sheet1 2'],
    ]);
  });
});
