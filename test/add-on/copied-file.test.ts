/** A copy of the file is recognised, asked about once, and goes on as answered; nothing of the original is lost in it. */
import { copyOfFile } from '../../preview/copy-of-file';
import type { NodeSheets } from '../../preview/node';
import type { Snapshot } from '../../preview/workplace';
import { openRecorded, recorded } from './earlier-layout';
import { openAddOn } from '../preview/open-sheets';
import type { Outcome } from './ranked-quarter';

const QUARTER = '2026-Q4';
const person = 'copier@example.com';
const now = '2026-11-09T12:00';

interface Home {
  readonly copy: string;
  readonly summary: string;
  readonly strip: Readonly<Record<string, unknown>>;
  readonly problems: readonly object[];
  readonly pending: readonly object[];
}

let original: Snapshot;
let sheets: NodeSheets;

/** The recorded quarter: 18 of 100 left, one shipped, one on the shelf, four committed, two asked for. */
beforeAll(async () => {
  const opened = await openRecorded(recorded('layout-3'));
  await opened.run('sidebarTidyRanks', QUARTER);
  await opened.settled();
  original = opened.snapshot();
});

const openCopy = async (): Promise<NodeSheets> => {
  sheets = await openAddOn({ snapshot: copyOfFile(original), now, person });
  await sheets.settled();
  return sheets;
};

const home = async (): Promise<Home> => (await sheets.run('sidebarHome', QUARTER)) as Home;
const left = (): string => sheets.displayValues('Sheet1')[4]?.[1] ?? '';
const column = (tab: string, header: string): unknown[] => {
  const [headers = [], ...rows] = sheets.values(tab);
  return rows
    .map((row) => row[headers.indexOf(header)])
    .filter((value) => value !== '' && value !== undefined);
};

test('the original is no copy, and asks nothing', async () => {
  sheets = await openAddOn({ snapshot: original, now, person });
  expect((await home()).copy).toBe('');
});

test('until somebody answers everything can be read, and nothing is posted', async () => {
  await openCopy();
  const { copy, summary, strip } = await home();
  expect(copy).toMatch(/^This is a copy of “Sales budget of the north”\. Start fresh or keep the history\? /);
  expect([summary, strip['remaining'], left()]).toEqual([
    '4 requests are committed, 1 shipped. 18 of 100 points are left.',
    18,
    '18',
  ]);
  const ledger = JSON.stringify(sheets.values('Changes'));
  const drop = { kind: 'drop', quarter: QUARTER, out: 'R-3' };
  for (const [name, ...args] of [
    ['sidebarCommit', QUARTER],
    ['sidebarApplyChange', drop, 'Not needed'],
    ['sidebarUndo', QUARTER, 'Not needed'],
    ['sidebarApplyPending', QUARTER, 'Not needed'],
    ['sidebarCloseQuarter', QUARTER],
    ['sidebarBuildWeekly', QUARTER],
    ['sidebarSetUp'],
  ] as const) {
    const { ok, problems = [] } = (await sheets.run(name, ...args)) as Outcome;
    expect([name, ok, problems[0]?.code]).toEqual([name, false, 'copied-file']);
  }
  expect(JSON.stringify(sheets.values('Changes'))).toBe(ledger);
  // An edit by hand is no answer.
  await sheets.type('Requests', 'R3', 'Ask Acme');
  await sheets.settled();
  expect((await home()).copy).not.toBe('');
});

test('kept: the ledger goes on, and nobody asks again, whoever opens it', async () => {
  await openCopy();
  expect(await sheets.run('sidebarSettleCopy', QUARTER, 'keep')).toMatchObject({ ok: true });
  expect((await home()).copy).toBe('');
  const { ok } = (await sheets.run(
    'sidebarApplyChange',
    { kind: 'drop', quarter: QUARTER, out: 'R-7' },
    'No need',
  )) as Outcome;
  await sheets.settled();
  // Mobile approvals, 12 and not started, comes back whole.
  expect([ok, left()]).toEqual([true, '30']);
  expect(await sheets.run('sidebarCheckLedger')).toMatchObject({ intact: true });
  expect(await sheets.run('sidebarSettleCopy', QUARTER, 'fresh')).toMatchObject({
    ok: false,
    problems: [{ code: 'no-copy' }],
  });
});

