/** How scripts run: a bare realm each time, synchronous calls, and honesty about what is missing. */
import type { NodeSheets } from '../../preview/node';
import { failure, openSheets, script } from './open-sheets';

describe('a script', () => {
  let sheets: NodeSheets;

  beforeAll(async () => {
    sheets = await openSheets(`
      function throwing() { throw new Error('no budget left'); }
      function private_() { return 'secret'; }
      function withDate() { return { when: new Date() }; }
      function echo(value) { return value; }
      const arrow = () => 1;
    `);
  });

  test('gets values of its own realm: dates, lists and errors', async () => {
    const body = `
      sheet.getRange('A1').setValue(new Date(2026, 0, 5));
      const values = sheet.getRange('A1').getValues();
      let thrown;
      try { sheet.getRange('nonsense'); } catch (error) { thrown = error; }
      return [values instanceof Array, values[0][0] instanceof Date, thrown instanceof Error, thrown.name];`;
    expect(await script(sheets, body)).toEqual([true, true, true, 'Exception']);
  });

  test('reads the calculated value right after it wrote a formula', async () => {
    const body = `
      sheet.getRange('B1').setValue(21);
      sheet.getRange('B2').setFormula('=B1*2');
      const first = sheet.getRange('B2').getValue();
      sheet.getRange('B1').setValue(4);
      return [first, sheet.getRange('B2').getValue()];`;
    expect(await script(sheets, body)).toEqual([42, 8]);
  });

  test('is told which member the preview does not have', async () => {
    expect(await failure(sheets, `sheet.getRange('A1').frobnicate()`)).toBe(
      'Error: Range.frobnicate is not available in the preview',
    );
    expect(await failure(sheets, 'DriveApp.getFiles()')).toBe(
      'Error: DriveApp.getFiles is not available in the preview',
    );
    expect(await failure(sheets, 'if (sheet.getSlicers) return 1')).toContain(
      'Sheet.getSlicers is not available',
    );
  });

  test('stops at an alert until it is answered', async () => {
    const body = `
      const ui = SpreadsheetApp.getUi();
      const button = ui.alert('Commit?', 'This cannot be undone.', ui.ButtonSet.YES_NO);
      const answer = ui.prompt('Customer?');
      return [button === ui.Button.YES, answer.getResponseText(), answer.getSelectedButton() === ui.Button.OK];`;
    sheets.ui.answer('YES');
    sheets.ui.answerPrompt('Acme');
    expect(await script(sheets, body)).toEqual([true, 'Acme', true]);
    expect(sheets.ui.alerts.at(-1)).toEqual({
      title: 'Commit?',
      message: 'This cannot be undone.',
      buttons: 'YES_NO',
    });
  });

  test('fails loudly at an alert that nobody answers', async () => {
    const ask = `const ui = SpreadsheetApp.getUi(); ui.alert('Sure?', ui.ButtonSet.OK_CANCEL)`;
    expect(await failure(sheets, ask)).toContain('Nobody answers the alert: Sure?');
  });

  test('sees the pretended time', async () => {
    expect(
      await script(sheets, 'return [new Date().toISOString(), Date.now() === Number(new Date())]'),
    ).toEqual(['2026-11-05T09:30:00.000Z', true]);
  });

  test('opens the sidebar and shows toasts', async () => {
    await script(
      sheets,
      `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Sales Budget'));
       spreadsheet.toast('Done', 'Budget')`,
    );
    expect(sheets.ui.sidebars).toEqual([{ title: 'Sales Budget', html: '<p>Budget</p>' }]);
    expect(sheets.ui.toasts).toEqual([{ message: 'Done', title: 'Budget' }]);
  });

  test('passes very long answers whole', async () => {
    const body = `
      sheet.getRange(1, 5, 1000, 20).setValues(Array.from({ length: 1000 }, () => Array(20).fill('ä'.repeat(100))));
      return sheet.getRange(1, 5, 1000, 20).getValues().join('').length`;
    expect(await script(sheets, body)).toBe(1000 * 20 * 100 + 1000 * 19);
  });

  describe('called from a page', () => {
    test('answers null where a date is in the answer', async () => {
      expect(await sheets.run('withDate')).toBeNull();
    });

    test('refuses dates and functions as arguments, and turns undefined in lists into null', async () => {
      await expect(sheets.run('echo', new Date())).rejects.toThrow(
        'Failed due to illegal value in property: 0',
      );
      await expect(sheets.run('echo', 1, () => 1)).rejects.toThrow(
        'Failed due to illegal value in property: 1',
      );
      expect(await sheets.run('echo', [undefined, 1])).toEqual([null, 1]);
    });

    test.each(['private_', 'missing'])('cannot reach %s', async (name) => {
      await expect(sheets.run(name)).rejects.toThrow(`Script function not found: ${name}`);
    });

    test('hands on the name and message of an error', async () => {
      await expect(sheets.run('throwing')).rejects.toMatchObject({
        name: 'Error',
        message: 'no budget left',
      });
    });
  });

  test('leaves a record of its calls', async () => {
    const body = `
      sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
      PropertiesService.getDocumentProperties().setProperty('a', 'b');
      console.log('written', [1]);
      return sheet.getRange('A1:A2').getValues();`;
    await script(sheets, body);
    expect(sheets.executions.at(-1)).toMatchObject({
      execution: 'script',
      read: 1,
      write: 1,
      service: 1,
      cellsRead: 2,
      cellsWritten: 4,
      log: ['written [1]'],
    });
  });

  test('keeps questions and answers in step over many calls that have to wait', async () => {
    const body = `
      for (let i = 0; i < 100; i += 1) {
        spreadsheet.getSheetByName('Sheet1').getRange('C1').setValue(i);
        sheet.getRange('D1').setFormula('=C1+' + i);
        if (sheet.getRange('D1').getValue() !== 2 * i || sheet.getName() !== 'Sheet1') return i;
      }
      return 'in step';`;
    expect(await script(sheets, body)).toBe('in step');
  });
});
