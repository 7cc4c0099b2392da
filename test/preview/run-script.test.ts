/** Scripts as others write them, run unmodified from their folders: `npm run script -- DIR FUNCTION`. */
import { runScript } from '../../preview/run-script';
import { run, tab } from './run-sample';

const EXPENSES = {
  Expenses: [
    ['Date', 'Category', 'Amount'],
    [{ date: '2026-10-30' }, 'Travel', 120.5],
    [{ date: '2026-11-02' }, 'Travel', 80],
    [{ date: '2026-11-03' }, 'Books', 20],
    [{ date: '2026-11-20' }, 'Travel', 10],
    ['someday', 'Travel', 1000],
  ],
};

test('a report is built in a tab of its own, with formats, a total, a toast and a log', async () => {
  const report = await run('budget-report', 'buildReport', EXPENSES);
  expect(report.error).toBeUndefined();
  expect(report.result).toBe(230.5);
  expect(tab(report, 'Report')).toEqual({
    name: 'Report',
    values: [
      ['Month', 'Category', 'Amount'],
      ['2026-10', 'Travel', 120.5],
      ['2026-11', 'Books', 20],
      ['2026-11', 'Travel', 90],
      ['', 'Total', 230.5],
    ],
    formulas: [
      ['', '', ''],
      ['', '', ''],
      ['', '', ''],
      ['', '', ''],
      ['', '', '=SUM(C2:C4)'],
    ],
    numberFormats: [
      ['', '', ''],
      ['@', '', '$#,##0.00'],
      ['@', '', '$#,##0.00'],
      ['@', '', '$#,##0.00'],
    ],
    backgrounds: [['#d9ead3', '#d9ead3', '#d9ead3']],
    fontWeights: [['bold', 'bold', 'bold']],
    frozenRows: 1,
  });
  expect(report.toasts).toEqual([{ message: '3 lines', title: 'Report built' }]);
  expect(report.log).toEqual(['3 rows']);
  expect(report.calls['Range.getValues']).toBe(1);
});

test('onOpen runs first, and its menu may name a private function, which runs too', async () => {
  const report = await run('budget-report', 'clearReport_', { Report: [['old']], Expenses: [] });
  expect(report.menus).toEqual([
    {
      label: 'Budget',
      items: [
        { label: 'Build report', functionName: 'buildReport' },
        'separator',
        { label: 'More', items: [{ label: 'Clear report', functionName: 'clearReport_' }] },
      ],
    },
  ]);
  expect(tab(report, 'Report')?.values).toEqual([]);
});

test('onEdit is told of an edit by typing it', async () => {
  const tasks = {
    Tasks: [
      ['Task', 'Who', 'Status'],
      ['Write', 'Ada', 'Late'],
      ['Read', 'Bob', ''],
    ],
  };
  const typed = (range: string, value: string) =>
    run('row-colours', 'onEdit', tasks, { args: [{ range, value }] });
  const report = await typed('Tasks!C2', 'Done');
  expect(tab(report, 'Tasks')?.backgrounds?.[1]).toEqual(['#b7e1cd', '#b7e1cd', '#b7e1cd']);
  expect(tab(report, 'Tasks')?.values[1]).toEqual(['Write', 'Ada', 'Done', 'was Late']);
  expect(tab(await typed('Tasks!C3', 'Done'), 'Tasks')?.values[2]?.[3]).toBe('first');
  expect(tab(await typed('Tasks!A2', 'Draw'), 'Tasks')?.backgrounds).toBeUndefined();
});

const PEOPLE = {
  People: [
    ['Email', 'Name', 'Score'],
    ['ada@example.com', 'Ada', 2],
    ['bob@example.com', 'Bob', 9],
    ['ADA@example.com ', 'Ada again', 1],
  ],
};

test('duplicates go and the rest is sorted once the question is answered with yes', async () => {
  const report = await run('sort-and-dedupe', 'cleanUp', PEOPLE, { answers: { inOrder: ['yes'] } });
  expect(report.result).toBe('1 removed');
  expect(tab(report, 'People')?.values).toEqual([
    ['Email', 'Name', 'Score'],
    ['bob@example.com', 'Bob', 9],
    ['ada@example.com', 'Ada', 2],
  ]);
  expect(report.alerts).toEqual([
    { title: 'Clean up', message: 'Remove duplicates and sort?', buttons: 'YES_NO' },
  ]);
});

