/** People at the grid: the menus they are shown. */
import { openSheets } from './open-sheets';

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
