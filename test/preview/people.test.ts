/** People at the grid: menus, the edit trigger and what its events carry. */
import type { NodeSheets } from '../../preview/node';
import { openSheets, script } from './open-sheets';

describe('the menu', () => {
  test('is what onOpen built, and its items run with full rights', async () => {
    const sheets = await openSheets(`
      function onOpen(e) {
        SpreadsheetApp.getUi().createAddonMenu()
          .addItem('Mode', 'showMode')
          .addSeparator()
          .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Set up', 'setUp_'))
          .addToUi();
        PropertiesService.getDocumentProperties().setProperty('mode', String(e.authMode));
      }
      function showMode() { SpreadsheetApp.getUi().alert(PropertiesService.getDocumentProperties().getProperty('mode')); }
      function setUp_() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('set up'); }
    `);
    expect(sheets.menu.items).toEqual([
      {
        label: 'Sales Budget',
        items: [
          { label: 'Mode', functionName: 'showMode' },
          'separator',
          { label: 'More', items: [{ label: 'Set up', functionName: 'setUp_' }] },
        ],
      },
    ]);
    await sheets.chooseMenu('Mode');
    expect(sheets.ui.alerts).toEqual([{ message: 'LIMITED', buttons: 'OK' }]);
    await sheets.chooseMenu('More > Set up');
    expect(sheets.values('Sheet1')).toEqual([['set up']]);
    await expect(sheets.chooseMenu('Nothing')).rejects.toThrow('The menu has no item "Nothing"');
  });
});

describe('onEdit', () => {
  let sheets: NodeSheets;

  beforeAll(async () => {
    sheets = await openSheets(`
      function onEdit(e) {
        const { value, oldValue } = e;
        const { rowStart, rowEnd, columnStart, columnEnd } = e.range;
        const event = { value, oldValue, rowStart, rowEnd, columnStart, columnEnd, at: e.range.getA1Notation() };
        console.log(JSON.stringify(event));
      }
    `);
  });

  const lastEvent = (): unknown => JSON.parse(sheets.executions.at(-1)?.log[0] ?? 'null');
  const cell = (row: number, column: number, at: string) => ({
    at,
    ...{ rowStart: row, rowEnd: row, columnStart: column, columnEnd: column },
  });

  test('carries what was typed as text, and the old value only where there was one', async () => {
    await sheets.type('Sheet1', 'B3', '10');
    expect(lastEvent()).toEqual({ value: '10', ...cell(3, 2, 'B3') });
    await sheets.type('Sheet1', 'B3', 'TRUE');
    expect(lastEvent()).toEqual({ value: 'TRUE', oldValue: '10', ...cell(3, 2, 'B3') });
  });

  test('carries no value for a cleared cell', async () => {
    await sheets.type('Sheet1', 'B4', 'x');
    await sheets.clear('Sheet1', 'B4');
    expect(lastEvent()).toEqual({ oldValue: 'x', ...cell(4, 2, 'B4') });
  });

  test('carries neither for a paste', async () => {
    await sheets.paste('Sheet1', 'C1', [
      ['1', '2'],
      ['3', '4'],
    ]);
    const bounds = { rowStart: 1, rowEnd: 2, columnStart: 3, columnEnd: 4 };
    expect(lastEvent()).toEqual({ at: 'C1:D2', ...bounds });
  });

  test('is not fired by scripts, nor by rows and columns that come and go', async () => {
    const before = sheets.executions.length;
    await script(sheets, `sheet.getRange('A1').setValue('by script')`);
    await sheets.insertRows('Sheet1', 1);
    await sheets.deleteRows('Sheet1', 1);
    await sheets.insertColumns('Sheet1', 1);
    await sheets.deleteColumns('Sheet1', 1);
    expect(sheets.executions.slice(before).map(({ execution }) => execution)).toEqual(['script']);
  });

  test('may not open dialogs, and its error reaches nobody but the record', async () => {
    const careless = await openSheets(`function onEdit() { SpreadsheetApp.getUi().alert('hello'); }`);
    await careless.type('Sheet1', 'A1', 'x');
    expect(careless.executions.at(-1)?.error).toContain('not sufficient to call Ui.alert');
  });

  test('queues two edits while one runs, and loses the rest', async () => {
    const slow = await openSheets(`function onEdit() { Utilities.sleep(200); }`);
    const typing = ['A1', 'A2', 'A3', 'A4', 'A5'].map((at) => slow.type('Sheet1', at, 'x'));
    await Promise.all(typing);
    expect(slow.executions.filter(({ execution }) => execution === 'onEdit').length).toBeLessThanOrEqual(3);
    expect(slow.values('Sheet1')).toEqual([['x'], ['x'], ['x'], ['x'], ['x']]);
  });
});
