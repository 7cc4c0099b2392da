/** The built sidebar in real Chromium, 300 pixels wide, on product.md's worked quarter: by mouse and by keyboard. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { committed } from '../sidebar/fake/samples';
import type { FakeState } from '../sidebar/fake/state';
import { callsOf, expectAccessible, expectNoScroll, headingIs, press, setState } from '../sidebar/on-page';
import { builtSidebar, openSidebar, putBack } from '../sidebar/open-sidebar';
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
/** The status line, once it is there. */
const said = (words: string) => page.getByRole('status').getByText(words, { exact: true }).waitFor();

const reason = () => page.getByLabel('Why, and for which deal?');
const problem = { code: 'rank-tie', tab: 'Requests', cell: 'A5', says: 'Rank 3 is used twice.' } as const;

const priceOf = async (kind: string, ...picks: readonly RegExp[]): Promise<void> => {
  await press(page, 'Change something');
  await page.getByRole('radio', { name: kind, exact: true }).check();
  for (const pick of picks) await page.getByRole('radio', { name: pick }).check();
  await press(page, kind === 'Ship' ? 'Show what comes back' : 'Show the price');
};

describe('flows by mouse', () => {
  it('set-up leads to the quarter', async () => {
    await open({ phase: 'none', role: 'Everyone' });
    await press(page, 'Set up this spreadsheet');
    await headingIs(page, '2026-Q4 · not committed');
    await said('Four tabs are set up.');
  });

  it('set up and without a quarter, the way leads to the cell where it is written', async () => {
    const missing = { code: 'no-quarter', tab: 'Allocation', cell: 'A2', says: 'No quarter yet.' } as const;
    await open({ phase: 'none', role: 'Everyone', problems: [missing] });
    await press(page, 'Go to Allocation');
    expect((await callsOf(page, 'sidebarJump'))[0]?.args).toEqual(['Allocation', 'A2']);
    expect(await page.getByRole('button', { name: 'Set up this spreadsheet' }).count()).toBe(0);
  });

  it('the example says that it is one', async () => {
    await open({ phase: 'none', role: 'Everyone' });
    await press(page, 'Load the example quarter');
    await text('This is the example quarter').waitFor();
  });

  it('commit shows what goes in and what waits, then the quarter runs', async () => {
    await open();
    await press(page, 'Commit quarter');
    await headingIs(page, 'Commit 2026-Q4');
    await text('does not fit by 15, planned for 2027-Q1').waitFor();
    await press(page, 'Commit 5');
    await headingIs(page, '2026-Q4 · week 6 of 13');
    await said('Committed 5 requests for 90 points.');
    await text('of 100 points left').waitFor();
  });

  it('example A: dropping HubSpot at day 35 costs 11, gives 9 back and leaves 19', async () => {
    await open(committed);
    await priceOf('Drop', /HubSpot/);
    await headingIs(page, 'Drop HubSpot');
    await text('HubSpot is 40 % built.').waitFor();
    const rows = await page.locator('tr').allInnerTexts();
    expect(rows).toEqual([
      'Built and lost\t8',
      'Disruption, 15 % of 20\t3',
      'Gives back\t9',
      'Left after\t19',
    ]);
    await text('Cheaper ways to free 9').waitFor();
    await press(page, 'Drop, costs 11');
    await text('Say why.').waitFor();
    await reason().fill('Globex needs SAP first');
    await press(page, 'Drop, costs 11');
    await headingIs(page, '2026-Q4 · week 6 of 13');
    expect(await page.locator('.big').innerText()).toBe('19 of 100 points left');
    const drop = { kind: 'drop', quarter: '2026-Q4', out: 'R-1' };
    expect((await callsOf(page, 'sidebarApplyChange'))[0]?.args).toEqual([
      drop,
      'Globex needs SAP first',
      {},
    ]);
  });

  it('example B: swapping HubSpot for SAP is refused with its offers, both sides in view', async () => {
    await open(committed);
    await priceOf('Swap', /HubSpot/, /SAP/);
    await text('19 free, short by 6.').waitFor();
    expect(await page.locator('.sides').innerText()).toMatch(/HubSpot[^]*20[^]*SAP[^]*25/);
    expect(await page.getByRole('button', { name: /^Swap/ }).count()).toBe(0);
    await press(page, 'Choose again');
    await headingIs(page, 'Change something');
    expect(await page.getByRole('radio', { name: /SAP/ }).isChecked()).toBe(true);
  });

  it('example E: swapping Bulk import for Mobile approvals is free and leaves 8', async () => {
    await open(committed);
    await priceOf('Swap', /Bulk import/, /Mobile approvals/);
    await reason().fill('Wayne');
    await press(page, 'Swap, free');
    await headingIs(page, '2026-Q4 · week 6 of 13');
    expect(await page.locator('.big').innerText()).toBe('8 of 100 points left');
  });

  it('example G: SSO ships at 24 and 6 come back', async () => {
    await open({ ...committed, role: 'Everyone' });
    await press(page, 'Change something');
    await text('For product and the approver').click();
    await page.getByRole('radio', { name: 'Ship' }).check();
    await page.getByRole('radio', { name: /SSO/ }).check();
    expect(await page.getByLabel('What it took, in points').inputValue()).toBe('30');
    await page.getByLabel('What it took, in points').fill('24');
    await press(page, 'Show what comes back');
    await press(page, 'Ship, free');
    await said('Ship SSO: recorded. 16 left.');
  });

  it('an add that does not fit is refused', async () => {
    await open(committed);
    await priceOf('Add', /Mobile approvals/);
    await text('10 free, short by 2.').waitFor();
  });

  it('the workings and the policy open on demand', async () => {
    await open(committed);
    await text('How changes are priced').click();
    await text('You pay for what was already built').waitFor();
    await priceOf('Drop', /HubSpot/);
    await text('How is this worked out?').click();
    await text('Disruption: 15 % of 20 = 3').waitFor();
  });

  it('problems block the commit and lead to their cells', async () => {
    await open({ problems: [problem] });
    await press(page, 'Commit quarter');
    await headingIs(page, 'Commit 2026-Q4');
    expect(await page.getByRole('button', { name: 'Commit 5' }).count()).toBe(0);
    await page.getByRole('button', { name: 'A5' }).click();
    expect((await callsOf(page, 'sidebarJump'))[0]?.args).toEqual(['Requests', 'A5']);
    await setState(page, { problems: [] });
    await press(page, 'Check again');
    await page.getByRole('button', { name: 'Commit 5' }).waitFor();
  });

  it('another quarter is a choice away', async () => {
    await open();
    await page.getByLabel('Quarter').selectOption('2027-Q1');
    await headingIs(page, '2027-Q1 · not committed');
  });

  it.each([
    ['Tidy ranks', {}, 'Ranks are 1 to 7 now.'],
    ['Build weekly tab', committed, 'The weekly tab is built.'],
    ['Check the ledger', {}, 'All 12 entries are as they were written.'],
    ['Refresh', {}, 'Up to date.'],
  ])('"%s" says what it did', async (button, state, said) => {
    await open(state);
    await press(page, button);
    await text(said).waitFor();
  });
});

