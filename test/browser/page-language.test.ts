/** A built page in another language: it takes its words from its root element, by the short names that the build gave them. */
import { openSidebarIn, putBack } from '../sidebar/open-sidebar';
import { openChromium } from './chromium';
import type { Browser, Page } from 'playwright-core';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openChromium();
});
afterEach(() => putBack(page));
afterAll(() => browser.close());

it('says every text in the words it was given, and which language they are', async () => {
  page = await openSidebarIn(browser, 'de', (text) => `\u27e6${text}\u27e7`);
  await page.getByRole('button', { name: '\u27e6Commit quarter\u27e7' }).waitFor();
  expect(await page.evaluate('document.documentElement.lang')).toBe('de');
  const [first = '', ...others] = await page
    .locator('.dock button, nav button .note, .key dt')
    .allInnerTexts();
  for (const text of [first, ...others]) expect(text).toMatch(/^\u27e6.*\u27e7$/s);
});
