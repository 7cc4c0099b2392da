/** The sidebar while it works, when a call fails, and when the rules refuse. */
import type { Browser, Page } from 'playwright-core';
import { committed } from '../sidebar/fake/samples';
import type { FakeState, Surprise } from '../sidebar/fake/state';
import {
  callsOf,
  expectAccessible,
  headingIs,
  letGo,
  press,
  toCommit,
  toDropPrice,
} from '../sidebar/on-page';
import { openSidebar, putBack, stopClock } from '../sidebar/open-sidebar';
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
const problem = { code: 'rank-tie', tab: 'Requests', cell: 'A5', says: 'Rank 3 is used twice.' } as const;
const reason = () => page.getByLabel('Why, and for which deal?');

it('a copy of the file is asked about above everything else, and the answer goes where it was pressed', async () => {
  const copy = 'This is a copy of “Sales FY27”. Start fresh or keep the history?';
  await open({ ...committed, copy });
  await text(copy).waitFor();
  await expectAccessible(page);
  await press(page, 'Keep the history');
  await page.getByText(copy).waitFor({ state: 'detached' });
  expect((await callsOf(page, 'sidebarSettleCopy')).map(({ args }) => args)).toEqual([['2026-Q4', 'keep']]);
});

describe('while something runs', () => {
  const everyControl = 'button, select, input';

  it.each([
    ['Tidy ranks', 'sidebarTidyRanks', {}],
    ['Build weekly tab', 'sidebarBuildWeekly', committed],
  ] as const)('every action is disabled and a double click does "%s" once', async (button, name, state) => {
    await open({ ...state, surprises: [{ name, isHeld: true }] });
    await page.getByRole('button', { name: button }).dblclick();
    const enabled = await page
      .locator(everyControl)
      .evaluateAll((all) => all.filter((each) => !each.matches(':disabled')).length);
    expect(enabled).toBe(0);
    await letGo(page);
    await page.locator('.page[aria-busy="false"]').waitFor();
    await page.getByRole('status').getByText(/./).waitFor();
    expect(await callsOf(page, name)).toHaveLength(1);
    expect(await page.getByRole('button', { name: button }).isEnabled()).toBe(true);
  });

  it.each([
    ['the commit', {}, toCommit, 'sidebarCommit', 'Commit 5'],
    ['a change', committed, toDropPrice, 'sidebarApplyChange', 'Drop, costs 11'],
  ] as const)('every action of %s is disabled, the field too', async (_what, state, go, name, button) => {
    await open({ ...state, surprises: [{ name, never: true }] });
    await go(page);
    if (name === 'sidebarApplyChange') await reason().fill('Globex');
    await press(page, button);
    expect(
      await page
        .locator(everyControl)
        .evaluateAll((all) => all.filter((each) => !each.matches(':disabled')).length),
    ).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: button }).click({ force: true });
    expect(await callsOf(page, name)).toHaveLength(1);
  });

  it('a second brings words, twenty a way out, and a late answer changes nothing', async () => {
    await open({ surprises: [{ name: 'sidebarCommit', delay: 40_000 }] });
    await stopClock(page);
    await toCommit(page);
    await press(page, 'Commit 5');
    expect(await page.getByRole('status').innerText()).toBe('');
    await page.clock.runFor(1_100);
    expect(await page.getByRole('status').innerText()).toBe('Committing the quarter…');
    await page.clock.runFor(19_000);
    await press(page, 'Stop waiting');
    await text('It may or may not have been recorded').waitFor();
    expect(await page.getByRole('button', { name: 'Commit 5' }).isDisabled()).toBe(true);
    await press(page, 'Look at the budget');
    await page.clock.runFor(30_000);
    await headingIs(page, '2026-Q4 · not committed');
  });
});

describe('failures', () => {
  it.each([
    [
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      'incognito window',
    ],
    ['Authorization is required to perform that action.', 'allow access when Google asks'],
    ['Lock timeout: another process was holding the lock for too long.', 'Nothing was written.'],
    [
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      'Ask the owner of the spreadsheet',
    ],
    ['Exceeded maximum execution time', 'No answer came in time.'],
    ['NetworkError: Connection failure due to HTTP 0', 'Check that you are online.'],
    ['Script function not found: sidebarHome', 'Reload the spreadsheet'],
    ['TypeError: x is not iterable', 'If it happens again'],
  ])('%s', async (fails, remedy) => {
    await open({ surprises: [{ name: 'sidebarHome', fails }] });
    await text(remedy).waitFor();
    await expectAccessible(page);
    await page.getByText('What Google said').click();
    await text(fails).waitFor();
    await press(page, 'Try again');
    await headingIs(page, '2026-Q4 · not committed');
  });

  it('a Date slipped in (null) is a failure, not a blank page', async () => {
    await open({ surprises: [{ name: 'sidebarPreviewCommit', isNull: true }] });
    await press(page, 'Commit quarter');
    await text('Something went wrong').waitFor();
    await press(page, 'Try again');
    await headingIs(page, 'Commit 2026-Q4');
  });

  it('a change that failed keeps what was typed', async () => {
    const fails: Surprise = {
      name: 'sidebarApplyChange',
      fails: 'Lock timeout: another process was holding the lock.',
    };
    await open({ ...committed, surprises: [fails] });
    await toDropPrice(page);
    await reason().fill('Globex');
    await press(page, 'Drop, costs 11');
    await text('Someone else is changing the budget').waitFor();
    expect(await reason().inputValue()).toBe('Globex');
    await press(page, 'Try again');
    await headingIs(page, '2026-Q4 · week 6 of 13');
  });

  it.each([
    ['while somebody else is at it, the same button tries again', true, 'Commit 5'],
    ['by the rules, it is checked again', false, 'Check again'],
  ])('a commit refused %s', async (_name, isBusy, button) => {
    await open({ surprises: [{ name: 'sidebarCommit', refuses: [problem], isBusy }] });
    await toCommit(page);
    await press(page, 'Commit 5');
    await page.getByRole('alert').getByText(problem.says).waitFor();
    expect(await page.getByRole('button', { name: button }).isEnabled()).toBe(true);
  });
});
