/** H11, H14: whatever people rename or move, every number stays, and everything goes on working. */
import type { HomeView, Outcome } from '../../../src/actions/api';
import type { NodeSheets } from '../../../preview/node';
import { allocationColumns } from '../../../src/sheets/columns/allocation-columns';
import { changesColumns } from '../../../src/sheets/columns/changes-columns';
import { requestsColumns } from '../../../src/sheets/columns/requests-columns';
import { columnOf, openGood, place } from './good-workbook';

let sheets: NodeSheets;

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

/** As a person would, by typing over the header. */
const rename = async (tab: TabName, header: string, to: string): Promise<boolean> => {
  if (columnOf(sheets, tab, header) === 0) return false;
  await sheets.type(tab, place(sheets, tab, header, 1), to);
  return true;
};

test.each(Object.keys(tabs) as TabName[])(
  'every header of %s in another language changes no number',
  async (tab) => {
    const before = await numbers();
    for (const header of Object.keys(tabs[tab])) await rename(tab, header, `Le ${header.toLowerCase()}`);
    expect(await numbers()).toEqual(before);
  },
);

test('an optional column is known under another name too', async () => {
  expect(await sheets.run('sidebarMerge', '', 'R-12', 'R-23')).toMatchObject({ ok: true });
  const before = (await sheets.run('sidebarDuplicates', '')) as object;
  expect(await rename('Requests', 'Merged into', 'Joined')).toBe(true);
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
