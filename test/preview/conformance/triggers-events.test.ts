/** What event objects carry: google.md 2.1. */
import type { NodeSheets } from '../../../preview/node';
import { openSheets, script } from '../open-sheets';
import { fact } from './fact';

const HANDLERS = `
  function tell(e) { console.log(JSON.stringify({ keys: Object.keys(e).sort(), ...e })); }
  function onOpen(e) { tell(e); }
  function onEdit(e) { tell(e); }
  function onInstall(e) { tell(e); }
  function installed(e) { tell(e); }
  function installTrigger(kind) {
    return ScriptApp.newTrigger('installed').forSpreadsheet(SpreadsheetApp.getActive())[kind]().create().getUniqueId();
  }`;

type Event = Record<string, unknown>;

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets(HANDLERS);
});

/** What the last run of a handler was given. */
const told = (handler: string): Event => {
  const record = sheets.executions.findLast(({ execution }) => execution === handler);
  return JSON.parse(record?.log[0] ?? '{}') as Event;
};

async function edit(change: () => Promise<void>): Promise<Event> {
  const before = sheets.executions.length;
  await change();
  expect(sheets.executions.slice(before).map(({ execution }) => execution)).toEqual(['onEdit']);
  return told('onEdit');
}

const typed = (at: string, text: string): Promise<Event> => edit(() => sheets.type('Sheet1', at, text));

const USER = { email: 'owner@example.com', nickname: 'owner' };

fact('2.1', '36a', '[H] open tells authMode, source and user', () => {
  const { keys, authMode, user } = told('onOpen');
  expect(keys).toEqual(['authMode', 'source', 'user']);
  expect([authMode, user]).toEqual(['LIMITED', USER]);
});

fact(
  '2.1',
  '36b',
  '[H] edit adds range, value for one cell, oldValue for one that was not empty',
  async () => {
    expect((await typed('A1', 'first'))['keys']).toEqual(['authMode', 'range', 'source', 'user', 'value']);
    const second = await typed('A1', 'second');
    expect(second['keys']).toEqual(['authMode', 'oldValue', 'range', 'source', 'user', 'value']);
    expect(second).toMatchObject({ value: 'second', oldValue: 'first', authMode: 'LIMITED', user: USER });
  },
);

fact('2.1', '36c', '[H] install tells authMode and nothing else', async () => {
  await sheets.install();
  expect(told('onInstall')).toEqual({ keys: ['authMode'], authMode: 'FULL' });
});

describe('installable triggers', () => {
  const ids: Record<string, unknown> = {};
  beforeAll(async () => {
    sheets = await openSheets(`${HANDLERS}\n onEdit = undefined;`);
    for (const kind of ['onOpen', 'onEdit', 'onChange']) ids[kind] = await sheets.run('installTrigger', kind);
  });
  afterAll(async () => {
    sheets = await openSheets(HANDLERS);
  });

  const event = async (kind: string, happen: () => Promise<void>): Promise<Event> => {
    const before = sheets.executions.length;
    await happen();
    const events = sheets.executions
      .slice(before)
      .filter(({ execution, log }) => execution === 'installed' && log.length > 0)
      .map(({ log }) => JSON.parse(log[0] ?? '{}') as Event);
    return events.find(({ triggerUid }) => triggerUid === ids[kind]) ?? {};
  };

  fact('2.1', '36d', '[H] open and edit tell their triggerUid too', async () => {
    const open = await event('onOpen', () => sheets.reopen());
    expect(open['keys']).toEqual(['authMode', 'source', 'triggerUid', 'user']);
    expect(open['authMode']).toBe('FULL');
    const change = await event('onEdit', () => sheets.type('Sheet1', 'A1', '1'));
    expect(change['keys']).toEqual(['authMode', 'range', 'source', 'triggerUid', 'user', 'value']);
  });

  for (const [type, happen] of [
    ['EDIT', () => sheets.type('Sheet1', 'A1', 'x')],
    ['INSERT_ROW', () => sheets.insertRows('Sheet1', 2)],
    ['INSERT_COLUMN', () => sheets.insertColumns('Sheet1', 2)],
    ['REMOVE_ROW', () => sheets.deleteRows('Sheet1', 2)],
    ['REMOVE_COLUMN', () => sheets.deleteColumns('Sheet1', 2)],
    ['INSERT_GRID', () => sheets.addTab('Other')],
    ['REMOVE_GRID', () => sheets.deleteTab('Other')],
    ['FORMAT', () => sheets.person.paint('Sheet1', 'A1', '#ff0000')],
    ['OTHER', () => sheets.renameTab('Sheet1', 'Sheet1')],
  ] as const) {
    fact('2.1', '36e', `[H] change tells ${type}, and no range`, async () => {
      const change = await event('onChange', happen);
      expect(change['keys']).toEqual(['authMode', 'changeType', 'source', 'triggerUid', 'user']);
      expect(change['changeType']).toBe(type);
    });
  }
});

