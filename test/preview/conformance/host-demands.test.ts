/** What real scripts demand of a local host: each of these has broken one. */
import { join } from 'node:path';
import { readProject } from '../../../preview/read-project';
import { failure, openSheets, script } from '../open-sheets';
import { fact } from './fact';

const sample = (name: string) => readProject(join(__dirname, '../sample-scripts', name));

fact(
  '13',
  '1a',
  '[H] what a script is handed is of its own realm: instanceof Date and Array hold',
  async () => {
    const sheets = await openSheets();
    const body = `sheet.getRange('A1').setValue(new Date(2026, 0, 5));
    const values = sheet.getRange('A1:B1').getValues();
    return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
      Object.getPrototypeOf(values) === Array.prototype, Array.isArray(spreadsheet.getSheets())];`;
    expect(await script(sheets, body)).toEqual([true, true, true, true, true]);
  },
);

fact(
  '13',
  '1b',
  '[H] members that a script adds to Array.prototype and Number.prototype are there on what it reads',
  async () => {
    const sheets = await openSheets(`
    Array.prototype.first = function () { return this[0]; };
    Number.prototype.twice = function () { return this * 2; };`);
    await sheets.type('Sheet1', 'A1', '21');
    expect(await script(sheets, `return sheet.getRange('A1:A2').getValues().first().first().twice();`)).toBe(
      42,
    );
  },
);

fact('13', '1c', '[H] errors of services are errors of the script’s realm', async () => {
  const sheets = await openSheets();
  const body = `try { sheet.getRange('no range'); } catch (error) { return error instanceof Error && error.name; }`;
  expect(await script(sheets, body)).toBe('Exception');
});

fact('13', '2a', '[H] files run in sloppy mode in one global scope, where `this` is the global', async () => {
  const sheets = await openSheets('', {
    project: {
      files: [
        { name: 'a.gs', code: 'var top = this; const SHARED = 7; implicit = 1;' },
        {
          name: 'b.gs',
          code: 'function ask() { return [top === this, SHARED, implicit, typeof SHARED2, this.b]; }',
        },
        { name: 'c.gs', code: 'this.b = "made"; const SHARED2 = "later";' },
      ],
      html: {},
      manifest: {},
    },
  });
  expect(await sheets.run('ask')).toEqual([true, 7, 1, 'string', 'made']);
});

fact(
  '13',
  '2b',
  '[H] a script makes entry points by `this.itemMenu0 = …`, and a menu finds them',
  async () => {
    const sheets = await openSheets(`
    for (let i = 0; i < 2; i++) this['itemMenu' + i] = () => SpreadsheetApp.getActiveSheet().getRange('A1').setValue('item ' + i);
    function onOpen() {
      const menu = SpreadsheetApp.getUi().createMenu('Items');
      for (let i = 0; i < 2; i++) menu.addItem('Item ' + i, 'itemMenu' + i);
      menu.addToUi();
    }`);
    await sheets.chooseMenu('Item 1');
    expect(sheets.values('Sheet1')).toEqual([['item 1']]);
  },
);

fact(
  '13',
  '2c',
  '[H] a top-level const is no property of the global, and is found all the same',
  async () => {
    const sheets = await openSheets(`const f = () => [typeof globalThis.f, typeof f];`);
    expect(await sheets.run('f')).toEqual(['undefined', 'function']);
  },
);

fact('13', 3, '[H] a menu target may end in _, which google.script.run does not find', async () => {
  const sheets = await openSheets(`
    function hidden_() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('ran'); }
    function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('Hidden', 'hidden_').addToUi(); }`);
  await sheets.chooseMenu('Hidden');
  expect(sheets.values('Sheet1')).toEqual([['ran']]);
  await expect(sheets.run('hidden_')).rejects.toThrow();
});

fact(
  '13',
  4,
  '[H] custom functions: any case, other tabs, thrown strings, ragged arrays, ranges as 2-D',
  async () => {
    const sheets = await openSheets('', {
      project: sample('function-pack'),
      workbook: {
        sheets: [
          { name: 'Sheet1', values: [] },
          { name: 'Rates', values: [['EUR', 1.25]] },
        ],
      },
    });
    await sheets.runFunction('fill');
    await sheets.type('Sheet1', 'A1', '1609.344');
    await sheets.settled();
    expect(sheets.values('Sheet1')[0]).toEqual([1609.344, 1, '', 'a', '']);
    expect(sheets.values('Sheet1')[1]?.slice(3)).toEqual(['b', 'c']);
    expect(sheets.values('Sheet1').map((row) => row[1])).toEqual([1, '2 x 1', 'number', 1.25, '#ERROR!']);
    expect(sheets.errorNote('Sheet1', 'B5')).toContain('No rate called none');
  },
);

