/** The whole economy of change in the sidebar: every kind, several at once, what is pending, the shelf, undo and closing. */
import type { Browser, Page } from 'playwright-core';
import { afterDrop, committed, otherSide, pending, proposed } from '../sidebar/fake/samples';
import type { FakeState } from '../sidebar/fake/state';
import { callsOf, headingIs, press, toCommit, toDropPrice } from '../sidebar/on-page';
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
/** The status line, once it is there. */
const said = (words: string) => page.getByRole('status').getByText(words, { exact: true }).waitFor();
const reason = () => page.getByLabel('Why, and for which deal?');
const yourName = () => page.getByLabel('Your name or e-mail');
const pick = (name: string | RegExp) => page.getByRole('radio', { name }).first().check();
const quarter = '2026-Q4';

const composeAs = async (role: FakeState['role'], state: Partial<FakeState> = committed): Promise<void> => {
  await open({ ...state, role });
  await press(page, 'Change something');
};

describe('kinds of change', () => {
  it('pausing costs the disruption and nothing else', async () => {
    await composeAs('VP of Sales');
    await pick('Pause');
    expect(await page.getByRole('radio', { name: /Audit log/ }).count()).toBe(0);
    await pick(/HubSpot/);
    await press(page, 'Show the price');
    await headingIs(page, 'Pause HubSpot');
    await reason().fill('Waiting for the contract');
    await press(page, 'Pause, costs 3');
    await said('Pause HubSpot: recorded. 7 left.');
  });

  it('grow asks by how much, in the unit', async () => {
    await composeAs('VP of Sales');
    await pick('Grow');
    await pick(/Audit log/);
    await press(page, 'Show the price');
    await text('Say by how much it grows.').waitFor();
    await page.getByLabel('Grows by, in points').fill('5');
    await page.keyboard.press('Enter');
    await headingIs(page, 'Grow Audit log by 5');
  });

  it('a cut is shippable when product says so; sales reads who does', async () => {
    await composeAs('VP of Sales');
    await pick('Cut');
    const box = page.getByRole('checkbox', { name: 'Product says the rest can ship without it' });
    expect(await box.isDisabled()).toBe(true);
    await text('Only the VP of Product (product@example.com) can do this.').waitFor();
  });

  it('product ticks shippable, and the cut is free', async () => {
    await composeAs('Everyone');
    await pick('Cut');
    await pick(/HubSpot/);
    await page.getByLabel('Smaller by, in points').fill('5');
    await page.getByRole('checkbox').check();
    await press(page, 'Show the price');
    await text('Product says the rest can ship without it.').waitFor();
    expect((await callsOf(page, 'sidebarPreviewChange'))[0]?.args).toEqual([
      { kind: 'cut', quarter, out: 'R-1', by: '5', shippable: true },
    ]);
  });

  it('example F: product re-estimates SSO to 42, and nothing has to be argued', async () => {
    await composeAs('VP of Product');
    await pick('Re-estimate');
    await pick(/SSO/);
    await page.getByLabel('New estimate, in points').fill('42');
    await press(page, 'Show what it changes');
    await text('its price stays 30 points').waitFor();
    await press(page, 'Re-estimate, free');
    await said('Re-estimate SSO to 42: recorded. 10 left.');
  });

  it('example H: product pulls Usage report, and says whose decision it is', async () => {
    await composeAs('VP of Product');
    await pick('Pull');
    await pick(/Usage report/);
    await press(page, 'Show what comes back');
    await text('Choose whose decision it is.').waitFor();
    await pick('Product');
    await press(page, 'Show what comes back');
    await press(page, 'Pull, free');
    await said('Pull Usage report: recorded. 25 left.');
  });

  it('example L: the approver lends 12 before the commit', async () => {
    await open({ role: 'Approver' });
    await press(page, 'Change budget');
    await pick('Lend');
    await page.getByLabel('How much, in points').fill('12');
    await press(page, 'Show what it changes');
    await text('next quarter opens 12 lower').waitFor();
    await reason().fill('One list for Globex');
    await press(page, 'Lend, free');
    expect((await callsOf(page, 'sidebarApplyChange'))[0]?.args).toEqual([
      { kind: 'lend', quarter, amount: '12' },
      'One list for Globex',
      {},
    ]);
  });
});

describe('several in one Apply', () => {
  it('are gathered, priced and confirmed as one event', async () => {
    await composeAs('VP of Sales');
    await pick(/HubSpot/);
    await press(page, 'Add another change to this Apply');
    await pick('Swap');
    expect(await page.getByRole('radio', { name: /HubSpot/ }).count()).toBe(0);
    await pick(/Bulk import/);
    await pick(/Mobile approvals/);
    await press(page, 'Show the price of all');
    await headingIs(page, 'Apply 3 changes');
    expect(await page.getByRole('list', { name: 'In this Apply' }).innerText()).toBe(
      'Drop HubSpot\nDrop Bulk import\nAdd Mobile approvals',
    );
    await text('All of this is one event').waitFor();
    await reason().fill('Weekly meeting');
    await press(page, 'Apply, costs 11');
    await headingIs(page, '2026-Q4 · week 6 of 13');
    expect(await callsOf(page, 'sidebarApplyChange')).toHaveLength(1);
    expect(await page.locator('.big').innerText()).toBe('17 of 100 points left');
  });

  it('can be taken out again', async () => {
    await composeAs('VP of Sales');
    await pick(/HubSpot/);
    await press(page, 'Add another change to this Apply');
    await press(page, 'Remove Drop HubSpot');
    expect(await page.getByText('In this Apply').count()).toBe(0);
  });

  it('example B: the way to make it fit is one press away, and leaves 4', async () => {
    await composeAs('VP of Sales');
    await pick('Swap');
    await pick(/HubSpot/);
    await pick(/SAP/);
    await press(page, 'Show the price');
    await page.getByRole('button', { name: /Also drop Bulk import/ }).click();
    await headingIs(page, 'Apply 3 changes');
    await reason().fill('Globex');
    await press(page, 'Apply, costs 11');
    await headingIs(page, '2026-Q4 · week 6 of 13');
    expect(await page.locator('.big').innerText()).toBe('4 of 100 points left');
  });
});

