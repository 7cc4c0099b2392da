/**
 * How often an action may ask Google: each call that travels takes 50 to 800 ms there. The goals are the spreadsheet's calls;
 * `services` are the lock, the flush before it goes, who acts, and what is remembered beside the tabs.
 */
import { join } from 'node:path';
import type { NodeSheets } from '../../preview/node';
import { readProject } from '../../preview/read-project';
import { post } from '../../src/budget/ledger/post';
import { encodeEntry } from '../../src/sheets/append-changes';
import { changesColumns, type ChangesHeader } from '../../src/sheets/columns/changes-columns';
import { headersOf } from '../../src/sheets/column';
import { timeZone } from '../../src/sheets/time-zone';
import { entryOf } from '../budget/entry-of';
import { openAddOn, script } from '../preview/open-sheets';

const QUARTER = '2026-Q4';
const PERSON = 'vp.sales@example.com';

interface Calls {
  readonly spreadsheet: number;
  readonly services: number;
}

/** Rows come or go above what people keep, or neither, so it is no fixed number. */
const anotherShape = 'weekly page in another shape';

/** At most; the first column is the goal. One of the services of what writes is what it writes down before it begins. */
const goals = {
  poll: { spreadsheet: 0, services: 1 },
  'rank edit': { spreadsheet: 4, services: 6 },
  // Rank and Plan stand apart, with people's own columns between them.
  'rank edit over the cut line': { spreadsheet: 5, services: 6 },
  home: { spreadsheet: 3, services: 2 },
  check: { spreadsheet: 3, services: 2 },
  tidy: { spreadsheet: 4, services: 7 },
  sort: { spreadsheet: 5, services: 6 },
  'preview of a commit': { spreadsheet: 3, services: 2 },
  commit: { spreadsheet: 7, services: 7 },
  'preview of a change': { spreadsheet: 3, services: 2 },
  'apply of a change': { spreadsheet: 7, services: 7 },
  undo: { spreadsheet: 7, services: 7 },
  // Of them 71 columns and 4 tabs get a key each, which Google has no call for many of.
  'set-up': { spreadsheet: 225, services: 7 },
  'weekly page': { spreadsheet: 40, services: 8 },
  [anotherShape]: { spreadsheet: 19, services: 8 },
  'weekly page again': { spreadsheet: 6, services: 8 },
  close: { spreadsheet: 9, services: 7 },
} as const satisfies Readonly<Record<string, Calls>>;

const functions = [
  'BUDGET_TOTAL()',
  'BUDGET_REMAINING()',
  'CHANGE_COST("R-1")',
  'NEXT_CHANGE_RATE()',
  'FITS("R-1")',
  'CUT_LINE()',
  'QUARTER_LOAD("2026-Q4")',
  'QUARTER_LOAD("2031-Q1")',
  'REQUEST_STATUS("R-1")',
  'WEEKLY_SENTENCE()',
];

const project = (): ReturnType<typeof readProject> => {
  const addOn = readProject(join(__dirname, '../../dist'));
  const code = 'function script(body) { return new Function(body)(); }';
  return { ...addOn, files: [...addOn.files, { name: 'Script.gs', code }] };
};

/** As many entries as an honest ledger of so many meetings has, with the memory of how far it goes. */
async function postMeetings(sheets: NodeSheets, count: number): Promise<void> {
  const meetings = Array.from({ length: count }, () => entryOf('Met', '', { reason: 'Weekly meeting' }));
  const entries = post([], meetings, '2026-10-01 09:30:00');
  const headers = headersOf(changesColumns);
  const cells = entries.map((entry) => {
    const encoded = encodeEntry(entry, 'story points', timeZone('Etc/GMT'));
    return headers.map((header: ChangesHeader) => {
      const value = encoded[header];
      return value instanceof Date ? '2026-10-01 09:30:00' : value;
    });
  });
  const formats = headers.map((header) => changesColumns[header].format ?? '@');
  const { entry, seal } = entries[entries.length - 1] ?? { entry: 0, seal: '' };
  await script(
    sheets,
    `const changes = spreadsheet.getSheetByName('Changes');
     const cells = ${JSON.stringify(cells)};
     changes.insertRowsAfter(changes.getMaxRows(), 2 * cells.length);
     spreadsheet.getSheetByName('Requests').insertRowsAfter(1000, 100);
     const range = changes.getRange(2, 1, cells.length, cells[0].length);
     range.setNumberFormats(cells.map(() => ${JSON.stringify(formats)}));
     range.setValues(cells);
     PropertiesService.getDocumentProperties()
       .setProperty('lastPosted', ${JSON.stringify(JSON.stringify({ entry, seal }))});`,
  );
}

