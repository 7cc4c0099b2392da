/** Another script in the page: `npm run preview -- --script DIR`. Its menus, sidebar, questions and triggers work. */
import { join } from 'node:path';
import { decodeWorkbook } from '../../preview/workbook-file/decode-workbook';
import { readNamedProject } from '../../preview/read-project';
import type { PreviewPage } from './preview-page';
import { scriptPages } from './script-pages';

const SAMPLES = join(__dirname, '../preview/sample-scripts');

const pages = scriptPages();

function open(sample: string, json: unknown): Promise<PreviewPage> {
  const decoded = decodeWorkbook(json);
  if ('problems' in decoded) throw new Error(decoded.problems.join());
  return pages.open({ project: readNamedProject(join(SAMPLES, sample)), workbook: decoded.workbook });
}

const choose = async ({ page }: PreviewPage, ...labels: readonly string[]): Promise<void> => {
  for (const name of labels) await page.getByRole('menuitem', { name, exact: true }).click();
};

it("shows the script's name, its workbook, its own menu, and the toast and the cells that it makes", async () => {
  const preview = await open('budget-report', {
    Expenses: [
      ['Date', 'Category', 'Amount'],
      [{ date: '2026-11-02' }, 'Travel', 80],
      [{ date: '2026-11-03' }, 'Books', 20],
    ],
  });
  await preview.page.getByRole('heading', { name: 'budget-report' }).waitFor();
  expect(await preview.page.title()).toBe('budget-report');
  await preview.shows(2, 3, '80');
  await choose(preview, 'Budget', 'Build report');
  await preview.page.getByText('2 lines').waitFor();
  const report = await preview.page.evaluate(() => window.localSheets.values('Report'));
  expect(report).toEqual([
    ['Month', 'Category', 'Amount'],
    ['2026-11', 'Books', 20],
    ['2026-11', 'Travel', 80],
    ['', 'Total', 100],
  ]);
  expect(preview.problems).toEqual([]);
});

it('shows a sidebar made from a template, which calls the script; all of it is kept apart from the add-on’s document', async () => {
  const preview = await open('sidebar-template', { People: [['Ada'], ['Bob']] });
  await choose(preview, 'Extensions', 'sidebar-template', 'Open');
  await preview.sidebar.getByRole('heading', { name: 'People' }).waitFor();
  await preview.sidebar.getByRole('button', { name: 'Bob' }).click();
  await preview.sidebar.getByText('Bob is in A2').waitFor();
  await preview.shows(2, 2, 'marked');
  await preview.saved();
  await preview.reload();
  await preview.shows(2, 2, 'marked');
});

it('asks, waits for the answer, and goes on', async () => {
  const preview = await open('sort-and-dedupe', {
    Mails: [
      ['Email', 'Name', 'Score'],
      ['a@example.com', 'Ada', 1],
      ['b@example.com', 'Bob', 2],
      ['A@example.com', 'Ada', 3],
    ],
  });
  const running = preview.page.evaluate(() => window.localSheets.runFunction('cleanUp'));
  const dialog = preview.page.getByRole('dialog', { name: 'Clean up' });
  await dialog.getByText('Remove duplicates and sort?').waitFor();
  await dialog.getByRole('button', { name: 'Yes' }).click();
  expect(await running).toBe('1 removed');
  await preview.shows(2, 1, 'b@example.com');
});

it('fires onEdit when a person types', async () => {
  const preview = await open('row-colours', {
    Tasks: [
      ['Task', 'Who', 'Status'],
      ['Write', 'Ada', 'Late'],
    ],
  });
  await preview.type('C2', 'Done');
  await preview.shows(2, 4, 'was Late');
});
