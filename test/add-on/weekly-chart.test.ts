/** The weekly page's chart: one of ours, made when the quarter is committed, and left alone while it stands where it should. */
import type { NodeSheets } from '../../preview/node';
import { openAddOn } from '../preview/open-sheets';

const charts = (sheets: NodeSheets): readonly { readonly id: unknown; readonly row: number }[] =>
  (sheets.document.state.charts ?? []).map(({ id, position }) => ({ id, row: position[0] ?? 0 }));

async function openQuarter(): Promise<NodeSheets> {
  const sheets = await openAddOn({
    now: '2026-11-05',
    person: 'vp.sales@example.com',
  });
  await sheets.run('sidebarSetUp');
  await sheets.paste('Allocation', 'A2', [
    ['2026-Q4', '2026-10-01', '2026-12-30', 'story points', '1000', '10%'],
  ]);
  await sheets.paste('Requests', 'A2', [
    ['1', 'R-1', 'HubSpot', '20'],
    ['2', 'R-2', 'SSO', '30'],
  ]);
  return sheets;
}

const build = (sheets: NodeSheets): Promise<unknown> => sheets.run('sidebarBuildWeekly', '');

test('there is none before the commit, one after it, and the same one when the page is built again', async () => {
  const sheets = await openQuarter();
  await build(sheets);
  expect(charts(sheets)).toEqual([]);
  await sheets.run('sidebarCommit', '2026-Q4');
  await build(sheets);
  const [first] = charts(sheets);
  expect(charts(sheets)).toHaveLength(1);
  await build(sheets);
  expect(charts(sheets)).toEqual([first]);
}, 60_000);

test('it moves with the page, and nobody gets a second one', async () => {
  const sheets = await openQuarter();
  await sheets.run('sidebarCommit', '2026-Q4');
  await build(sheets);
  const [before] = charts(sheets);
  await sheets.run('sidebarApplyChange', { kind: 'drop', quarter: '', out: 'R-1' }, 'A deal');
  sheets.setNow('2026-11-12');
  await build(sheets);
  const heading = sheets.values('Weekly').findIndex(([cell]) => cell === 'Budget used, week by week');
  expect(charts(sheets)).toHaveLength(1);
  expect(charts(sheets)[0]?.row).not.toBe(before?.row);
  // The heading, found from 0, and one line that says it in words stand above the chart.
  expect(charts(sheets)[0]?.row).toBe(heading + 3);
}, 60_000);
