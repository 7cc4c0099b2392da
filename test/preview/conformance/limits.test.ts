/** How long Google lets a script run, and how a user is written: google.md 107 and 12.59. */
import type { NodeSheets } from '../../../preview/node';
import { fact } from './fact';
import { openSheets, script } from '../open-sheets';

const TIME_OUT = 'Exceeded maximum execution time';

let sheets: NodeSheets;
beforeAll(async () => {
  sheets = await openSheets(`
    function endless() { while (true); }
    function sleepy() { Utilities.sleep(300000); }
    function ENDLESS() { while (true); }
    function onEdit() { while (true); }
    function onOpen() { SpreadsheetApp.getUi().createMenu('Budget').addItem('Endless', 'endless').addToUi(); }`);
});
afterEach(() => {
  Object.assign(sheets.document.limits, { FULL: 360_000, LIMITED: 30_000, CUSTOM_FUNCTION: 30_000 });
});

fact('5', '107a', '[H] a script may run 6 minutes, a custom function and a simple trigger 30 seconds', () => {
  const { FULL, LIMITED, NONE, CUSTOM_FUNCTION } = sheets.document.limits;
  expect([FULL, LIMITED, NONE, CUSTOM_FUNCTION]).toEqual([360_000, 30_000, 30_000, 30_000]);
});

fact(
  '5',
  '107b',
  '[M] functions of menus and google.script.run have the long limit, and end at it',
  async () => {
    sheets.document.limits.FULL = 150;
    await expect(sheets.run('endless')).rejects.toMatchObject({ name: 'Exception', message: TIME_OUT });
    await expect(sheets.run('sleepy')).rejects.toThrow(TIME_OUT);
    await expect(sheets.chooseMenu('Endless')).rejects.toThrow(TIME_OUT);
    expect(sheets.executions.at(-1)).toMatchObject({ execution: 'endless', error: TIME_OUT });
    sheets.document.limits.FULL = 360_000;
    expect(await script(sheets, 'return 1')).toBe(1);
  },
);

fact('5', '107c', '[H] a simple trigger ends at its own limit, and the edit stays', async () => {
  sheets.document.limits.LIMITED = 150;
  await sheets.type('Sheet1', 'A1', 'typed');
  await sheets.settled();
  expect(sheets.values('Sheet1')[0]?.[0]).toBe('typed');
  expect(sheets.executions.at(-1)).toMatchObject({ execution: 'onEdit', error: TIME_OUT });
});

fact('5', '107d', '[H] a custom function ends at its own limit, with an error in its cell', async () => {
  Object.assign(sheets.document.limits, { LIMITED: 150, CUSTOM_FUNCTION: 150 });
  await sheets.type('Sheet1', 'B1', '=ENDLESS()');
  await sheets.settled();
  expect(sheets.displayValues('Sheet1')[0]?.[1]).toBe('#ERROR!');
  const record = sheets.executions.find(({ execution }) => execution === 'ENDLESS');
  expect(record?.error).toBeDefined();
});

fact('12', '59d', '[L] a user written as text is their e-mail address', async () => {
  const body = `const user = Session.getActiveUser(); return [user.toString() === user.getEmail(), user + '', String(user)]`;
  expect(await script(sheets, body)).toEqual([true, 'owner@example.com', 'owner@example.com']);
});
