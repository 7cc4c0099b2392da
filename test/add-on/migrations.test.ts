/** Every layout that was ever released, brought up to date by the first action, with its totals and its seals as they were. */
import type { NodeSheets } from '../../preview/node';
import { openRecorded, recorded, type Recorded } from './earlier-layout';
import type { Outcome } from './ranked-quarter';

const releases = ['layout-1', 'layout-2', 'layout-3', 'layout-3-weekly'] as const;

/** An action that posts nothing. */
const act = (sheets: NodeSheets): Promise<unknown> => sheets.run('sidebarTidyRanks', '2026-Q4');

const shown = (sheets: NodeSheets): string[] =>
  sheets.displayValues('Sheet1').map(([, value]) => value ?? '');

const totals = (sheets: NodeSheets): string[][] =>
  sheets
    .displayValues('Allocation')
    .slice(1, 3)
    .map((line) => line.slice(14, 21));

/** Whatever stood in a tab then, wherever its columns are now: by header, and people's own as formulas. */
const byHeader = (rows: readonly (readonly unknown[])[]): Map<string, unknown[]> =>
  new Map(
    (rows[0] ?? []).map((header, column) => [String(header), rows.slice(1).map((row) => row[column] ?? '')]),
  );

const cells = (sheets: NodeSheets, tab: string): unknown[][] => {
  const formulas = sheets.formulas(tab);
  return sheets.values(tab).map((line, row) => line.map((value, column) => formulas[row]?.[column] || value));
};

const expectAsBefore = async (sheets: NodeSheets, then: Recorded): Promise<void> => {
  const home = (await sheets.run('sidebarHome', '2026-Q4')) as {
    strip: object;
    summary: string;
    problems: object[];
  };
  expect(home.strip).toMatchObject(then.strip);
  expect(home.summary).toBe(then.summary);
  expect(home.problems).toEqual([]);
  expect(await sheets.run('sidebarCheckLedger')).toMatchObject({ intact: true, says: then.ledger });
};

const expectCurrent = async (
  sheets: NodeSheets,
  then: Recorded,
  before: Map<string, unknown[]>[],
): Promise<void> => {
  await expectAsBefore(sheets, then);
  expect(shown(sheets)).toEqual(then.remaining);
  expect(totals(sheets)).toEqual(then.totals);
  expect(sheets.values('Changes')[0]).toContain(
    'Layout 4 of “Sales budget of the north” (1PreviewSalesBudget)',
  );
  ['Requests', 'Changes'].forEach((tab, index) => {
    const now = byHeader(cells(sheets, tab));
    // Computed by the add-on, from the day it is.
    for (const header of ['Cost to drop now', 'Plan', 'Asked on']) now.delete(header);
    for (const [header, column] of before[index] ?? []) {
      if (now.has(header)) {
        expect([header, now.get(header)?.slice(0, column.length)]).toEqual([header, column]);
      }
    }
  });
};

test.each(releases)(
  '%s: the first action brings it up to date; nothing that was posted or is people’s own changes',
  async (name) => {
    const then = recorded(name);
    const sheets = await openRecorded(then);
    await sheets.settled();
    // Looking changes nothing and already tells the truth, in cells as in the sidebar.
    const before = ['Requests', 'Changes'].map((tab) => byHeader(cells(sheets, tab)));
    await expectAsBefore(sheets, then);
    expect(shown(sheets)).toEqual(then.remaining);
    expect(['Requests', 'Changes'].map((tab) => byHeader(cells(sheets, tab)))).toEqual(before);

    expect(await act(sheets)).toMatchObject({ ok: true });
    await sheets.settled();
    await expectCurrent(sheets, then, before);
    const tabs = sheets.tabs();
    expect(await act(sheets)).toMatchObject({ ok: true });
    expect(sheets.tabs()).toEqual(tabs);
  },
);

