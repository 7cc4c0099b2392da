/** Who acts, as far as Google tells: google.md 61 and 108. */
import type { NodeSheets } from '../../../preview/node';
import { openSheets } from '../open-sheets';
import { fact } from './fact';

const OWNER = 'owner@example.com';
const COLLEAGUE = 'vp@example.com';
const OUTSIDER = 'rep@elsewhere.com';

const CODE = `
  function who(e) {
    const names = [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];
    if (e && e.user) names.push(e.user.getEmail(), e.user.email);
    return names;
  }
  function onOpen(e) { console.log(JSON.stringify(who(e))); }
  function onEdit(e) { console.log(JSON.stringify(who(e))); }
  function installed(e) { console.log(JSON.stringify(who(e))); }
  function install() { ScriptApp.newTrigger('installed').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
  function key() { return Session.getTemporaryActiveUserKey(); }`;

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets(CODE);
});
beforeEach(() => {
  sheets.switches.emailVisible = true;
  sheets.actAs(OWNER);
});

const logged = (handler: string): unknown =>
  JSON.parse(sheets.executions.findLast(({ execution }) => execution === handler)?.log[0] ?? 'null');

async function edited(person: string, handler = 'onEdit'): Promise<unknown> {
  await sheets.user(person).type('Sheet1', 'A1', person);
  await sheets.settled();
  return logged(handler);
}

fact('2.4', '61a', '[H] in a simple trigger everybody but the owner is blank, in its event too', async () => {
  expect(await edited(OWNER)).toEqual([OWNER, OWNER, OWNER, OWNER]);
  expect(await edited(OUTSIDER)).toEqual(['', '', '', '']);
});

fact('5', '108a', '[H] colleagues too: in onEdit and in onOpen nobody is told who acts', async () => {
  expect(await edited(COLLEAGUE)).toEqual(['', '', '', '']);
  sheets.actAs(COLLEAGUE);
  await sheets.reopen();
  expect(logged('onOpen')).toEqual(['', '', '', '']);
});

fact(
  '2.4',
  '61b',
  '[H] in an installable one the effective user is its creator, and others are blank',
  async () => {
    await sheets.run('install');
    expect(await edited(OUTSIDER, 'installed')).toEqual(['', OWNER, '', '']);
    expect(await edited(OWNER, 'installed')).toEqual([OWNER, OWNER, OWNER, OWNER]);
  },
);

describe('with full authorization', () => {
  const who = (person: string): Promise<unknown> => sheets.user(person).run('who');

  fact('5', '108b', "[H] people outside the developer's domain are blank", async () => {
    sheets.switches.emailVisible = false;
    expect(await who(OUTSIDER)).toEqual(['', '']);
    expect(await who(COLLEAGUE)).toEqual([COLLEAGUE, COLLEAGUE]);
    expect(await who(OWNER)).toEqual([OWNER, OWNER]);
  });

  fact('5', '108c', '[H] where the developer has a gmail.com account, everybody else is', async () => {
    const gmail = await openSheets(CODE, { person: 'me@gmail.com' });
    gmail.switches.emailVisible = false;
    expect(await gmail.user('you@gmail.com').run('who')).toEqual(['', '']);
    expect(await gmail.run('who')).toEqual(['me@gmail.com', 'me@gmail.com']);
  });

  test('with the switch on, as inside one domain, all are told', async () => {
    expect(await who(OUTSIDER)).toEqual([OUTSIDER, OUTSIDER]);
  });
});

fact(
  '5',
  '108d',
  '[H] the temporary key is the same for a month, another for others, and names nobody',
  async () => {
    const key = (person: string): Promise<unknown> => sheets.user(person).run('key');
    sheets.switches.emailVisible = false;
    sheets.setNow('2026-11-05');
    const first = await key(OUTSIDER);
    expect(first).toEqual(expect.any(String));
    expect(await key(COLLEAGUE)).not.toBe(first);
    expect(String(first)).not.toContain('rep');
    sheets.setNow('2026-11-06');
    expect(await key(OUTSIDER)).toBe(first);
    sheets.setNow('2026-12-20');
    expect(await key(OUTSIDER)).not.toBe(first);
  },
);
