/** The sidebar by keyboard alone: whole flows, and where the focus goes. */
import type { Browser, Page } from 'playwright-core';
import { afterDrop, committed, pending } from '../sidebar/fake/samples';
import type { FakeState } from '../sidebar/fake/state';
import { callsOf, focused, headingIs, press, toDropPrice } from '../sidebar/on-page';
import { openSidebar, putBack } from '../sidebar/open-sidebar';
import { openChromium } from './chromium';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());
afterEach(() => putBack(page));

const open = async (state: Partial<FakeState> = {}): Promise<void> => {
  page = await openSidebar(browser, state);
};
const text = (words: string | RegExp) => page.getByText(words).first();
const reason = () => page.getByLabel('Why, and for which deal?');

/** Presses Tab until the control with these words has the focus. */
async function tabTo(words: string): Promise<void> {
  await page.locator('.dock').waitFor();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).includes(words)) return;
  }
  throw new Error(`Tab never reached "${words}"`);
}
async function pressByKey(words: string): Promise<void> {
  await tabTo(words);
  await page.keyboard.press('Enter');
}
const type = (...keys: readonly string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

describe('flows by keyboard alone', () => {
  it('commit: each new screen takes the focus on its heading', async () => {
    await open();
    await pressByKey('Commit quarter');
    await headingIs(page, 'Commit 2026-Q4');
    expect(await focused(page)).toBe('Commit 2026-Q4');
    await pressByKey('Commit 5');
    await headingIs(page, '2026-Q4 · week 6 of 13');
    expect(await focused(page)).toBe('2026-Q4 · week 6 of 13');
  });

  it('drop: arrow keys choose, a missing reason takes the focus, Enter confirms', async () => {
    await open(committed);
    await pressByKey('Change something');
    await type('Tab', 'Tab', 'Tab', 'Space');
    await pressByKey('Show the price');
    await headingIs(page, 'Drop HubSpot');
    await pressByKey('Drop, costs 11');
    expect(await reason().evaluate((input) => input.matches(':focus'))).toBe(true);
    await page.keyboard.type('Globex needs SAP first');
    await page.keyboard.press('Enter');
    await headingIs(page, '2026-Q4 · week 6 of 13');
    expect(await callsOf(page, 'sidebarApplyChange')).toHaveLength(1);
  });

  it('swap: three groups of radios, one Tab each, and what others decide between', async () => {
    await open(committed);
    await pressByKey('Change something');
    await type('Tab', 'ArrowRight', 'Tab', 'Tab', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Tab', 'ArrowDown');
    await pressByKey('Show the price');
    await headingIs(page, 'Swap Bulk import for Mobile approvals');
  });

  it('an incomplete choice says what is missing and goes there', async () => {
    await open(committed);
    await press(page, 'Change something');
    await press(page, 'Show the price');
    await text('Choose what goes out.').waitFor();
    expect(
      await page
        .locator('#out input')
        .first()
        .evaluate((input) => input.matches(':focus')),
    ).toBe(true);
  });

  it('Escape goes back one screen at a time', async () => {
    await open(committed);
    await toDropPrice(page);
    await page.keyboard.press('Escape');
    await headingIs(page, 'Change something');
    expect(await focused(page)).toBe('Change something');
    await page.keyboard.press('Escape');
    await headingIs(page, '2026-Q4 · week 6 of 13');
  });

  it('a question on home: it takes the focus, Enter confirms, Escape gives the focus back', async () => {
    await open(afterDrop);
    await pressByKey('Undo');
    await text('Undo: Drop HubSpot?').waitFor();
    await page.keyboard.press('Escape');
    expect(await focused(page)).toContain('Undo');
    await page.keyboard.press('Enter');
    await pressByKey('Undo it');
    await text('Undone: Drop HubSpot.').waitFor();
  });

  it('pending changes: Apply goes to the reason, Enter applies', async () => {
    await open({ ...committed, pending: [...pending] });
    await pressByKey('Apply');
    expect(await reason().evaluate((input) => input.matches(':focus'))).toBe(true);
    await page.keyboard.type('Globex needs SAP first');
    await page.keyboard.press('Enter');
    await text('Applied 1 from the sheet.').waitFor();
    expect((await callsOf(page, 'sidebarApplyPending'))[0]?.args).toEqual([
      '2026-Q4',
      'Globex needs SAP first',
      ['R-1'],
      {},
    ]);
  });

  it('several in one Apply: what is gathered takes the focus', async () => {
    await open(committed);
    await pressByKey('Change something');
    await type('Tab', 'Tab', 'Tab', 'Space');
    await pressByKey('Add another change to this Apply');
    expect(await focused(page)).toContain('In this Apply');
    await pressByKey('Remove');
    expect(await focused(page)).toBe('Change something');
  });

  it('an offer is a button: it shows its own price', async () => {
    await open(committed);
    await toDropPrice(page);
    await pressByKey('Bulk import');
    await headingIs(page, 'Drop Bulk import');
    await page.keyboard.press('Escape');
    await headingIs(page, 'Drop HubSpot');
  });

  it('an action that stays on its screen gives the focus back', async () => {
    await open();
    await pressByKey('Tidy ranks');
    await text('Ranks are 1 to 7 now.').waitFor();
    expect(await focused(page)).toBe('Tidy ranks');
  });

  it('opening takes no focus from the grid', async () => {
    await open();
    await headingIs(page, '2026-Q4 · not committed');
    expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
  });
});
