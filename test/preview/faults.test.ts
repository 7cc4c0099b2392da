/** Faults on order: the n-th call fails, before or after it took effect, or the execution ends there. */
import { SERVER_ERROR, TIME_OUT, type Failure } from '../../preview/apps-script/calls/faults';
import type { NodeSheets } from '../../preview/node';
import { openSheets, script } from './open-sheets';

const CODE = `
  function fill() {
    const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
    for (let row = 1; row <= 4; row += 1) {
      sheet.getRange(row, 1).getValue();
      sheet.getRange(row, 1).setValue(row);
    }
    return 'filled';
  }
  function patient() {
    const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
    for (;;) try { sheet.getRange('A1').setValue('written'); return 'written'; } catch (error) { console.log(error.message); }
  }
  function careful() {
    const lock = LockService.getDocumentLock();
    lock.waitLock(100);
    try { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').setValue('begun'); }
    finally { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A2').setValue('tidied'); }
  }
  function double(value) { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('B9').getValue(); return 2 * value; }`;

let sheets: NodeSheets;
beforeAll(async () => (sheets = await openSheets(CODE)));
beforeEach(async () => {
  sheets.faults.clear();
  await script(sheets, 'sheet.clear()');
});

const column = (): unknown[] => sheets.values('Sheet1').map(([value]) => value);
const rows = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe.each([1, 2, 3, 4])('when write %i of four fails', (nth) => {
  test('before it took effect, what was written before it is there', async () => {
    sheets.faults.failCall({ nth, when: 'before', counting: 'write' });
    await expect(sheets.run('fill')).rejects.toThrow(SERVER_ERROR);
    expect(column().filter((value) => value !== '')).toEqual(rows(nth - 1));
  });

  test('after it took effect, it is there too', async () => {
    sheets.faults.failCall({ nth, when: 'after', counting: 'write' });
    await expect(sheets.run('fill')).rejects.toThrow(SERVER_ERROR);
    expect(column()).toEqual(rows(nth));
  });
});

test.each<[Failure['counting'], number]>([
  ['read', 4],
  ['write', 4],
  ['travelling', 8],
  [undefined, 8],
  // getActive, getSheetByName, and two getRange for each row.
  ['all', 18],
])('counting %s there are %i calls to fail, each once', async (counting, calls) => {
  const counted = counting && { counting };
  for (const nth of [1, calls]) {
    const fault = sheets.faults.failCall({ nth, when: 'before', ...counted });
    await expect(sheets.run('fill')).rejects.toThrow(SERVER_ERROR);
    expect(fault.struck).toBe(1);
  }
  const beyond = sheets.faults.failCall({ nth: calls + 1, when: 'before', ...counted });
  expect(await sheets.run('fill')).toBe('filled');
  expect(beyond.struck).toBe(0);
});

test('strikes the next execution alone, and that one once', async () => {
  sheets.faults.failCall({ nth: 1, when: 'before', message: 'Service timed out: Spreadsheets' });
  expect(await sheets.run('patient')).toBe('written');
  expect(sheets.executions.at(-1)?.log).toEqual(['Service timed out: Spreadsheets']);
  expect(await sheets.run('fill')).toBe('filled');
});

test('strikes each execution of a function that is named, until cleared', async () => {
  const fault = sheets.faults.failCall({ nth: 1, when: 'after', functionName: 'fill' });
  expect(await sheets.run('patient')).toBe('written');
  await expect(sheets.run('fill')).rejects.toThrow(SERVER_ERROR);
  await expect(sheets.run('fill')).rejects.toThrow(SERVER_ERROR);
  expect(fault.struck).toBe(2);
  sheets.faults.clear();
  expect(await sheets.run('fill')).toBe('filled');
});

test('a script sees it as an Exception, and the log says which call failed', async () => {
  sheets.faults.failCall({ nth: 2, when: 'before', counting: 'write' });
  await expect(sheets.run('fill')).rejects.toMatchObject({ name: 'Exception', message: SERVER_ERROR });
  expect(sheets.executions.at(-1)?.calls.at(-1)).toMatchObject({
    member: 'Range.setValue',
    error: SERVER_ERROR,
  });
});

test('a custom function fails only by its name, and shows #ERROR!', async () => {
  sheets.faults.failCall({ nth: 1, when: 'before' });
  await sheets.type('Sheet1', 'C1', '=double(1)');
  expect(sheets.values('Sheet1')[0]?.[2]).toBe(2);
  sheets.faults.clear();
  sheets.faults.failCall({ nth: 1, when: 'before', functionName: 'double' });
  await sheets.type('Sheet1', 'C1', '=double(2)');
  expect(sheets.values('Sheet1')[0]?.[2]).toBe('#ERROR!');
});

describe('an execution that is ended at a call', () => {
  test('does nothing after it, not even what it would do finally, and lets go of its lock', async () => {
    sheets.faults.endAt({ nth: 1, when: 'before', counting: 'write', functionName: 'fill' });
    // The first write of the careful one is taking the lock.
    sheets.faults.endAt({ nth: 2, when: 'after', counting: 'write', functionName: 'careful' });
    await expect(sheets.run('careful')).rejects.toThrow(TIME_OUT);
    expect(column()).toEqual(['begun']);
    expect(await script(sheets, 'return LockService.getDocumentLock().tryLock(0)')).toBe(true);
    await expect(sheets.run('fill')).rejects.toThrow(TIME_OUT);
    expect(column()).toEqual(['begun']);
  });

  test('cannot catch it', async () => {
    sheets.faults.endAt({ nth: 1, when: 'before', message: 'Gone' });
    await expect(sheets.run('patient')).rejects.toThrow('Gone');
    expect(sheets.executions.at(-1)).toMatchObject({ error: 'Gone', log: [] });
    expect(await sheets.run('patient')).toBe('written');
  });
});