fact('2.1', '37a', '[M] the range reads as four bounds without a call', async () => {
  const quiet = await openSheets(`function onEdit({ range }) {
    console.log(JSON.stringify(range)); console.log([range.rowStart, range.rowEnd, range.columnStart, range.columnEnd].join());
  }`);
  await quiet.paste('Sheet1', 'C2', [
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
  ]);
  const { log, calls } = quiet.executions.at(-1) ?? { log: [], calls: [] };
  expect(JSON.parse(log[0] ?? '')).toEqual({ rowStart: 2, rowEnd: 4, columnStart: 3, columnEnd: 4 });
  expect(log[1]).toBe('2,4,3,4');
  expect(calls).toEqual([]);
});

fact('2.1', '37b', '[M] logged, source is {} and user has nickname and email', async () => {
  const { source, user } = await typed('A2', 'x');
  expect([source, user]).toEqual([{}, USER]);
});

for (const [what, text, value] of [
  ['a number', '10', '10'],
  ['a decimal', '0.5', '0.5'],
  ['a checked box', 'TRUE', 'TRUE'],
  ['an unchecked box', 'FALSE', 'FALSE'],
  ['text', 'ten', 'ten'],
  ['[GUESS] a date, by its serial number', '2026-11-05', '46331'],
] as const) {
  fact('2.1', '38', `[H] value and oldValue are text, also of ${what}`, async () => {
    await sheets.clear('Sheet1', 'D1');
    expect((await typed('D1', text))['value']).toBe(value);
    expect((await typed('D1', 'after'))['oldValue']).toBe(value);
  });
}

fact('2.1', '39', '[M] of a cleared cell there is no value, and the old one', async () => {
  await sheets.type('Sheet1', 'B4', 'x');
  const event = await edit(() => sheets.clear('Sheet1', 'B4'));
  expect(event['keys']).toEqual(['authMode', 'oldValue', 'range', 'source', 'user']);
  expect(event['oldValue']).toBe('x');
});

describe('several cells at once', () => {
  const whole = { rowStart: 5, rowEnd: 6, columnStart: 1, columnEnd: 2 };

  fact('2.1', '40a', '[H] a paste is one event with the whole range and no values', async () => {
    const block = [
      ['1', '2'],
      ['3', '4'],
    ];
    const event = await edit(() => sheets.paste('Sheet1', 'A5', block));
    expect(event['keys']).toEqual(['authMode', 'range', 'source', 'user']);
    expect(event['range']).toEqual(whole);
  });

  fact('2.1', '40b', '[H] a deletion too', async () => {
    const event = await edit(() => sheets.clear('Sheet1', 'A5:B6'));
    expect(event['keys']).toEqual(['authMode', 'range', 'source', 'user']);
    expect(event['range']).toEqual(whole);
  });

  fact('2.1', '42', '[GUESS] of areas selected with Ctrl the range covers one alone', async () => {
    await script(sheets, `sheet.getRange('A5:D8').setValue('x')`);
    const event = await edit(() => sheets.clear('Sheet1', 'A5:B6, D8'));
    expect(event['keys']).toEqual(['authMode', 'range', 'source', 'user']);
    expect(event['range']).toEqual(whole);
    expect(await script(sheets, `return sheet.getRange('D8').isBlank()`)).toBe(true);
  });
});

describe('a paste into one cell', () => {
  const pasted = async (hasValue: boolean): Promise<unknown> => {
    sheets.switches.pastedCellHasValue = hasValue;
    await sheets.type('Sheet1', 'B9', 'before');
    return (await edit(() => sheets.paste('Sheet1', 'B9', [['after']])))['keys'];
  };

  fact('2.1', '41a', '[M] has no oldValue though the cell was not empty', async () => {
    expect(await pasted(true)).toEqual(['authMode', 'range', 'source', 'user', 'value']);
  });

  fact('2.1', '41b', '[M] nor, as some report, a value', async () => {
    expect(await pasted(false)).toEqual(['authMode', 'range', 'source', 'user']);
  });
});
