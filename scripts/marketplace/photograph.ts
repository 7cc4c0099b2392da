/** Photographs the add-on in use, in the local Google Sheets, at the size that the Marketplace asks for. */
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';

interface Shot {
  name: string;
  tab: string;
  /** What a person does before the picture is taken. */
  steps?: (sidebar: FrameLocator, page: Page) => Promise<void>;
}

const dialogOf = (page: Page): FrameLocator => page.frameLocator('.page-dialog iframe');

const shots: readonly Shot[] = [
  { name: 'screenshot-1-what-is-left', tab: 'Requests' },
  {
    name: 'screenshot-2-price-of-a-change',
    tab: 'Requests',
    steps: async (sidebar) => {
      await sidebar.getByRole('button', { name: 'Change something' }).click();
      await sidebar.getByRole('radio', { name: /Salesforce sync/ }).check();
      await sidebar.getByRole('button', { name: 'Show the price' }).click();
      await sidebar
        .getByText(/^Disruption/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'screenshot-3-weekly-meeting',
    tab: 'Weekly',
    steps: (_, page) => page.locator('.sidebar > header button').click(),
  },
  {
    name: 'screenshot-4-rank-two-at-a-time',
    tab: 'Requests',
    steps: async (sidebar, page) => {
      await sidebar.getByRole('button', { name: /^Rank two at a time/ }).click();
      await dialogOf(page).getByRole('button', { name: 'Begin' }).click();
    },
  },
  {
    name: 'screenshot-5-four-quarters-ahead',
    tab: 'Requests',
    steps: async (sidebar, page) => {
      await sidebar.getByRole('button', { name: /^Four quarters ahead/ }).click();
      await dialogOf(page).getByRole('button', { name: 'Move them' }).click();
      await dialogOf(page)
        .getByRole('button', { name: /^Four quarters ahead/ })
        .click();
    },
  },
];

/** What belongs to the preview alone is no part of the product. */
const asInSheets = '.preview-controls, .save-status { visibility: hidden }';

/** Long enough for what fades in, and for the grid, which draws on its own clock. */
const settledMs = 1_500;

export async function photograph(browser: Browser, url: string, folder: string): Promise<void> {
  for (const { name, tab, steps } of shots) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    // On a machine with other work the page takes its time.
    context.setDefaultTimeout(180_000);
    const page = await context.newPage();
    await page.goto(url);
    await page.locator('.preview-controls:enabled').waitFor();
    await page.addStyleTag({ content: asInSheets });
    const sidebar = page.frameLocator('.sidebar iframe');
    await sidebar.getByRole('button', { name: 'Change something' }).waitFor();
    await page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: tab }).first().click();
    await steps?.(sidebar, page);
    await page.mouse.move(640, 2);
    await page.waitForTimeout(settledMs);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await context.close();
  }
}