test('a copy of the copy is asked about again', async () => {
  await openCopy();
  await sheets.run('sidebarSettleCopy', QUARTER, 'keep');
  await sheets.settled();
  sheets = await openAddOn({ snapshot: copyOfFile(sheets.snapshot()), now, person });
  expect((await home()).copy).not.toBe('');
});

test('fresh: the ledger is empty here, what was open stays as ideas in its order, and all of it is kept in hidden tabs', async () => {
  await openCopy();
  const ledger = sheets.values('Changes');
  const requests = sheets.values('Requests');
  expect(await sheets.run('sidebarSettleCopy', QUARTER, 'fresh')).toMatchObject({ ok: true });
  await sheets.settled();
  const { copy, problems, pending } = await home();
  expect([copy, problems, pending]).toEqual(['', [], []]);
  expect(column('Changes', 'Entry')).toEqual([]);
  // SSO has shipped and leaves; HubSpot comes back from the shelf, behind the others.
  expect(column('Requests', 'ID')).toEqual(['R-1', 'R-3', 'R-4', 'R-5', 'R-6', 'R-7', 'R-8']);
  expect(column('Requests', 'Rank')).toEqual([7, 1, 2, 3, 4, 5, 6]);
  expect(column('Requests', 'Status')).toEqual([
    'Endorsed',
    'Endorsed',
    'Endorsed',
    'Endorsed',
    'New',
    'Endorsed',
    'Endorsed',
  ]);
  expect([column('Requests', 'Built'), column('Requests', 'Price')]).toEqual([[], []]);
  // Nothing is committed: capacity × share is there again.
  expect(left()).toBe('100');
  const kept = sheets.tabs().filter((name) => name.includes('(to entry 14,'));
  expect(kept.map((name) => name.split(' ')[0])).toEqual(['Changes', 'Requests']);
  expect(sheets.values(kept[0] ?? '')).toEqual(ledger);
  expect(sheets.values(kept[1] ?? '')).toEqual(requests);
  // A file that was renamed since is told by its new name from the next commit on.
  sheets.document.engine.rename('The south');
  expect(await sheets.run('sidebarCommit', QUARTER)).toMatchObject({ ok: true });
  expect(sheets.values('Changes')[0]).toContain('Layout 4 of “The south” (1Copy)');
  expect(await sheets.run('sidebarCheckLedger')).toMatchObject({ intact: true });
});

test.each([3, 9, 14])(
  'fresh, dying at write %i, is asked again or is done, and loses nothing',
  async (nth) => {
    await openCopy();
    const ledger = sheets.values('Changes');
    sheets.faults.endAt({ nth, when: 'after', counting: 'write' });
    await sheets.run('sidebarSettleCopy', QUARTER, 'fresh').catch(() => undefined);
    sheets.faults.clear();
    await sheets.settled();
    if ((await home()).copy !== '') {
      expect(await sheets.run('sidebarSettleCopy', QUARTER, 'fresh')).toMatchObject({ ok: true });
    }
    await sheets.run('sidebarTidyRanks', QUARTER);
    await sheets.settled();
    expect(column('Changes', 'Entry')).toEqual([]);
    expect(column('Requests', 'ID')).toEqual(['R-1', 'R-3', 'R-4', 'R-5', 'R-6', 'R-7', 'R-8']);
    expect((await home()).problems).toEqual([]);
    const kept = sheets.tabs().find((name) => name.startsWith('Changes (to entry 14,'));
    expect(sheets.values(kept ?? '')).toEqual(ledger);
  },
);

test('a copy of a file from before the mark is recognised too, and comes up to date once it is answered', async () => {
  const then = recorded('layout-1');
  sheets = await openRecorded(then, {});
  expect((await home()).copy).toMatch(/^This is a copy of another spreadsheet\./);
  await sheets.run('sidebarTidyRanks', QUARTER);
  expect(sheets.tabs()).toHaveLength(5);
  expect(await sheets.run('sidebarSettleCopy', QUARTER, 'keep')).toMatchObject({ ok: true });
  expect(await sheets.run('sidebarTidyRanks', QUARTER)).toMatchObject({ ok: true });
  expect(sheets.values('Changes')[0]).toContain(
    'Layout 4 of “Sales budget of the north” (1PreviewSalesBudget)',
  );
  expect(await home()).toMatchObject({ copy: '', strip: then.strip });
});

test('the menu asks the same', async () => {
  await openCopy();
  sheets.ui.answerPrompt('Keep');
  await sheets.chooseMenu('Copied file…');
  expect((await home()).copy).toBe('');
});
