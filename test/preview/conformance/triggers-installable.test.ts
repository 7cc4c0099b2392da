/** Installable triggers: made, listed, deleted and limited: google.md 62 and 63. */
import type { NodeSheets } from '../../../preview/node';
import { failure, openSheets, script } from '../open-sheets';
import { fact } from './fact';

const OWNER = 'owner@example.com';
const COLLEAGUE = 'vp@example.com';

const HANDLERS = `
  function noted() { console.log('ran'); }
  function asks() { SpreadsheetApp.getUi(); }
  function fails() { throw new Error('mailed to nobody'); }`;

const make = (kind: string, handler = 'noted'): string =>
  `ScriptApp.newTrigger('${handler}').forSpreadsheet(spreadsheet).${kind}().create();`;
const COUNT = `return ScriptApp.getProjectTriggers().length`;

let addOn: NodeSheets;
let bound: NodeSheets;

beforeAll(async () => {
  addOn = await openSheets(HANDLERS);
  bound = await openSheets(HANDLERS, { installation: 'bound' });
});
afterEach(async () => {
  for (const sheets of [addOn, bound]) {
    for (const person of [OWNER, COLLEAGUE]) {
      await sheets
        .user(person)
        .run(
          'script',
          `ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger))`,
        );
    }
  }
});

const ran = (sheets: NodeSheets, handler: string): number =>
  sheets.executions.filter(({ execution }) => execution === handler).length;

fact('2.4', '62a', '[H] a trigger tells its id, handler, event and source, until it is deleted', async () => {
  const body = `
    const made = ${make('onEdit')}
    const [found] = ScriptApp.getUserTriggers(spreadsheet);
    const told = [found.getUniqueId() === made.getUniqueId(), found.getHandlerFunction(), String(found.getEventType()),
      found.getEventType() === ScriptApp.EventType.ON_EDIT, String(found.getTriggerSource()),
      found.getTriggerSourceId() === spreadsheet.getId()];
    ScriptApp.deleteTrigger(found);
    return told.concat(ScriptApp.getProjectTriggers().length)`;
  expect(await script(bound, body)).toEqual([true, 'noted', 'ON_EDIT', true, 'SPREADSHEETS', true, 0]);
  const before = ran(bound, 'noted');
  await bound.type('Sheet1', 'A1', 'x');
  expect(ran(bound, 'noted')).toBe(before);
});

fact('2.4', '62b', '[H] a person has 20 for a script', async () => {
  const body = `
    for (let i = 0; i < 20; i += 1) { ${make('onEdit')} }
    ${make('onEdit')}`;
  expect(await failure(bound, body)).toBe(
    'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  );
  expect(await script(bound, COUNT)).toBe(20);
  expect(
    await bound
      .user(COLLEAGUE)
      .run('script', `const spreadsheet = SpreadsheetApp.getActive(); ${make('onEdit')} ${COUNT}`),
  ).toBe(1);
});

fact('2.4', '62c', "[H] nobody sees other people's", async () => {
  await script(bound, make('onEdit'));
  expect(await bound.user(COLLEAGUE).run('script', COUNT)).toBe(0);
  expect(await script(bound, COUNT)).toBe(1);
});

fact('2.4', '62d', '[H] the error of one tells nobody in the spreadsheet', async () => {
  await script(bound, make('onEdit', 'fails'));
  await bound.type('Sheet1', 'A1', 'y');
  expect(bound.executions.findLast(({ execution }) => execution === 'fails')?.error).toBe('mailed to nobody');
  expect(bound.ui.alerts).toEqual([]);
});

describe("an add-on's", () => {
  for (const [kind, name] of [
    ['onOpen', 'open'],
    ['onEdit', 'edit'],
    ['onChange', 'change'],
    ['onFormSubmit', 'form submit'],
  ] as const) {
    fact('2.4', '63a', `[H] one ${name} trigger for each person and document`, async () => {
      expect(await failure(addOn, make(kind) + make(kind))).toBe(
        `Exception: This add-on has created too many ${name} triggers in this document for this Google user account.`,
      );
      expect(await script(addOn, COUNT)).toBe(1);
      expect(await failure(bound, make(kind) + make(kind))).toBe('no error');
    });
  }

  fact('2.4', '63b', '[H] different ones beside each other, and others have their own', async () => {
    expect(await failure(addOn, make('onOpen') + make('onEdit') + make('onChange'))).toBe('no error');
    const own = `const spreadsheet = SpreadsheetApp.getActive(); ${make('onEdit')} ${COUNT}`;
    expect(await addOn.user(COLLEAGUE).run('script', own)).toBe(1);
  });

  fact('2.4', '63c', '[H] only for the file that is open', async () => {
    expect(await failure(addOn, `ScriptApp.newTrigger('noted').forSpreadsheet('1Another')`)).toBe(
      'Exception: You do not have permission to access the requested document.',
    );
    expect(
      await failure(
        addOn,
        `ScriptApp.newTrigger('noted').forSpreadsheet(spreadsheet.getId()).onEdit().create()`,
      ),
    ).toBe('no error');
  });

  fact('2.4', '63d', '[H] by time at most every hour', async () => {
    const every = (minutes: number): string =>
      `ScriptApp.newTrigger('noted').timeBased().everyMinutes(${minutes}).create()`;
    expect(await failure(addOn, every(30))).toBe(
      'Exception: The recurrence interval for an Add-on trigger must be at least one hour.',
    );
    expect(await failure(addOn, `ScriptApp.newTrigger('noted').timeBased().everyHours(1).create()`)).toBe(
      'no error',
    );
    expect(await failure(bound, every(30))).toBe('no error');
    expect(await failure(bound, every(7))).toMatch(/must be one of 1, 5, 10, 15 or 30/);
  });

  fact('2.4', '63e', '[H] stop when it is not in use in the file', async () => {
    await script(addOn, make('onEdit'));
    const runs = ran(addOn, 'noted');
    const disabled = await openSheets(HANDLERS, { snapshot: addOn.snapshot(), installation: 'installed' });
    await disabled.type('Sheet1', 'A1', 'x');
    expect(ran(disabled, 'noted')).toBe(0);
    await addOn.type('Sheet1', 'A1', 'x');
    expect(ran(addOn, 'noted')).toBe(runs + 1);
  });
});

test('by time it runs when the hour has come, with nobody before a screen', async () => {
  await script(
    bound,
    `['noted', 'asks'].forEach((name) =>
       ScriptApp.newTrigger(name).timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(6).create())`,
  );
  const runs = ran(bound, 'noted');
  await bound.clockStrikes();
  expect(ran(bound, 'noted')).toBe(runs + 1);
  expect(bound.executions.findLast(({ execution }) => execution === 'asks')?.error).toBe(
    'Cannot call SpreadsheetApp.getUi() from this context.',
  );
  expect(await script(bound, `return String(ScriptApp.getProjectTriggers()[0].getTriggerSource())`)).toBe(
    'CLOCK',
  );
});

test('they are kept with the spreadsheet', async () => {
  await script(bound, make('onOpen'));
  const again = await openSheets(HANDLERS, { snapshot: bound.snapshot() });
  expect(ran(again, 'noted')).toBe(1);
});

test('nothing more has to be authorized', async () => {
  const body = `return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())`;
  expect(await script(addOn, body)).toBe('NOT_REQUIRED');
});
