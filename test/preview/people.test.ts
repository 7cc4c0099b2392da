/** People at the grid: menus, the edit trigger and what its events carry, custom functions and their staleness. */
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

describe('a custom function', () => {
  let sheets: NodeSheets;

  beforeAll(async () => {
    sheets = await openSheets(`
      function TWICE(value) { return Array.isArray(value) ? value.map((row) => row.map((cell) => cell * 2)) : value * 2; }
      function KIND(value) { return Array.isArray(value) ? JSON.stringify(value) : value instanceof Date ? 'Date ' + value.toISOString() : typeof value + ' ' + value; }
      function STORED() { return SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').getValue(); }
      function WRITES() { SpreadsheetApp.getActive().getRange('Z1').setValue(1); }
      function ASKS() { SpreadsheetApp.getUi().alert('x'); }
      function THROWS() { throw new Error('out of budget'); }
      function WHERE() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
      function TOMORROW(day) { return new Date(day.getTime() + 86400000); }
    `);
  });

  const shown = (at: string): Promise<unknown> =>
    script(sheets, `return sheet.getRange('${at}').getDisplayValue()`);
  const formula = async (at: string, text: string): Promise<unknown> => {
    await sheets.type('Sheet1', at, text);
    return shown(at);
  };

  test('takes a cell as its value and a range as rows, and spills a block', async () => {
    await sheets.paste('Sheet1', 'A1', [['1'], ['2']]);
    expect(await formula('C1', '=TWICE(A1)')).toBe('2');
    expect(await formula('C2', '=twice(A1:A2)')).toBe('2');
    expect(await shown('C3')).toBe('4');
    await sheets.type('Sheet1', 'A2', '5');
    expect(await shown('C3')).toBe('10');
  });

  test.each([
    ['blank', '', 'string '],
    ['a number', '1.5', 'number 1.5'],
    ['text', 'abc', 'string abc'],
    ['a percentage', '10%', 'number 0.1'],
    ['a boolean', 'TRUE', 'boolean true'],
    ['a date', '2026-11-05', 'Date 2026-11-05T00:00:00.000Z'],
    ['an error', '=1/0', 'string #DIV/0!'],
  ])('is given %s as Sheets gives it', async (_what, typed, given) => {
    await sheets.type('Sheet1', 'E1', typed);
    expect(await formula('F1', '=KIND(E1)')).toBe(given);
  });

  test('answers dates as dates', async () => {
    await sheets.type('Sheet1', 'E2', '2026-11-05');
    expect(await formula('F2', '=TOMORROW(E2)')).toBe('06/11/2026');
  });

  test('knows the cell it is calculated for', async () => {
    expect(await formula('G7', '=WHERE()')).toBe('G7');
  });

  test.each([
    ['WRITES', 'You do not have permission to call setValue'],
    ['ASKS', 'You do not have permission to call getUi'],
    ['THROWS', 'out of budget'],
  ])('that fails shows #ERROR!: %s', async (name, message) => {
    expect(await formula('H1', `=${name}()`)).toBe('#ERROR!');
    expect(sheets.executions.find(({ execution }) => execution === name)?.error).toBe(message);
  });

  test('without arguments goes stale, until its formula is swapped with a flush between', async () => {
    await sheets.type('Sheet1', 'A1', '100');
    expect(await formula('J1', '=STORED()')).toBe('100');
    await sheets.type('Sheet1', 'A1', '200');
    expect(await shown('J1')).toBe('100');

    await script(sheets, `sheet.getRange('J1').setFormula('=STORED()')`);
    expect(await shown('J1')).toBe('100');

    const swap = (flush: string): string => `
      spreadsheet.createTextFinder('=STORED').matchFormulaText(true).replaceAllWith('=STORED_');
      ${flush}
      spreadsheet.createTextFinder('=STORED_').matchFormulaText(true).replaceAllWith('=STORED');`;
    await script(sheets, swap(''));
    expect(await shown('J1')).toBe('100');
    await script(sheets, swap('SpreadsheetApp.flush();'));
    expect(await shown('J1')).toBe('200');
  });

  test('is calculated again when a range it is given changes, though it reads something else', async () => {
    await sheets.type('Sheet1', 'A1', '1');
    expect(await formula('J2', '=STORED(A1:A2)')).toBe('1');
    await sheets.type('Sheet1', 'A1', '2');
    expect(await shown('J2')).toBe('2');
  });

  test('that answers feeds native formulas', async () => {
    await sheets.type('Sheet1', 'A1', '7');
    expect(await formula('K1', '=TWICE(A1)+1')).toBe('15');
    expect(await formula('K2', '=SUM(K1,1)')).toBe('16');
  });
});
