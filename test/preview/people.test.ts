/** People at the grid: the menus they are shown, and pastes beyond its edge. */
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

test('a paste beyond the last row and column makes the tab as large as it needs; a script is refused there', async () => {
  const sheets = await openSheets();
  const size = `return [sheet.getMaxRows(), sheet.getMaxColumns()]`;
  await script(sheets, `sheet.deleteRows(11, sheet.getMaxRows() - 10); sheet.deleteColumns(4, 23);`);
  expect(await script(sheets, size)).toEqual([10, 3]);
  await sheets.paste('Sheet1', 'C10', [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(await script(sheets, size)).toEqual([11, 4]);
  expect(sheets.values('Sheet1').slice(9)).toEqual([
    ['', '', 'a', 'b'],
    ['', '', 'c', 'd'],
  ]);
  await expect(script(sheets, `sheet.getRange('C11:E12').setValue('x');`)).rejects.toThrow(
    'outside the dimensions',
  );
});
