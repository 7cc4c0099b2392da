/** What a script is told of who is at the keyboard: google.md 108. */
import type { NodeSheets } from '../../../preview/node';
import { fact } from './fact';
import { openSheets, script } from '../open-sheets';

const COLLEAGUE = 'colleague@example.com';
const STRANGER = 'stranger@elsewhere.org';

let sheets: NodeSheets;
beforeAll(async () => {
  sheets = await openSheets(`
    function onEdit() { console.log('<' + Session.getActiveUser().getEmail() + '>'); }
    function WHO() { return '<' + Session.getActiveUser().getEmail() + '>'; }`);
});
afterEach(() => sheets.actAs('owner@example.com'));

const emails = (): Promise<unknown> =>
  script(sheets, 'return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]');
const key = (): Promise<unknown> => script(sheets, 'return Session.getTemporaryActiveUserKey()');

fact('5', '108a', "[H] a user of the developer's domain is named, one outside it is not", async () => {
  sheets.actAs(COLLEAGUE);
  expect(await emails()).toEqual([COLLEAGUE, COLLEAGUE]);
  sheets.document.switches.emailVisible = false;
  expect(await emails()).toEqual([COLLEAGUE, COLLEAGUE]);
  sheets.actAs(STRANGER);
  expect(await emails()).toEqual(['', '']);
  sheets.document.switches.emailVisible = true;
});

fact('5', '108b', '[H] nobody is named in a simple trigger or a custom function', async () => {
  sheets.actAs(COLLEAGUE);
  await sheets.type('Sheet1', 'A1', '=WHO()');
  await sheets.settled();
  expect(sheets.values('Sheet1')[0]?.[0]).toBe('<>');
  const triggered = sheets.executions.filter(({ execution }) => execution === 'onEdit').at(-1);
  expect(triggered?.log).toEqual(['<>']);
});

fact('5', '108c', '[H] the temporary key tells users apart without naming them', async () => {
  sheets.actAs(STRANGER);
  const stranger = String(await key());
  expect(await key()).toBe(stranger);
  expect(stranger).not.toContain('stranger');
  sheets.actAs(COLLEAGUE);
  expect(await key()).not.toBe(stranger);
});
