/** Answers that come late, twice, out of order, as nothing or never, and text that nobody expects. */
import type { Browser, Page } from 'playwright-core';
import { committed, hostile } from '../sidebar/fake/samples';
import type { FakeState } from '../sidebar/fake/state';
import {
  callsOf,
  expectAccessible,
  expectNoScroll,
  headingIs,
  letGo,
  press,
  setState,
  toDropPrice,
} from '../sidebar/on-page';
import { openDialog, openSidebar, putBack, stopClock } from '../sidebar/open-sidebar';
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
  await page.locator('.dock').waitFor();
};
const reason = () => page.getByLabel('Why, and for which deal?');

describe('answers', () => {
  it('one that comes twice counts once', async () => {
    await open({ ...committed, surprises: [{ name: 'sidebarApplyChange', isTwice: true }] });
    await toDropPrice(page);
    await reason().fill('Globex');
    await press(page, 'Drop, costs 11');
    await page.getByText('Drop HubSpot: recorded. 19 left.').waitFor();
    await press(page, 'Change something');
    await headingIs(page, 'Change something');
    // The second copy arrives now, and the composer stays.
    await letGo(page);
    await headingIs(page, 'Change something');
  });

  it('the older of two readings does not overwrite the newer', async () => {
    await open(committed);
    await setState(page, { surprises: [{ name: 'sidebarHome', isHeld: true }] });
    await page.evaluate("dispatchEvent(new Event('focus'))");
    await toDropPrice(page);
    await reason().fill('Globex');
    await press(page, 'Drop, costs 11');
    await page.getByText('Drop HubSpot: recorded. 19 left.').waitFor();
    await letGo(page);
    expect(await page.locator('.big').innerText()).toMatch(/^19/);
  });

  it.each([
    ['home', 'sidebarHome', () => Promise.resolve()],
    ['a price', 'sidebarPreviewChange', async () => toDropPriceOnly()],
    ['a number', 'sidebarFigure', async () => page.locator('.what').first().click()],
  ] as const)('%s that never comes has a way out after twenty seconds', async (_what, name, go) => {
    page = await openSidebar(browser, committed);
    await stopClock(page);
    await page.reload();
    if (name === 'sidebarHome') {
      await page.locator('.dock').waitFor();
      await setState(page, { surprises: [{ name, never: true }] });
      await press(page, 'Refresh');
    } else {
      await setState(page, { surprises: [{ name, never: true }] });
      await go();
    }
    await page.clock.runFor(21_000);
    await press(page, 'Stop waiting');
    await page.getByRole('alert').getByText('Google took too long').waitFor();
    await expectAccessible(page);
    await press(page, 'Try again');
    await page.getByRole('alert').waitFor({ state: 'detached' });
  });
});

const toDropPriceOnly = async (): Promise<void> => {
  await press(page, 'Change something');
  await page.getByRole('radio', { name: /HubSpot/ }).check();
  await press(page, 'Show the price');
};