describe('who confirms', () => {
  it('somebody whom Google does not name writes it once, and it goes with everything', async () => {
    await open({ email: '' });
    await toCommit(page);
    await press(page, 'Commit 5');
    await text('Say who you are.').waitFor();
    await yourName().fill('Dana');
    await page.keyboard.press('Enter');
    await text('Committed 5 requests').waitFor();
    expect((await callsOf(page, 'sidebarCommit'))[0]?.args).toEqual([quarter, null, { saidToBe: 'Dana' }]);
    await toDropPrice(page);
    expect(await yourName().inputValue()).toBe('Dana');
    await text('Recorded as said to be by Dana.').waitFor();
    await reason().fill('Globex');
    await page.getByLabel('Asked by').fill('Rita');
    await press(page, 'Drop, costs 11');
    expect((await callsOf(page, 'sidebarApplyChange'))[0]?.args[2]).toEqual({
      saidToBe: 'Dana',
      askedBy: 'Rita',
    });
  });

  it('past the gate only the approver, and everyone sees the price', async () => {
    await open({ ...committed, isGated: true });
    await toDropPrice(page);
    expect(await page.getByRole('button', { name: 'Drop, costs 11' }).isDisabled()).toBe(true);
    await text('Only the approver (cleo@example.com) can confirm this change.').waitFor();
  });

  it('the second name signs a proposed commit', async () => {
    await open({ phase: 'Proposed commit', role: 'VP of Product', banner: proposed });
    await headingIs(page, '2026-Q4 · proposed');
    await press(page, 'Sign the commit');
    await press(page, 'Commit 5');
    await text('Committed 5 requests').waitFor();
  });
});

describe('what waits on home', () => {
  it('a pending change goes to its cell, and is put back', async () => {
    await open({ ...committed, pending });
    await press(page, 'E2 , go to this cell of Requests');
    expect((await callsOf(page, 'sidebarJump'))[0]?.args).toEqual(['Requests', 'E2']);
    await page.getByRole('button', { name: /^Revert R-5/ }).click();
    await text('The sheet is as it was.').waitFor();
    expect((await callsOf(page, 'sidebarRevertPending'))[0]?.args).toEqual([quarter, ['R-5']]);
    await text('R-1 HubSpot: Status says Declined').waitFor();
  });

  it('what cannot be applied says why and offers no Apply', async () => {
    await open({ ...committed, pending });
    await text('this can only be reverted').waitFor();
    expect(await page.getByRole('button', { name: /^Apply R-5/ }).count()).toBe(0);
  });

  it('all pending changes apply as one event', async () => {
    await open({ ...committed, pending });
    await press(page, 'Apply all');
    await text('as one event').waitFor();
    await press(page, 'Apply all');
    expect((await callsOf(page, 'sidebarApplyPending'))[0]?.args).toEqual([quarter, '', null, {}]);
    await text('Applied 2 from the sheet.').waitFor();
  });

  it('over budget: in words, with the cheapest way back', async () => {
    await open({ ...committed, budget: 84 });
    await text('The quarter is over its budget by 6. Nothing was dropped.').waitFor();
    await page.getByRole('button', { name: /^Drop Bulk import/ }).click();
    await headingIs(page, 'Drop Bulk import');
    await press(page, 'Keep it');
    await headingIs(page, '2026-Q4 · week 6 of 13');
  });

  it('the other side is a fact, and the free exit a press', async () => {
    await open({ ...committed, ...otherSide });
    await text('SSO is expected to take 12 points over its price.').waitFor();
    await page.getByRole('button', { name: /^Drop SSO free of charge/ }).click();
    await headingIs(page, 'Drop SSO');
  });

  it('example J: HubSpot comes back from the shelf for 12', async () => {
    await open(afterDrop);
    await text('Its price of 20 points less 8, all of what was built.').waitFor();
    await press(page, 'Reinstate HubSpot');
    await headingIs(page, 'Reinstate HubSpot');
    await reason().fill('They are back');
    await press(page, 'Reinstate, free');
    await headingIs(page, '2026-Q4 · week 6 of 13');
    expect(await page.getByText('On the shelf').count()).toBe(0);
  });

  it('undo asks once, and is done', async () => {
    await open(afterDrop);
    await press(page, 'Undo Drop HubSpot');
    await press(page, 'Not now');
    expect(await callsOf(page, 'sidebarUndo')).toHaveLength(0);
    await press(page, 'Undo Drop HubSpot');
    await press(page, 'Undo it');
    await text('Undone: Drop HubSpot.').waitFor();
    expect(await page.locator('.big').innerText()).toBe('10 of 100 points left');
  });

  it('closing shows what carries over first', async () => {
    await open(committed);
    await press(page, 'Close quarter');
    await headingIs(page, 'Close 2026-Q4');
    await text('carried over, prepaid').waitFor();
    await press(page, 'Close 2026-Q4');
    await headingIs(page, '2026-Q4 · closed');
    await said('2026-Q4 is closed; 2027-Q1 is open.');
  });
});
