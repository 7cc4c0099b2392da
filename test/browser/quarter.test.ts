/** A newcomer's first quarter on the built add-on, in a real browser: look, change at a price, commit, meet. */
import { previewPages, type PreviewPage } from './preview-page';

const pages = previewPages('built');

const shown = (preview: PreviewPage, tab: string, row: number, column: number): Promise<string> =>
  preview.page.evaluate(
    ({ tab, row, column }) => window.localSheets.displayValues(tab)[row - 1]?.[column - 1] ?? '',
    { tab, row, column },
  );

const waitForCell = async (
  preview: PreviewPage,
  tab: string,
  row: number,
  column: number,
  text: string,
): Promise<void> => {
  await preview.until(
    ({ tab, row, column, text }) => window.localSheets.displayValues(tab)[row - 1]?.[column - 1] === text,
    { tab, row, column, text },
  );
};

/** What the newest row of the ledger says has happened, wherever its columns stand. */
const lastEvent = (preview: PreviewPage): Promise<string | undefined> =>
  preview.page.evaluate(() => {
    const [headers = [], ...rows] = window.localSheets.displayValues('Changes');
    const written = rows.filter((row) => row[headers.indexOf('Entry')] !== '');
    return written[written.length - 1]?.[headers.indexOf('Event')];
  });

/** The number under the strip's last name, wherever the canvas has it. */
const leftOnWeekly = (preview: PreviewPage): Promise<string | undefined> =>
  preview.page.evaluate(() => {
    const rows = window.localSheets.displayValues('Weekly');
    const at = rows.findIndex((row) => row.some((cell) => cell.endsWith('Left')));
    return rows[at + 1]?.[rows[at]?.findIndex((cell) => cell.endsWith('Left')) ?? 0];
  });

describe('The example quarter', () => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await pages.open();
  });

  it('opens on the requests, with the sidebar beside them and nothing asked of the network', async () => {
    await preview.sidebar.getByText('of 100 points left').waitFor();
    expect(await shown(preview, 'Requests', 5, 3)).toBe(
      'feat: SSO via External Authentication, Oauth integration',
    );
    expect(preview.problems).toEqual([]);
  });

  it('leaves no trace when it is removed', async () => {
    await preview.choose('Remove example');
    await preview.page.getByText('The example is gone').waitFor();
    for (const tab of ['Allocation', 'Requests']) expect(await shown(preview, tab, 2, 1)).toBe('');
    expect(await shown(preview, 'Changes', 2, 1)).toBe('');
    expect(await shown(preview, 'Weekly', 4, 1)).toBe('');
  });

  it('is loaded again from the menu', async () => {
    await preview.choose('Load example quarter');
    await waitForCell(preview, 'Requests', 2, 2, 'R-1');
    await waitForCell(preview, 'Weekly', 4, 1, 'Budget');
    await preview.page.evaluate(() => window.localSheets.settled());
  });

  it('keeps a bare =BUDGET_REMAINING() right when half-built work is dropped at its price in the sidebar', async () => {
    await preview.openTab('Sheet1');
    await preview.type('A1', '=BUDGET_REMAINING()');
    await waitForCell(preview, 'Sheet1', 1, 1, '8');

    await preview.sidebar.getByRole('button', { name: 'Change something' }).click();
    await preview.sidebar.getByRole('radio', { name: /Audit Logs/ }).check();
    await preview.sidebar.getByRole('button', { name: 'Show the price' }).click();
    // 30 % of 15 built is 4.5; the 2nd change in the middle third costs 22.5 % of 15, half up 3.4.
    await preview.sidebar.getByText('Disruption, 22.5 % of 15').waitFor();
    await preview.sidebar.getByLabel(/Why, and for which deal/).fill('Globex needs Shopify first');
    await preview.sidebar.getByRole('button', { name: 'Drop, costs 7.9' }).click();

    // 8 left, 15 released, 7.9 lost.
    await waitForCell(preview, 'Sheet1', 1, 1, '15.1');
    expect(await lastEvent(preview)).toBe('Dropped');
  });

  it('builds the weekly tab from the sidebar', async () => {
    await preview.sidebar.getByRole('button', { name: 'Build weekly tab' }).click();
    await preview.sidebar.getByText(/The weekly tab is ready/).waitFor();
    expect(await leftOnWeekly(preview)).toBe('15.1');
    expect(await shown(preview, 'Weekly', 7, 1)).toContain("Here's what's left: 15.1 of 100 points.");
  });

  it('commits the next quarter from the sidebar once, and its remaining falls', async () => {
    await preview.openTab('Sheet1');
    await preview.type('A2', '=BUDGET_REMAINING("2027-Q1")');
    await waitForCell(preview, 'Sheet1', 2, 1, '100');
    await preview.sidebar.getByRole('combobox').selectOption('2027-Q1');
    await preview.sidebar.getByRole('button', { name: 'Commit quarter' }).click();
    const confirm = preview.sidebar.getByRole('button', { name: /^Commit \d+$/ });
    await confirm.click();
    await preview.sidebar.getByText(/2027-Q1 is committed/).waitFor();
    await preview.until((whole) => Number(window.localSheets.displayValues('Sheet1')[1]?.[0]) < whole, 100);
  });

  it('tells a rep what only others may do', async () => {
    await preview.page.getByLabel('I am').selectOption('Sales rep');
    await preview.sidebar
      .getByText(/Only the VP of Sales/)
      .first()
      .waitFor();
  });
});
