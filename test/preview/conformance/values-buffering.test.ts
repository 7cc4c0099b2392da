/** Writes and reads between executions. Unless `writesWaitForFlush` holds it, a write is there at once, for everyone. */
import type { NodeSheets } from '../../../preview/node';
import { openSheets, script } from '../open-sheets';
import { fact } from './fact';

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets(`
    function writeUnderLock(value) {
      const lock = LockService.getDocumentLock();
      lock.waitLock(10000);
      const cell = SpreadsheetApp.getActive().getRange('Sheet1!A1');
      cell.setValue(cell.getValue() + value);
      SpreadsheetApp.flush();
      lock.releaseLock();
    }
    /** @customfunction */
    function ADDED(n) { return n + 1; }`);
});

afterEach(() => script(sheets, `sheet.clear()`));

fact('3.1', '73a', '[H] an execution reads its own writes without a flush', async () => {
  const body = `
    sheet.getRange('A1').setValue(1);
    sheet.getRange('A1').setValue(2);
    sheet.getRange('A2').setFormula('=A1*10');
    return [sheet.getRange('A1').getValue(), sheet.getRange('A2').getValue(), sheet.getLastRow()]`;
  expect(await script(sheets, body)).toEqual([2, 20, 2]);
});

fact(
  '3.1',
  '73b',
  '[H] flush applies what was written: formulas and custom functions are calculated',
  async () => {
    const body = `
    sheet.getRange('A1').setValue(1);
    sheet.getRange('A2').setFormula('=ADDED(A1)');
    SpreadsheetApp.flush();
    return sheet.getRange('A2').getDisplayValue()`;
    expect(await script(sheets, body)).toBe('2');
  },
);

fact('3.1', '73c', '[H] what is flushed before the lock is released, the next holder reads', async () => {
  await script(sheets, `sheet.getRange('A1').setValue(0)`);
  await Promise.all([1, 10, 100, 1000].map((value) => sheets.run('writeUnderLock', value)));
  expect(sheets.values('Sheet1')).toEqual([[1111]]);
});

fact('3.1', '73d', '[H] at the end of an execution everything it wrote is there for everyone', async () => {
  await script(
    sheets,
    `sheet.getRange('A1').setValue('written'); sheet.getRange('B1').setFormula('=A1&"!"')`,
  );
  await sheets.settled();
  expect(sheets.displayValues('Sheet1')).toEqual([['written', 'written!']]);
  expect(await script(sheets, `return sheet.getRange('B1').getValue()`)).toBe('written!');
});
