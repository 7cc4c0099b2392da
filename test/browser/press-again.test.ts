/** An answer that is lost on its way, in a real browser: the card says so, and whoever presses again has pressed once. */
import type { Locator } from 'playwright-core';
import { previewPages, type PreviewPage } from './preview-page';

const pages = previewPages('built');

const QUARTER = '2027-Q1';

let preview: PreviewPage;
beforeAll(async () => {
  preview = await pages.open();
  await preview.sidebar.getByText('of 100 points left').waitFor();
});

const button = (name: string | RegExp): Locator => preview.sidebar.getByRole('button', { name });

/** It is done, and its answer does not come back; the browser then says something like this. */
const loseNextAnswer = (of: string): Promise<void> =>
  preview.page.evaluate((name) => {
    const { localSheets: sheets } = window;
    const run = sheets.run.bind(sheets);
    sheets.run = async (called, ...args) => {
      const answer = await run(called, ...args);
      if (called !== name) return answer;
      sheets.run = run;
      throw new Error('NetworkError: Connection failure due to HTTP 0');
    };
  }, of);

/** How often the ledger says that, of that quarter. */
const entries = (event: string): Promise<number> =>
  preview.page.evaluate(
    ([quarter, event]) => {
      const [headers = [], ...rows] = window.localSheets.displayValues('Changes');
      const cell = (row: readonly string[], header: string) => row[headers.indexOf(header)];
      return rows.filter((row) => cell(row, 'Quarter') === quarter && cell(row, 'Event') === event).length;
    },
    [QUARTER, event] as const,
  );

const ids = (): Promise<readonly string[]> =>
  preview.page.evaluate(() => {
    const [headers = [], ...rows] = window.localSheets.displayValues('Requests');
    return rows.map((row) => row[headers.indexOf('ID')] ?? '').filter((id) => id !== '');
  });

const reply = (): Promise<string> =>
  preview.sidebar.getByRole('textbox', { name: 'Reply to paste' }).inputValue();

const failureCard = (): Locator => preview.sidebar.getByRole('alert').filter({ hasText: 'No connection' });

it('Commit is pressed and its answer is lost: the card says so, and the button waits until somebody has looked', async () => {
  await preview.sidebar.getByRole('combobox').selectOption(QUARTER);
  await button('Commit quarter').click();
  await loseNextAnswer('sidebarCommit');
  await button(/^Commit \d+$/).click();
  await failureCard().getByText('It may or may not have been recorded').waitFor();
  expect(await button(/^Commit \d+$/).isDisabled()).toBe(true);
  expect(await entries('Allocated')).toBe(1);
});

it('whoever looks then sees the quarter committed, once, and no button to commit it again', async () => {
  const committed = await entries('Committed');
  await button('Look at the budget').click();
  await failureCard().waitFor({ state: 'detached' });
  await button('Change something').waitFor();
  expect(await button('Commit quarter').count()).toBe(0);
  expect(committed).toBeGreaterThan(1);
  expect([await entries('Allocated'), await entries('Committed')]).toEqual([1, committed]);
});

it('a request is logged and its answer is lost; whoever logs it again hears the same ID, and it is there once', async () => {
  const before = await ids();
  const log = async (): Promise<void> => {
    await button(/^New request/).click();
    await preview.sidebar.getByRole('textbox', { name: /^What is asked for/ }).fill('Offline mode');
    await button('Log request').click();
  };
  await loseNextAnswer('sidebarAddRequest');
  await log();
  await failureCard().waitFor();
  const [logged = ''] = (await ids()).filter((id) => !before.includes(id));
  await button('Look at the budget').click();
  await failureCard().waitFor({ state: 'detached' });
  await log();
  await expect(reply()).resolves.toContain(logged);
  expect(await ids()).toEqual([...before, logged]);
});

it('and once more with an answer is another request', async () => {
  const before = await ids();
  await preview.sidebar.getByRole('textbox', { name: /^What is asked for/ }).fill('Offline mode');
  await button('Log request').click();
  await preview.until((many) => {
    const [headers = [], ...rows] = window.localSheets.displayValues('Requests');
    return rows.filter((row) => row[headers.indexOf('ID')] !== '').length > many;
  }, before.length);
  expect(preview.problems).toEqual([]);
});
