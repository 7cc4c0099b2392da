/** Exporting in the dialog: files in the downloads, and their text to copy. */
import { buffer } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { expectAccessible, expectNoScroll, headingIs, press } from '../sidebar/on-page';
import { openDialog, putBack } from '../sidebar/open-sidebar';
import { openChromium } from './chromium';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());
afterEach(() => putBack(page));

const open = async (): Promise<void> => {
  page = await openDialog(browser, 'export');
  await headingIs(page, 'Export 2026-Q4');
};
const download = async (name: string): Promise<{ readonly name: string; readonly text: string }> => {
  const started = page.waitForEvent('download');
  await press(page, `Download ${name}`);
  const file = await started;
  return { name: file.suggestedFilename(), text: (await buffer(await file.createReadStream())).toString() };
};

it('the CSV of requests keeps a title from being executed and opens in Excel', async () => {
  await open();
  const { name, text } = await download('Requests, CSV');
  expect(name).toBe('2026-Q4-requests.csv');
  expect(text.startsWith('\ufeffID,Rank,Request,Estimate,')).toBe(true);
  expect(text).toContain(`R-1,1,"'=HubSpot, ""now""",20,New`);
  await page.getByText('2026-Q4-requests.csv goes to your downloads.').waitFor();
});

it('the JSON holds terms, totals, requests and ledger', async () => {
  await open();
  const { name, text } = await download('Everything, JSON');
  expect(name).toBe('2026-Q4.json');
  expect(JSON.parse(text)).toMatchObject({
    format: 'sales-budget quarter',
    version: 1,
    totals: { remaining: 100 },
    requests: [{ id: 'R-1', title: '=HubSpot, "now"' }],
  });
});

it('the text is selected, to be copied where no file can be saved', async () => {
  await open();
  await press(page, 'Text of Ledger, CSV');
  const selected = (): Promise<string> =>
    page.evaluate(
      '(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.activeElement)',
    );
  expect(await selected()).toMatch(/^Entry,Apply,When,/);
  await expectAccessible(page);
  await expectNoScroll(page);
});