describe('roles', () => {
  it('a guest sees everything and reads why nothing can be confirmed', async () => {
    await open({ role: 'Guest' });
    const commit = page.getByRole('button', { name: 'Commit quarter' });
    expect(await commit.isDisabled()).toBe(true);
    const why = await commit.getAttribute('aria-describedby');
    expect(await page.locator(`#${why}`).innerText()).toContain('Only the two VPs');
  });

  it('a guest may look at every price, and reads who confirms it', async () => {
    await open({ ...committed, role: 'Guest' });
    await press(page, 'See what a change costs');
    await text('Only the VP of Sales (sales@example.com) can do this.').waitFor();
    await text('You can look at the price.').waitFor();
    await page.getByRole('radio', { name: /HubSpot/ }).check();
    await press(page, 'Show the price');
    expect(await page.getByRole('button', { name: 'Drop, costs 11' }).isDisabled()).toBe(true);
    await text('Only the VP of Sales can confirm this.').waitFor();
    expect(await reason().count()).toBe(0);
  });

  it('the composer opens on what the VP of Product does', async () => {
    await open({ ...committed, role: 'VP of Product' });
    await press(page, 'Change something');
    expect(await page.getByRole('radio', { name: 'Ship' }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: 'Drop' }).isVisible()).toBe(false);
    await text('For sales and the approver').click();
    expect(await page.getByRole('radio', { name: 'Drop' }).isEnabled()).toBe(true);
  });

  it('a kind without anything to choose from says so', async () => {
    await open(committed);
    await press(page, 'Change something');
    expect(await page.getByRole('radio', { name: 'Reinstate' }).isDisabled()).toBe(true);
    await text('Reinstate: The shelf is empty.').waitFor();
  });

  it('with nobody named everyone may do everything, and reads it', async () => {
    await open({ ...committed, role: 'Everyone' });
    await text('Nobody is named on the Allocation row').waitFor();
  });
});

describe('text from people', () => {
  const hostile =
    '=1+1 <img src=x onerror="globalThis.hacked=1"> <b>粗体</b> 需要与我们的客户关系管理系统集成 🚀 ' +
    'x'.repeat(120);

  it('stays text, wraps, and never overflows', async () => {
    await open({ ...committed, hostile, problems: [{ ...problem, says: hostile }], banner: hostile });
    await page.locator('.dock').waitFor();
    await expectNoScroll(page);
    await priceOf('Swap', /40 % built/, / 7 /);
    await text('How is this').waitFor();
    await expectNoScroll(page);
    await expectAccessible(page);
    expect(await page.locator('img, main b b').count()).toBe(0);
    expect(await page.evaluate('globalThis.hacked')).toBeUndefined();
  });
});

describe('the file', () => {
  it('is ASCII in one piece that HtmlService leaves as it is', () => {
    const html = readFileSync(builtSidebar, 'utf8');
    expect(html).toMatch(/^[\t\n\r\x20-\x7e]*$/);
    expect(html).not.toMatch(/<!--|https?:\/\/|url\(|<script src|<link/);
    expect(html).toContain('<base target="_top">');
    expect(html.slice(html.indexOf('<script>'), html.lastIndexOf('</script>'))).not.toContain('//');
    expect(html.match(/<\/script/g)).toHaveLength(1);
    expect(Buffer.byteLength(html)).toBeLessThan(80_000);
  });
});
