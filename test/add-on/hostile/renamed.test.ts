/** H11, H14: whatever people rename or move, every number stays, and everything goes on working. */
import type { HomeView, Outcome } from '../../../src/actions/api';
import type { NodeSheets } from '../../../preview/node';
import { allocationColumns } from '../../../src/sheets/columns/allocation-columns';
import { changesColumns } from '../../../src/sheets/columns/changes-columns';
import { requestsColumns } from '../../../src/sheets/columns/requests-columns';
import { columnOf, openGood, place } from './good-workbook';

let sheets: NodeSheets;

beforeAll(async () => (await openGood()).close(), 90_000);
beforeEach(async () => (sheets = await openGood()));
afterEach(() => sheets.close());

const home = async (): Promise<HomeView> => (await sheets.run('sidebarHome', '')) as HomeView;

/** What people see of the money: the sidebar, the native totals, and their own cells with our functions. */
const numbers = async (tab = 'Allocation'): Promise<unknown> => {
  const view = await home();
  await sheets.settled();
  const totals = sheets
    .displayValues(tab)
    .slice(1, 5)
    .map((line) => line.slice(-12));
  return { view: { ...view, stamp: '' }, totals, own: sheets.displayValues('Ours') };
};

const tabs = { Allocation: allocationColumns, Requests: requestsColumns, Changes: changesColumns };
type TabName = keyof typeof tabs;

test.each(Object.keys(tabs) as TabName[])(
  'every header of %s in another language changes no number',
  async (tab) => {
    const before = await numbers();
    const ours = Object.keys(tabs[tab]);
    const renamed = (sheets.values(tab)[0] ?? []).map((header) =>
      ours.includes(String(header)) ? `Le ${String(header).toLowerCase()}` : String(header),
    );
    await sheets.paste(tab, 'A1', [renamed]);
    expect(await numbers()).toEqual(before);
  },
);

test('an optional column is known under another name too', async () => {
  expect(await sheets.run('sidebarMerge', '', 'R-12', 'R-23')).toMatchObject({ ok: true });
  const before = (await sheets.run('sidebarDuplicates', '')) as object;
  await sheets.type('Requests', place(sheets, 'Requests', 'Merged into', 1), 'Joined');
  expect(await sheets.run('sidebarDuplicates', '')).toEqual(before);
});

test('renamed tabs keep everything working, and set-up makes no second ones', async () => {
  const before = await numbers();
  await sheets.renameTab('Allocation', "The year's budget");
  await sheets.renameTab('Requests', 'Wünsche');
  await sheets.renameTab('Changes', 'Log');
  await sheets.renameTab('Weekly', 'Monday');
  expect(await numbers("The year's budget")).toEqual(before);
  const count = sheets.tabs().length;
  expect(await sheets.run('sidebarSetUp')).toMatchObject({ ok: true });
  expect(await sheets.run('sidebarBuildWeekly', '')).toMatchObject({ ok: true });
  expect(sheets.tabs()).toHaveLength(count);
  const built = (await numbers("The year's budget")) as { totals: unknown };
  expect(built.totals).toEqual((before as { totals: unknown }).totals);
});

test('a change in a workbook with other names is posted where it belongs', async () => {
  await sheets.renameTab('Changes', 'Log');
  await sheets.renameTab('Requests', 'Wünsche');
  const entries = sheets.values('Log').filter(([entry]) => entry !== '').length;
  const change = { quarter: '2026-Q4', kind: 'drop', out: 'R-8' };
  const done = (await sheets.run('sidebarApplyChange', change, 'no longer wanted')) as Outcome;
  await sheets.settled();
  const grown = sheets.values('Log').filter(([entry]) => entry !== '').length;
  expect({ ok: done.ok, grown }).toEqual({ ok: true, grown: entries + 1 });
});

test('an edit on a renamed tab is followed, and one on a tab of people is not', async () => {
  await sheets.renameTab('Requests', 'Wünsche');
  const free = sheets.values('Wünsche').length + 1;
  await sheets.type('Wünsche', `C${free}`, 'A new wish');
  expect(sheets.values('Wünsche')[free - 1]?.[columnOf(sheets, 'Wünsche', 'ID') - 1]).toMatch(/^R-\d+$/);
});