test('a question that nobody answers, or with a button it does not have, ends the script by name', async () => {
  const nobody = await run('sort-and-dedupe', 'cleanUp', PEOPLE);
  expect(nobody.error?.message).toBe('Nobody answers the alert: Remove duplicates and sort?');
  expect(tab(nobody, 'People')?.values).toEqual(PEOPLE.People);
  const wrong = await run('sort-and-dedupe', 'cleanUp', PEOPLE, { answers: { alerts: ['OK'] } });
  expect(wrong.error?.message).toBe(
    'The answer "OK" is no button of the alert: Remove duplicates and sort? (YES, NO, CLOSE)',
  );
});

test('a sidebar is made of a template with includes, data and printed values', async () => {
  const report = await run('sidebar-template', 'showSidebar', { Sheet1: [['Ada'], ['Bob & Co'], ['<b>']] });
  expect(report.error).toBeUndefined();
  const [sidebar] = report.sidebars;
  expect(sidebar?.title).toBe('People');
  expect(sidebar?.html).toContain('>Ada</button>');
  expect(sidebar?.html).toContain('>Bob &amp; Co</button>');
  expect(sidebar?.html).toContain('>&lt;b&gt;</button>');
  expect(sidebar?.html).toContain('h1 { font-size: 18px;');
});

test('each month gets a hidden tab, by the time zone of the manifest', async () => {
  const orders = {
    timeZone: 'America/New_York',
    sheets: {
      Orders: [
        ['Day', 'What'],
        [{ date: '2026-10-31' }, 'Late'],
        [{ date: '2026-11-01' }, 'Early'],
        [{ date: '2026-11-30T23:30:00' }, 'Night'],
      ],
      'Oct 2026': [['from the last run']],
    },
  };
  const report = await run('sheet-per-month', 'splitByMonth', orders);
  expect(report.result).toEqual(['Orders', 'Oct 2026', 'Nov 2026']);
  expect(tab(report, 'Oct 2026')).toMatchObject({
    hidden: true,
    values: [
      ['Day', 'What'],
      [{ date: '2026-10-31' }, 'Late'],
    ],
  });
  expect(tab(report, 'Nov 2026')?.values).toHaveLength(3);
});

test('custom functions are calculated in the cells of the workbook', async () => {
  const workbook = { Sheet1: [[1609.344], ['x']], Rates: [['EUR', 1.25]] };
  const report = await run('function-pack', 'fill', workbook);
  expect(tab(report, 'Sheet1')?.values).toEqual([
    [1609.344, 1, '', 'a', ''],
    ['x', '2 x 1', '', 'b', 'c'],
    ['', 'number', '', '', ''],
    ['', 1.25, '', '', ''],
    ['', '#ERROR!', '', '', ''],
  ]);
});

test('a set-up script lays rules, and one of them refuses its own write', async () => {
  const report = await run('rules-set-up', 'setUp', { Input: [['What', 'State', 'Paid']] });
  expect(report.result).toBe(
    'The data you entered in cell B2 violates the data validation rules set on this cell.',
  );
  expect(report.workbook.namedRanges).toEqual({ Input: 'Input!A2:C10' });
  expect(tab(report, 'Input')?.values[1]).toEqual(['', '', false]);
});

test('links are written and read as rich text', async () => {
  const report = await run('rich-links', 'link', { Sheet1: [['Docs|https://example.com/docs'], ['Plain']] });
  expect(report.result).toEqual([
    [['Docs', 'https://example.com/docs', false]],
    [
      ['P', null, true],
      ['lain', null, false],
    ],
  ]);
  expect(tab(report, 'Sheet1')?.values.map(([, title]) => title)).toEqual(['Docs', 'Plain']);
});

test('triggers are installed once, listed and removed', async () => {
  const report = await run('trigger-installer', 'install');
  expect(report.result).toEqual(['changed ON_EDIT', 'daily CLOCK']);
  expect((await run('trigger-installer', 'uninstall')).result).toBe(0);
});

test('a function that there is not is told as such', async () => {
  const report = await run('old-style', 'nothing');
  expect(report.error).toMatchObject({ name: 'Error', message: 'Script function not found: nothing' });
});

test('who runs it and when are answers too', async () => {
  const project = {
    files: [{ name: 'Code.gs', code: 'const who = () => [Session.getActiveUser().getEmail(), new Date()];' }],
    html: {},
    manifest: { timeZone: 'Europe/Paris' },
  };
  const report = await runScript({
    project,
    functionName: 'who',
    answers: { user: 'ada@example.com', now: '2026-11-05T09:30' },
  });
  expect(report.result).toEqual(['ada@example.com', '2026-11-05T08:30:00.000Z']);
});