describe('what people type', () => {
  it('of 50,000 characters in a reason 500 are kept, which is said, and the page stays in shape', async () => {
    await open(committed);
    await toDropPrice(page);
    await reason().fill('x'.repeat(50_000));
    await page.getByText('It holds 500 characters: what was longer is cut off.').waitFor();
    await expectAccessible(page);
    await expectNoScroll(page);
    await press(page, 'Drop, costs 11');
    await page.getByText('recorded').first().waitFor();
    expect((await callsOf(page, 'sidebarApplyChange'))[0]?.args[1]).toBe('x'.repeat(500));
  });

  it('50,000 characters in a title are refused in words, and stay to be shortened', async () => {
    await open();
    await page.getByRole('button', { name: /^New request/ }).click();
    // A field takes five thousand, ten times what a line holds; the rest of a paste is cut by the browser.
    await page.getByLabel('What is asked for').fill('x'.repeat(50_000));
    await press(page, 'Log request');
    await page.getByRole('alert').getByText('Shorten it').waitFor();
    expect((await page.getByLabel('What is asked for').inputValue()).length).toBeGreaterThan(500);
    await expectNoScroll(page);
  });

  /** Later, when nobody's own tools are at work any more, whose code no policy stops. */
  const whatComesOfText =
    'new Promise((done) => setTimeout(() => { try { new Function(""); done("run"); } catch ({ name }) { done(name); } }))';

  const markup = '<img src=x onerror="document.title=1"><b>bold</b>';

  it('under a policy that allows nothing but the page itself no text is run, and nothing that a text asks for is loaded', async () => {
    const text = `</script><script>canary=1</script><img src=x onerror="canary=1"><a href="javascript:canary=1">x</a>${hostile}`;
    await open({ ...committed, hostile: text });
    await page.evaluate(
      "globalThis.offences = []; addEventListener('securitypolicyviolation', ({ blockedURI }) => offences.push(blockedURI))",
    );
    for (const name of ['Change something', 'Back']) await press(page, name);
    await page.locator('.what').first().click();
    await page.locator('.sum').waitFor();
    expect(await page.evaluate('[typeof canary, offences]')).toEqual(['undefined', []]);
    expect(await page.locator('main img, main script, main a[href^="javascript"]').count()).toBe(0);
    // The policy is there: what runs a text as code is refused.
    expect(await page.evaluate(whatComesOfText)).toBe('EvalError');
  });

  it('HTML in every field of a request is text', async () => {
    await open();
    await page.getByRole('button', { name: /^New request/ }).click();
    for (const label of ['What is asked for', 'Customer', 'Asked by']) {
      await page.getByLabel(label).fill(markup);
    }
    await press(page, 'Log request');
    await page.getByLabel('Reply to paste').waitFor();
    expect((await callsOf(page, 'sidebarAddRequest'))[0]?.args[0]).toMatchObject({
      title: markup,
      customer: markup,
      askedBy: markup,
    });
    expect(await page.locator('main img').count()).toBe(0);
  });

  it('HTML in every cell is text on home, in the composer, in a price, behind a number', async () => {
    await open({ ...committed, hostile });
    const isText = async (): Promise<void> => {
      expect(await page.locator('main img').count()).toBe(0);
      await expectNoScroll(page);
    };
    await isText();
    await page.locator('.what').first().click();
    await page.locator('.sum').waitFor();
    await isText();
    await page.keyboard.press('Escape');
    await press(page, 'Change something');
    await isText();
    await page.getByRole('radio', { name: /40 % built/ }).check();
    await press(page, 'Show the price');
    await page.getByText('Left after').waitFor();
    await isText();
  });
});

describe('the Requests tab deleted while a composer is open', () => {
  const gone = [
    {
      code: 'missing-tab' as const,
      tab: 'Requests',
      cell: '',
      says: 'The tab Requests is missing. Undo its deletion, or set up again.',
    },
  ];

  it('pricing says so, and the draft is there again with the tab', async () => {
    await open(committed);
    await press(page, 'Change something');
    await page.getByRole('radio', { name: /SSO/ }).check();
    await setState(page, { phase: 'none', stamp: '2 me', problems: gone });
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    await page.getByText('The tab Requests is missing').waitFor();
    await expectAccessible(page);
    await setState(page, { phase: 'Committed', stamp: '3 me', problems: [] });
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    await headingIs(page, 'Change something');
    expect(await page.getByRole('radio', { name: /SSO/ }).isChecked()).toBe(true);
  });
});

describe('the dialog', () => {
  it.each([
    'weekly',
    'health',
    'check',
    'session',
    'plan',
    'duplicates',
    'heard',
    'import',
    'export',
  ] as const)(
    '%s: axe finds nothing and nothing scrolls sideways, wide, narrow and in the dark',
    async (name) => {
      page = await openDialog(browser, name);
      await page.locator('.back').waitFor();
      await expectAccessible(page);
      await expectNoScroll(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(page);
      await page.setViewportSize({ width: 380, height: 280 });
      await expectNoScroll(page);
    },
  );

  it('a page that fails says why, and is asked for again', async () => {
    page = await openDialog(browser, 'plan', {
      surprises: [{ name: 'sidebarPlan', fails: 'Exceeded maximum execution time' }],
    });
    await page.getByRole('alert').getByText('Google took too long').waitFor();
    await press(page, 'Try again');
    await headingIs(page, 'Four quarters ahead');
  });

  it('Back leads to all its pages, and the sidebar opens each by name', async () => {
    page = await openDialog(browser, 'heard');
    await headingIs(page, 'Who was heard');
    await page.keyboard.press('Escape');
    await headingIs(page, '2026-Q4');
    await page.getByRole('button', { name: /^Duplicates/ }).click();
    await headingIs(page, 'Duplicates');
    await page.close();
    await open();
    await page.getByRole('button', { name: /^Import requests/ }).click();
    expect(await callsOf(page, 'sidebarOpen')).toEqual([
      { name: 'sidebarOpen', args: ['import', '2026-Q4'] },
    ]);
    expect(await page.getByRole('button', { name: 'Refresh' }).isEnabled()).toBe(true);
  });
});
