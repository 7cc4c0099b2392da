/** Concurrency and loss of events: google.md 2.3. Handlers are held by a lock, so that nothing here depends on time. */
import type { LockHolder } from '../../../preview/apps-script/time/locks';
import type { NodeSheets } from '../../../preview/node';
import { openSheets, script } from '../open-sheets';
import { fact } from './fact';

/** Keeps every handler that asks for the document's lock waiting until it is let go. */
function holdLock({ document }: NodeSheets): () => void {
  const holder: LockHolder = { onEnd: [], isEnded: false, startTimer: () => () => undefined };
  void document.locks.document.acquire(holder, 0);
  return () => document.locks.document.release(holder);
}

const WAITING = `
  function seen(e) {
    LockService.getDocumentLock().waitLock(20000);
    console.log(e.range.getA1Notation() + ': ' + SpreadsheetApp.getActiveSheet().getRange('A1:A5').getValues().join(''));
    LockService.getDocumentLock().releaseLock();
  }`;

const runsOf = (sheets: NodeSheets, name: string): string[] =>
  sheets.executions.filter(({ execution }) => execution === name).map(({ log }) => log[0] ?? '');

/** Types into A1 to A5 while the first edit's handler is held, and waits until the last two edits were lost. */
async function typeFive(sheets: NodeSheets): Promise<void> {
  const letGo = holdLock(sheets);
  const typing: Promise<void>[] = [];
  for (const [index, text] of Array.from('abcde').entries()) {
    typing.push(sheets.type('Sheet1', `A${index + 1}`, text));
  }
  await Promise.all(typing.slice(3));
  letGo();
  await Promise.all(typing);
}

fact('2.3', 50, '[H] while a handler runs two events wait; further edits are lost, not delayed', async () => {
  const sheets = await openSheets(`${WAITING} function onEdit(e) { seen(e); }`);
  await typeFive(sheets);
  expect(sheets.values('Sheet1').join('')).toBe('abcde');
  expect(runsOf(sheets, 'onEdit')).toEqual(['A1: abcde', 'A2: abcde', 'A3: abcde']);
  expect(sheets.lostEvents).toBe(2);
  // The queue has places again.
  await sheets.type('Sheet1', 'A1', 'z');
  expect(runsOf(sheets, 'onEdit').at(-1)).toBe('A1: zbcde');
  expect(sheets.lostEvents).toBe(2);
});

const stamps = (handler: string): Promise<NodeSheets> =>
  openSheets(`
    function onEdit(e) {
      const lock = LockService.getDocumentLock();
      lock.waitLock(20000);
      const sheet = SpreadsheetApp.getActiveSheet();
      ${handler}
      SpreadsheetApp.flush();
      lock.releaseLock();
    }`);
const stamped = (sheets: NodeSheets): unknown[] => sheets.values('Sheet1').map((row) => row[1] ?? '');

fact('2.3', '51a', '[M] a handler of each cell alone leaves gaps, with a lock too', async () => {
  const sheets = await stamps(`sheet.getRange(e.range.rowStart, 2).setValue('seen');`);
  await typeFive(sheets);
  expect(stamped(sheets)).toEqual(['seen', 'seen', 'seen', '', '']);
});

fact('2.3', '51b', '[M] one that looks through the whole range ends right', async () => {
  const sheets = await stamps(
    `sheet.getRange('B1:B5').setValues(sheet.getRange('A1:A5').getValues().map(([cell]) => [cell && 'seen']));`,
  );
  await typeFive(sheets);
  expect(stamped(sheets)).toEqual(['seen', 'seen', 'seen', 'seen', 'seen']);
});

fact(
  '2.3',
  52,
  '[H] of selections one after the other onSelectionChange hears the first and the last',
  async () => {
    const sheets = await openSheets(`${WAITING} function onSelectionChange(e) { seen(e); }`);
    const letGo = holdLock(sheets);
    for (const at of ['A1', 'A2', 'A3', 'B4:C5']) sheets.person.select('Sheet1', at);
    letGo();
    await sheets.settled();
    expect(runsOf(sheets, 'onSelectionChange').map((log) => log.split(':').slice(0, -1).join(':'))).toEqual([
      'A1',
      'B4:C5',
    ]);
  },
);

const INSTALL = `
  function install(name) { ScriptApp.newTrigger(name).forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }`;

fact('2.3', '53a', '[M] a function named onEdit that is installed too runs twice for each edit', async () => {
  const sheets = await openSheets(`${INSTALL} function onEdit(e) { console.log(String(e.authMode)); }`);
  await sheets.run('install', 'onEdit');
  await sheets.type('Sheet1', 'A1', 'x');
  expect(runsOf(sheets, 'onEdit').sort()).toEqual(['FULL', 'LIMITED']);
});

fact('2.3', '53b', '[H] simple and installable triggers run at the same time', async () => {
  const sheets = await openSheets(`
    ${INSTALL} ${WAITING}
    function onEdit(e) { seen(e); }
    function quick(e) { console.log('not held'); }`);
  await sheets.run('install', 'quick');
  const quickRan = new Promise<void>((resolve) => {
    sheets.onExecution(({ execution }) => {
      if (execution === 'quick') resolve();
    });
  });
  const letGo = holdLock(sheets);
  const typing = sheets.type('Sheet1', 'A1', 'x');
  await quickRan;
  expect(runsOf(sheets, 'onEdit')).toEqual([]);
  letGo();
  await typing;
  expect(runsOf(sheets, 'onEdit')).toEqual(['A1: x']);
});

fact('2.3', '53c', '[H] and so do those of several people', async () => {
  const sheets = await openSheets(`
    ${WAITING}
    function onEdit(e) { if (e.value === 'held') seen(e); else console.log('not held'); }`);
  const letGo = holdLock(sheets);
  const typing = sheets.type('Sheet1', 'A1', 'held');
  await sheets.user('vp@example.com').type('Sheet1', 'A2', 'free');
  expect(runsOf(sheets, 'onEdit')).toEqual(['not held']);
  letGo();
  await typing;
});

fact('2.3', 54, '[M] the document lock can be used in a simple onEdit', async () => {
  const sheets = await openSheets(
    `function onEdit() { const lock = LockService.getDocumentLock(); console.log(lock.tryLock(0) + ' ' + lock.hasLock()); }`,
  );
  await sheets.type('Sheet1', 'A1', 'x');
  expect(runsOf(sheets, 'onEdit')).toEqual(['true true']);
  expect(await script(sheets, `return LockService.getDocumentLock().tryLock(0)`)).toBe(true);
});

describe('onSelectionChange', () => {
  const code = `function onSelectionChange(e) { console.log(Object.keys(e).sort() + ' ' + e.range.getA1Notation()); }`;

  fact('2.4', '64a', '[H] works only once the spreadsheet was opened again', async () => {
    const sheets = await openSheets(code, { installation: 'absent' });
    await sheets.install();
    sheets.person.select('Sheet1', 'B2');
    await sheets.settled();
    expect(runsOf(sheets, 'onSelectionChange')).toEqual([]);
    await sheets.reopen();
    sheets.person.select('Sheet1', 'B2:C3');
    await sheets.settled();
    expect(runsOf(sheets, 'onSelectionChange')).toEqual(['authMode,range,source,user B2:C3']);
  });
});
