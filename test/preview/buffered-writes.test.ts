/** Writes that wait for a flush, when that switch is on: what others see of them, and what a crash leaves of them. */
import { TIME_OUT } from '../../preview/apps-script/calls/faults';
import type { NodeSheets } from '../../preview/node';
import { failure, openSheets, script } from './open-sheets';

const CODE = `
  function a1() { return SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1'); }
  function addOne(flushes) {
    const lock = LockService.getDocumentLock();
    lock.waitLock(30000);
    a1().setValue(a1().getValue() + 1);
    if (flushes) SpreadsheetApp.flush();
    lock.releaseLock();
    Utilities.sleep(1);
  }
  function write(text) { a1().setValue(text); LockService.getDocumentLock().tryLock(0); return text; }`;

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed);

let sheets: NodeSheets;
beforeAll(async () => {
  sheets = await openSheets(CODE);
  sheets.switches.writesWaitForFlush = true;
});
beforeEach(() => script(sheets, 'sheet.clear()'));
afterEach(() => sheets.interleave(undefined));

const shown = (): unknown => sheets.values('Sheet1')[0]?.[0];

/** What two people who each add one, under a lock, come to under every seed. */
async function totals(flushes: boolean): Promise<Set<unknown>> {
  const found = new Set<unknown>();
  for (const seed of SEEDS) {
    await script(sheets, 'sheet.clear()');
    sheets.interleave(seed);
    await Promise.all(
      ['maria@example.com', 'tom@example.com'].map((email) => sheets.user(email).run('addOne', flushes)),
    );
    sheets.interleave(undefined);
    found.add(shown());
  }
  return found;
}

test('a lock loses updates if it is let go before they are flushed', async () => {
  expect(await totals(false)).toContain(1);
  expect(await totals(true)).toEqual(new Set([2]));
});

test('a script reads what it has written, in order, and all of it is there when it ends', async () => {
  const body = `
    sheet.getRange('A1').setValue(1); sheet.getRange('A1').setValue(2);
    const read = sheet.getRange('A1').getValue();
    sheet.getRange('A1').setValue(3).setFontWeight('bold');
    return read;`;
  expect(await script(sheets, body)).toBe(2);
  expect(shown()).toBe(3);
});

test('a write that is refused says so when it is applied', async () => {
  const body = (end: string): string => `
    sheet.getRange('A1').setDataValidation(
      SpreadsheetApp.newDataValidation().requireNumberBetween(1, 2).setAllowInvalid(false).build());
    SpreadsheetApp.flush();
    sheet.getRange('A1').setValue(7);
    ${end}`;
  const refusal = 'The data you entered in cell A1 violates the data validation rules set on this cell.';
  expect(await failure(sheets, body('SpreadsheetApp.flush();'))).toBe(`Exception: ${refusal}`);
  await expect(script(sheets, body(''))).rejects.toThrow(refusal);
  expect(sheets.executions.at(-1)?.error).toBe(refusal);
  await script(sheets, `sheet.getRange('A1').clearDataValidations()`);
});

test('a crash loses what was not flushed', async () => {
  // The write, which is kept back; then the lock.
  sheets.faults.endAt({ nth: 2, when: 'before' });
  await expect(sheets.run('write', 'lost')).rejects.toThrow(TIME_OUT);
  expect(shown()).toBeUndefined();
  await sheets.run('write', 'kept');
  expect(shown()).toBe('kept');
});