/** What each action of a quarter asked, with so many requests and entries. */
async function callsWith(requests: number, entries: number): Promise<ReadonlyMap<string, Calls>> {
  const sheets = await openAddOn({ project: project(), newRows: 1000, now: '2026-11-05', person: PERSON });
  const noted = new Map<string, Calls>();
  const note = async (action: string, act: () => Promise<unknown>): Promise<void> => {
    const from = sheets.executions.length;
    const answer = (await act()) as { readonly ok?: boolean; readonly problems?: unknown } | undefined;
    if (answer?.ok === false) throw new Error(`${action}: ${JSON.stringify(answer.problems)}`);
    await sheets.settled();
    // An edit on another tab than ours is heard of as well, and is no part of a function.
    const executions = sheets.executions
      .slice(from)
      .filter(({ execution }) => execution !== 'onEdit' || !functions.includes(action));
    expect(executions.map(({ error }) => error).filter(Boolean)).toEqual([]);
    const travelling = executions.flatMap(({ calls }) => calls).filter(({ cost }) => cost !== 'cached');
    const services = travelling.filter(({ kind }) => kind === 'service').length;
    noted.set(action, { spreadsheet: travelling.length - services, services });
  };
  const drop = { kind: 'drop', quarter: QUARTER, out: 'R-2' };

  // As the page presses: with a mark of its own, and whose page it is.
  const press = (name: string, ...args: readonly unknown[]) =>
    sheets.run(name, ...args, { press: `${name} ${sheets.executions.length}`, key: 'mine' });
  await note('set-up', () => press('sidebarSetUp'));
  await postMeetings(sheets, entries);
  // People have columns of their own, which no header of ours names.
  await sheets.type('Requests', 'Z1', 'Region');
  await sheets.type('Allocation', 'Z1', 'Team');
  // Half of the requests fit.
  await sheets.paste('Allocation', 'A2', [
    [QUARTER, '2026-10-01', '2026-12-30', 'story points', String(requests * 10), '10%'],
  ]);
  await sheets.paste(
    'Requests',
    'A2',
    Array.from({ length: requests }, (_, index) => [`${index + 1}`, `R-${index + 1}`, 'A request', '2']),
  );
  await sheets.settled();
  const last = requests + 1;
  await note('poll', () => sheets.run('sidebarStamp'));
  await note('home', () => sheets.run('sidebarHome', ''));
  await note('rank edit', () => sheets.type('Requests', `A${last}`, String(requests - 1)));
  await note('rank edit over the cut line', () => sheets.type('Requests', `A${last}`, '1'));
  await note('sort', () => press('sidebarSortByRank', ''));
  await sheets.clear('Requests', `A${last}`);
  await sheets.settled();
  await note('tidy', () => press('sidebarTidyRanks', ''));
  await note('check', () => sheets.run('sidebarHealth', ''));
  await note('preview of a commit', () => sheets.run('sidebarPreviewCommit', QUARTER));
  await note('commit', () => press('sidebarCommit', QUARTER));
  await note('preview of a change', () => sheets.run('sidebarPreviewChange', drop));
  await note('apply of a change', () => press('sidebarApplyChange', drop, 'A deal'));
  await note('undo', () => press('sidebarUndo', QUARTER, 'A slip'));
  await note('weekly page', () => press('sidebarBuildWeekly', ''));
  await note('weekly page again', () => press('sidebarBuildWeekly', ''));
  await press('sidebarApplyChange', { ...drop, out: 'R-3' }, 'Another deal');
  await note(anotherShape, () => press('sidebarBuildWeekly', ''));
  await note('close', () => press('sidebarCloseQuarter', QUARTER));
  for (const formula of functions) {
    await note(formula, () => sheets.type('Sheet1', 'A1', `=${formula}`));
  }
  await sheets.close();
  return noted;
}

let large: ReadonlyMap<string, Calls>;
beforeAll(async () => {
  large = await callsWith(1000, 2000);
}, 240_000);

test.each(Object.entries(goals))('%s', (action, most) => {
  const calls = large.get(action);
  expect(calls?.spreadsheet).toBeLessThanOrEqual(most.spreadsheet);
  expect(calls?.services).toBeLessThanOrEqual(most.services);
});

test.each(functions)(
  '=%s reads each tab once, and what is remembered; the first of its kind signs in',
  (formula) => {
    const calls = large.get(formula);
    expect(calls?.spreadsheet).toBe(3);
    expect(calls?.services).toBeLessThanOrEqual(2);
  },
);

test('ten requests and twenty entries take as many calls', async () => {
  const small = await callsWith(10, 20);
  expect(small.get(anotherShape)?.spreadsheet).toBeLessThanOrEqual(goals[anotherShape].spreadsheet);
  const fixed = (calls: typeof small) => [...calls].filter(([action]) => action !== anotherShape);
  expect(fixed(small)).toEqual(fixed(large));
}, 240_000);