fact('13', 5, '[H] A1 forms in the wild are read as Sheets reads them', async () => {
  const sheets = await openSheets();
  await script(sheets, `spreadsheet.insertSheet('Лист 1');`);
  const forms = ['B2:C', 'A1:2', '1:1', 'D2:D', 'A:A', "'Лист 1'!B4", 'b2:c3', 'R2C3', 'r1c1:r2c2'];
  const body = `return ${JSON.stringify(forms)}.map((form) => {
    const range = spreadsheet.getRange(form);
    return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns(), range.getSheet().getName()];
  });`;
  const here = 'Лист 1';
  expect(await script(sheets, body)).toEqual([
    [2, 2, 999, 2, here],
    [1, 1, 2, 26, here],
    [1, 1, 1, 26, here],
    [2, 4, 999, 1, here],
    [1, 1, 1000, 1, here],
    [4, 2, 1, 1, here],
    [2, 2, 2, 2, here],
    [2, 3, 1, 1, here],
    [1, 1, 2, 2, here],
  ]);
  expect(
    await script(
      sheets,
      `return sheet.getRangeList(['A:A', 'r2c2', 'D2:D']).getRanges().map((range) => range.getRow());`,
    ),
  ).toEqual([1, 2, 2]);
});

describe('deprecated, and used', () => {
  fact('13', '6a', '[H] Spreadsheet.addMenu makes a menu of names, functions and lines', async () => {
    const sheets = await openSheets('', { project: sample('old-style') });
    expect(sheets.menu.items).toMatchObject([
      { label: 'Old tools', items: [{ label: 'Ask' }, 'separator', { functionName: 'mark_' }] },
    ]);
    await sheets.chooseMenu('Mark');
    expect(sheets.ui.alerts).toEqual([{ message: 'Marked', buttons: 'OK' }]);
  });

  fact(
    '13',
    '6b',
    '[H] setBackgroundColor, getRowIndex, getColumnIndex, getSheetName and SandboxMode are there',
    async () => {
      const sheets = await openSheets();
      const body = `const cell = sheet.getRange('B3').setBackgroundColor('red');
      const page = HtmlService.createHtmlOutput('x').setSandboxMode(HtmlService.SandboxMode.NATIVE);
      return [cell.getBackground(), cell.getRowIndex(), cell.getColumnIndex(), sheet.getSheetName(), page.getContent()];`;
      expect(await script(sheets, body)).toEqual(['#ff0000', 3, 2, 'Sheet1', 'x']);
    },
  );
});

describe('questions', () => {
  fact('13', '7a', '[H] alert, prompt and Browser wait for their answer', async () => {
    const sheets = await openSheets();
    sheets.ui.answer('NO', 'YES');
    sheets.ui.answerPrompt('first');
    sheets.ui.answerPrompt('second');
    const body = `const ui = SpreadsheetApp.getUi();
      return [ui.alert('1', ui.ButtonSet.YES_NO) === ui.Button.NO, ui.prompt('2').getResponseText(),
        Browser.msgBox('3', Browser.Buttons.YES_NO), Browser.inputBox('4')];`;
    expect(await script(sheets, body)).toEqual([true, 'first', 'yes', 'second']);
  });

  fact('13', '7b', '[H] closing a box of Browser means cancel; a simple trigger may not ask', async () => {
    const sheets = await openSheets(`function onEdit() { Browser.msgBox('edited'); }`);
    sheets.ui.answer('CLOSE');
    sheets.ui.answerPrompt('typed', 'CLOSE');
    const body = `return [Browser.msgBox('a', Browser.Buttons.YES_NO_CANCEL), Browser.inputBox('b')];`;
    expect(await script(sheets, body)).toEqual(['cancel', 'cancel']);
    await sheets.type('Sheet1', 'A1', 'x');
    await sheets.settled();
    expect(sheets.executions.at(-1)?.error).toContain('You do not have permission to call');
  });
});

fact('13', 8, '[H] <?!= expr; ?> with a trailing semicolon works in a template', async () => {
  const sheets = await openSheets('', { project: sample('sidebar-template') });
  await sheets.runFunction('showSidebar');
  expect(sheets.ui.sidebars[0]?.html).toContain('h1 { font-size: 18px;');
});

fact('13', 9, '[H] a service that is not there says so when it is used, and is never undefined', async () => {
  const sheets = await openSheets();
  for (const use of [
    'Maps.newGeocoder()',
    'MailApp.sendEmail("a")',
    'FormApp.create("f")',
    'DriveApp.getFiles()',
  ]) {
    const name = use.replace(/\(.*/, '');
    expect(await failure(sheets, `${use};`)).toBe(`Error: ${name} is not available in the preview`);
  }
  expect(await script(sheets, `return typeof UrlFetchApp;`)).toBe('object');
  expect(await failure(sheets, `UrlFetchApp.fetch('https://example.com');`)).toContain('UrlFetchApp.fetch');
});
