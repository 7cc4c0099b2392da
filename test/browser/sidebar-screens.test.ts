/** Every screen of the sidebar as a screen reader, a zoomed page and a short window have it. */
import type { Browser, Page } from 'playwright-core';
import { afterDrop, committed, otherSide, pending, proposed } from '../sidebar/fake/samples';
import type { FakeState } from '../sidebar/fake/state';
import {
  expectAccessible,
  expectNoScroll,
  headingIs,
  press,
  toCommit,
  toDropPrice,
} from '../sidebar/on-page';
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
const problem = { code: 'rank-tie', tab: 'Requests', cell: 'A5', says: 'Rank 3 is used twice.' } as const;

const stay = () => Promise.resolve();

describe('every screen', () => {
  const screens: readonly (readonly [
    name: string,
    state: Partial<FakeState>,
    go: (page: Page) => Promise<void>,
  ])[] = [
    ['loading', { delay: 60_000 }, stay],
    ['welcome', { phase: 'none', problems: [problem] }, stay],
    ['rank', { problems: [problem], more: 30 }, stay],
    ['rank for a guest', { role: 'Guest' }, stay],
    ['commit', {}, toCommit],
    ['commit, blocked', { problems: [problem] }, toCommit],
    ['committed', { ...committed, sunk: 8, disruption: 3, banner: 'Shadow mode.', more: 30 }, stay],
    ['committed, over budget', { ...committed, budget: 84 }, stay],
    ['closed', { phase: 'Closed' }, stay],
    ['composer', committed, (page) => press(page, 'Change something')],
    [
      'composer for the VP of Product',
      { ...committed, role: 'VP of Product' },
      (page) => press(page, 'Change something'),
    ],
    ['price', committed, toDropPrice],
    [
      'composer with everything open',
      { ...committed, role: 'Everyone', email: '', shelf: ['R-1'] },
      async (page) => {
        await press(page, 'Change something');
        await page.getByText('For product and').click();
        await page.getByRole('radio', { name: 'Cut' }).check();
      },
    ],
    [
      'composer with a basket',
      committed,
      async (page) => {
        await press(page, 'Change something');
        await page.getByRole('radio', { name: /HubSpot/ }).check();
        await press(page, 'Add another change to this Apply');
      },
    ],
    ['proposed commit', { phase: 'Proposed commit', banner: proposed }, stay],
    ['pending changes', { ...committed, pending }, stay],
    [
      'pending changes, asked by whom Google does not know',
      { ...committed, pending, email: '' },
      async (page) => {
        await press(page, 'Apply all');
        await press(page, 'Apply all');
      },
    ],
    ['shelf, undo and the other side', { ...afterDrop, ...otherSide }, stay],
    ['undo, asked', afterDrop, (page) => page.getByRole('button', { name: /^Undo/ }).click()],
    ['close', committed, (page) => press(page, 'Close quarter')],
    ['price that the approver confirms', { ...committed, isGated: true, isShadow: true }, toDropPrice],
    [
      'price without its reason',
      committed,
      async (page) => {
        await toDropPrice(page);
        await press(page, 'Drop, costs 11');
      },
    ],
  ];

  it.each(screens)(
    '%s: axe finds nothing, and nothing scrolls sideways, at 100 % and 200 %',
    async (_name, state, go) => {
      await open(state);
      await page.locator(state.delay === undefined ? '.dock' : '.skeleton').waitFor();
      await go(page);
      await page.locator('h1').waitFor();
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(page);
      await expectNoScroll(page);
      // Zooming the spreadsheet to 200 % leaves the sidebar its width and half its height.
      await page.setViewportSize({ width: 300, height: 360 });
      await expectNoScroll(page);
      await page.evaluate('document.body.style.fontSize = "26px"');
      await expectNoScroll(page);
    },
  );

  it.each([360, 720])('the primary action is in view at a height of %d', async (height) => {
    await open({ ...committed, more: 30 });
    await page.setViewportSize({ width: 300, height });
    await headingIs(page, '2026-Q4 · week 6 of 13');
    const box = await page.getByRole('button', { name: 'Change something' }).boundingBox();
    expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
  });

  it('nothing moves for those who asked for that', async () => {
    await open({ delay: 60_000 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.locator('.skeleton').waitFor();
    expect(await page.evaluate('document.getAnimations().length')).toBe(0);
  });
});
