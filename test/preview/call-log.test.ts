/** The call log: every service call with its cost, its cells, its time, and whose it was. */
import type { CallRecord, ExecutionRecord } from '../../preview/local-sheets';
import type { NodeSheets } from '../../preview/node';
import { openSheets, script } from './open-sheets';

const CODE = `
  function twice(value) { SpreadsheetApp.getActive(); return 2 * value; }
  function onEdit(event) { event.range.getSheet().getRange('C1').setValue(1); }`;

let sheets: NodeSheets;
beforeAll(async () => (sheets = await openSheets(CODE)));

const last = (): ExecutionRecord => {
  const record = sheets.executions.at(-1);
  if (!record) throw new Error('Nothing was executed.');
  return record;
};

/** The calls of the last execution, each as its member's name without the class. */
const called = (): (readonly [string, CallRecord])[] =>
  last().calls.map((call) => [call.member.replace(/.*\./, ''), call]);

const costsOf = async (body: string): Promise<Record<string, string>> => {
  await script(sheets, body);
  return Object.fromEntries(called().map(([name, { cost }]) => [name, cost]));
};

test('going from object to object is cached; reading and writing cells travels', async () => {
  expect(
    await costsOf(`
      const range = sheet.getRange('A1').offset(0, 0);
      range.setValue(1); range.getValue();`),
  ).toEqual({
    getActive: 'cached',
    getSheetByName: 'cached',
    getRange: 'cached',
    offset: 'cached',
    setValue: 'write',
    getValue: 'read',
  });
});

test('what another service keeps is read or written, and travels too', async () => {
  const costs = await costsOf(`
    const properties = PropertiesService.getDocumentProperties();
    properties.setProperty('a', 'b'); properties.getProperty('a'); properties.getKeys();
    const lock = LockService.getDocumentLock();
    lock.waitLock(10); lock.releaseLock();
    const cache = CacheService.getScriptCache();
    cache.put('a', 'b'); cache.get('a');
    Session.getActiveUser(); SpreadsheetApp.flush(); Utilities.sleep(1); SpreadsheetApp.getUi().alert('Hello');`);
  expect(costs).toMatchObject({
    ...{ getDocumentProperties: 'cached', setProperty: 'write', getProperty: 'read', getKeys: 'read' },
    ...{ getDocumentLock: 'cached', waitLock: 'write', releaseLock: 'write' },
    ...{ getScriptCache: 'cached', put: 'write', get: 'read' },
    ...{ getActiveUser: 'read', flush: 'write', sleep: 'cached', alert: 'write' },
  });
});

test('counts the calls of each cost, and the cells that reads and writes cover', async () => {
  await script(
    sheets,
    `sheet.getRange('A1:B3').setValues([[1, 2], [3, 4], [5, 6]]);
     PropertiesService.getDocumentProperties().setProperty('a', 'b');
     sheet.getRange('A1:A2').getValues();`,
  );
  expect(last()).toMatchObject({
    costs: { read: 1, write: 2, cached: 5 },
    cellsRead: 2,
    cellsWritten: 6,
    calls: expect.arrayContaining([
      expect.objectContaining({ member: 'Range.setValues', cells: 6 }),
      expect.objectContaining({ member: 'Range.getValues', cells: 2 }),
    ]) as unknown,
  });
});

test('names the function and the person, and when each call came', async () => {
  const before = Date.now();
  await sheets.user('maria@example.com').run('script', 'SpreadsheetApp.getActive().getName()');
  const { execution, person, authMode, began, ms, calls } = last();
  expect({ execution, person, authMode }).toEqual({
    execution: 'script',
    person: 'maria@example.com',
    authMode: 'FULL',
  });
  expect(began).toBeGreaterThanOrEqual(before);
  const ends = calls.map((call) => call.at + call.ms);
  expect(ends).toEqual([...ends].sort((a, b) => a - b));
  expect(calls.every((call) => call.at >= 0 && call.ms >= 0 && call.at + call.ms <= ms)).toBe(true);
});

test('a call that was refused is there with its error, and the script that it ended too', async () => {
  await expect(script(sheets, `sheet.getRange('A1').setValues([[1], [2]])`)).rejects.toThrow();
  const message =
    'The number of rows in the data does not match the number of rows in the range. ' +
    'The data has 2 but the range has 1.';
  expect(last().calls.at(-1)).toMatchObject({ member: 'Range.setValues', cost: 'write', error: message });
  expect(last().error).toBe(message);
});

test('triggers and custom functions are in it', async () => {
  const before = sheets.executions.length;
  await sheets.type('Sheet1', 'A1', '=twice(4)');
  await sheets.settled();
  const records = sheets.executions.slice(before);
  expect(records.find(({ execution }) => execution === 'twice')).toMatchObject({
    authMode: 'CUSTOM_FUNCTION',
    calls: [{ member: 'SpreadsheetApp.getActive', cost: 'cached' }],
  });
  expect(records.find(({ execution }) => execution === 'onEdit')).toMatchObject({
    authMode: 'LIMITED',
    write: 1,
  });
});

test('calls are numbered across executions, in the order in which they were answered', async () => {
  await script(sheets, `sheet.getRange('A1').getValue()`);
  await script(sheets, `sheet.getRange('A1').getValue()`);
  const orders = sheets.executions.slice(-2).flatMap(({ calls }) => calls.map(({ order }) => order));
  const [first = 0] = orders;
  expect(orders).toEqual(orders.map((_order, index) => first + index));
});

test('tells whoever listens, for a page that shows it', async () => {
  const heard: string[] = [];
  sheets.onExecution(({ execution }) => heard.push(execution));
  await script(sheets, 'return 1');
  expect(heard).toEqual(['script']);
});