test('the tabs as they were stay beside the new ones, hidden', async () => {
  const then = recorded('layout-1');
  const sheets = await openRecorded(then);
  await sheets.settled();
  const ledger = cells(sheets, 'Changes');
  const requests = cells(sheets, 'Requests');
  await act(sheets);
  await sheets.settled();
  expect(sheets.tabs().slice(5)).toEqual([
    'Changes (layout 1)',
    'Allocation (layout 1)',
    'Requests (layout 2)',
  ]);
  expect(cells(sheets, 'Changes (layout 1)')).toEqual(ledger);
  expect(cells(sheets, 'Requests (layout 2)').map((row) => row.slice(0, 19))).toEqual(requests);
});

test('a quarter goes on after it: the next entry is chained to the old ones, and the last Apply of then can be undone', async () => {
  const sheets = await openRecorded(recorded('layout-1'));
  sheets.setNow('2026-11-07T12:00');
  const undone = (await sheets.run('sidebarUndo', '2026-Q4', 'Wayne waits')) as Outcome;
  expect(undone.problems).toBeUndefined();
  await sheets.settled();
  // The swap of 10 for 12 was one Apply: with both rows back 20 are left.
  expect(shown(sheets)[4]).toBe('20');
  expect(await sheets.run('sidebarCheckLedger')).toMatchObject({
    intact: true,
    says: 'All 13 entries of the ledger are as they were posted.',
  });
  // What somebody wrote on the meeting's page of then is still there when it is built anew.
  expect(await sheets.run('sidebarBuildWeekly', '2026-Q4')).toMatchObject({ ok: true });
  expect(sheets.values('Weekly').map(([cell]) => cell)).toContain('Ask Initech about March');
});

test('a row of then that is edited now is found', async () => {
  const sheets = await openRecorded(recorded('layout-1'));
  await act(sheets);
  await sheets.type('Changes', 'J9', '7');
  expect(await sheets.run('sidebarCheckLedger')).toMatchObject({ intact: false, entry: 8 });
});

test.each([4, 20, 50, 75])(
  'a migration that dies at write %i is completed by the next action',
  async (nth) => {
    const then = recorded('layout-1');
    const sheets = await openRecorded(then);
    await sheets.settled();
    const before = ['Requests', 'Changes'].map((tab) => byHeader(cells(sheets, tab)));
    const fault = sheets.faults.endAt({ nth, when: 'after', counting: 'write' });
    await act(sheets).catch(() => undefined);
    expect(fault.struck).toBe(1);
    await sheets.settled();
    await expectAsBefore(sheets, then);
    expect(await act(sheets)).toMatchObject({ ok: true });
    await sheets.settled();
    await expectCurrent(sheets, then, before);
    expect(sheets.tabs()).toHaveLength(8);
  },
);

test('a layout that is not known yet is refused in words, and nothing is written', async () => {
  const then = recorded('layout-3');
  const sheets = await openRecorded(then);
  await sheets.run('sidebarSetUp');
  const column = (sheets.values('Changes')[0] ?? []).findIndex((header) =>
    String(header).startsWith('Layout 4'),
  );
  const mark = String.fromCharCode(65 + column);
  await sheets.type('Changes', `${mark}1`, 'Layout 5 of “Sales budget of the north” (1PreviewSalesBudget)');
  await sheets.settled();
  const snapshot = JSON.stringify(sheets.tabs().map((tab) => cells(sheets, tab)));
  for (const action of ['sidebarTidyRanks', 'sidebarCommit', 'sidebarBuildWeekly', 'sidebarUndo']) {
    const outcome = (await sheets.run(action, '2026-Q4')) as Outcome;
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'newer-layout' }] });
  }
  expect(await sheets.run('sidebarSetUp')).toMatchObject({ ok: false, problems: [{ code: 'newer-layout' }] });
  expect(JSON.stringify(sheets.tabs().map((tab) => cells(sheets, tab)))).toBe(snapshot);
  await sheets.type('Sheet1', 'A9', '=BUDGET_REMAINING()');
  await sheets.settled();
  expect(sheets.displayValues('Sheet1')[8]?.[0]).toMatch(/^The tabs have layout 5, and this version/);
});
