/** The weekly page built again: written only where it says something else, and the same as if it were drawn anew. */
import type { NodeSheets } from '../../preview/node';
import { openAddOn } from '../preview/open-sheets';
import { SALES } from './ranked-quarter';

jest.setTimeout(60_000);

const build = async (sheets: NodeSheets): Promise<void> => {
  expect(await sheets.run('sidebarBuildWeekly', '')).toMatchObject({ ok: true });
};

const threeRequests = [
  ['1', 'R-1', 'HubSpot', '20'],
  ['2', 'R-2', 'SSO', '30'],
  ['3', 'R-3', 'Audit log', '60'],
];

async function openBuilt(requests: string[][] = threeRequests): Promise<NodeSheets> {
  const sheets = await openAddOn({ now: '2026-11-05', person: SALES });
  await sheets.run('sidebarSetUp');
  await sheets.paste('Allocation', 'A2', [
    ['2026-Q4', '2026-10-01', '2026-12-30', 'story points', '1000', '10%'],
  ]);
  await sheets.paste('Requests', 'A2', requests);
  await sheets.run('sidebarCommit', '2026-Q4');
  await build(sheets);
  return sheets;
}

/** The cells of the tab with their styles, what is merged, how high each row is, and the charts. */
function seen(sheets: NodeSheets): unknown {
  const { workbook, state } = sheets.snapshot();
  const tab = Object.values(workbook.sheets ?? {}).find(({ name }) => name === 'Weekly');
  const cells = Object.entries(tab?.cellData ?? {}).map(([row, line]) => [
    row,
    Object.entries(line as Record<string, { v?: unknown; f?: unknown; s?: unknown }>).map(
      ([column, { v, f, s }]) => [column, v ?? '', f ?? '', typeof s === 'string' ? workbook.styles?.[s] : s],
    ),
  ]);
  const heights = Object.entries(tab?.rowData ?? {}).map(([row, data]) => [row, (data as { h?: number }).h]);
  const charts = (state.charts ?? []).map(({ position }) => position);
  return { cells, heights, merged: tab?.mergeData, charts };
}

/** The same page in the same spreadsheet, without anything remembered of how it was drawn. */
async function drawnAnew(sheets: NodeSheets): Promise<unknown> {
  delete sheets.document.state.documentProperties['weeklyPage'];
  await build(sheets);
  return seen(sheets);
}

const writes = (sheets: NodeSheets): readonly string[] =>
  (sheets.executions.at(-1)?.calls ?? [])
    .filter(({ kind, member }) => kind === 'write' && member !== 'TextFinder.replaceAllWith')
    .map(({ member }) => member);

const rowOf = (sheets: NodeSheets, text: string, column = 0): number =>
  sheets.values('Weekly').findIndex((line) => String(line[column]).includes(text)) + 1;

let sheets: NodeSheets;
beforeEach(async () => (sheets = await openBuilt()));
afterEach(() => sheets.close());

test('where nothing has happened nothing is written', async () => {
  await build(sheets);
  expect(writes(sheets)).toEqual([]);
});

test('what says something else is written, and no looks are', async () => {
  await sheets.type('Requests', 'C4', 'Audit trails');
  await build(sheets);
  expect(writes(sheets)).toEqual(['Range.setNumberFormats', 'Range.setValues', 'Sheet.setRowHeights']);
  expect(JSON.stringify(sheets.values('Weekly'))).toContain('Audit trails');
  expect(seen(sheets)).toEqual(await drawnAnew(sheets));
});

/** A title must never be executed, whatever format somebody has laid over its cell. */
test('a title stays text', async () => {
  await sheets.type('Requests', 'C4', "'=1+1");
  await build(sheets);
  expect(JSON.stringify(sheets.values('Weekly'))).toContain('=1+1');
  expect(seen(sheets)).toEqual(await drawnAnew(sheets));
});

const hands: readonly (readonly [what: string, act: (sheets: NodeSheets) => Promise<unknown>])[] = [
  ['types over a cell of it', (own) => own.type('Weekly', 'B12', 'mine')],
  ['empties a part of it', (own) => own.clear('Weekly', 'A9:F14')],
  [
    'writes into the gap above their own lines',
    (own) => own.type('Weekly', `A${rowOf(own, 'Decisions and actions') - 1}`, 'mine'),
  ],
  [
    'drops a request',
    (own) => own.run('sidebarApplyChange', { kind: 'drop', quarter: '', out: 'R-1' }, 'A deal'),
  ],
  [
    'takes the chart away',
    (own) => {
      own.document.state.charts = [];
      return Promise.resolve();
    },
  ],
];

test.each(hands)('where somebody %s, it is the page drawn anew', async (_, act) => {
  await act(sheets);
  await build(sheets);
  const again = seen(sheets);
  expect(again).toEqual(await drawnAnew(sheets));
  expect(JSON.stringify(again)).not.toContain('mine');
});

test('in another week the same page has its new date, and the meeting of that week is posted', async () => {
  sheets.setNow('2026-11-12');
  await build(sheets);
  const again = seen(sheets);
  expect(JSON.stringify(sheets.values('Weekly').slice(0, 2))).toContain('12 November 2026');
  expect(again).toEqual(await drawnAnew(sheets));
});

test('formulas beside the page that show nothing outlast a shorter one', async () => {
  await sheets.close();
  sheets = await openBuilt(
    Array.from({ length: 10 }, (_, at) => [`${at + 1}`, `R-${at + 1}`, 'A request', '2']),
  );
  const formulas = Array.from({ length: rowOf(sheets, 'Decisions and actions') }, () => ['=""']);
  await sheets.paste('Weekly', 'R1', formulas);
  await sheets.run('sidebarApplyChange', { kind: 'drop', quarter: '', out: 'R-3' }, 'A deal');
  await build(sheets);
  expect(JSON.stringify(seen(sheets)).split('=\\"\\"')).toHaveLength(formulas.length + 1);
});
