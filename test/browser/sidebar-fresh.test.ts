/** The sidebar beside other people: it follows what they do, asks little, and keeps what is being typed. */
import type { Browser, Page } from 'playwright-core';
import { afterDrop, committed, pending } from '../sidebar/fake/samples';
import type { FakeState } from '../sidebar/fake/state';
import {
  callsOf,
  expectAccessible,
  focused,
  headingIs,
  press,
  setState,
  toDropPrice,
} from '../sidebar/on-page';
import { openSidebar, putBack, stopClock } from '../sidebar/open-sidebar';
import { changedElsewhere } from '../sidebar/shots/shot';
import { openChromium } from './chromium';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());
afterEach(() => putBack(page));

const open = async (state: Partial<FakeState> = committed): Promise<void> => {
  page = await openSidebar(browser, state);
  await page.locator('.dock').waitFor();
};
const said = (words: string) => page.getByRole('status').getByText(words, { exact: true }).waitFor();
const reason = () => page.getByLabel('Why, and for which deal?');
const sunk = () => page.locator('dt', { hasText: 'Built and lost' });

it('says that somebody else has changed something, and shows it', async () => {
  await open();
  expect(await sunk().count()).toBe(0);
  await changedElsewhere(page, afterDrop);
  await said('Changed by someone else just now.');
  expect(await sunk().count()).toBe(1);
});

it('looks every five seconds, once, and reads nothing while nothing happens', async () => {
  page = await openSidebar(browser, committed);
  await stopClock(page);
  await page.reload();
  await headingIs(page, '2026-Q4 · week 6 of 13');
  for (const seconds of [5, 10, 15]) {
    await page.clock.runFor(5_000);
    expect(await callsOf(page, 'sidebarStamp')).toHaveLength(seconds / 5);
  }
  expect(await callsOf(page, 'sidebarHome')).toHaveLength(1);
});

it('asks nothing while it is hidden, and looks as soon as it is seen again', async () => {
  page = await openSidebar(browser, committed);
  await stopClock(page);
  await page.reload();
  await headingIs(page, '2026-Q4 · week 6 of 13');
  await page.evaluate("Object.defineProperty(document, 'hidden', { value: true, configurable: true })");
  await page.clock.runFor(60_000);
  expect(await callsOf(page, 'sidebarStamp')).toHaveLength(0);
  await page.evaluate("delete document.hidden, document.dispatchEvent(new Event('visibilitychange')), 0");
  expect(await callsOf(page, 'sidebarStamp')).toHaveLength(1);
});

it('a reason that is being typed stays, with the keyboard and the place in the text', async () => {
  await open();
  await toDropPrice(page);
  await reason().fill('Globex needs SAP');
  await page.keyboard.press('Home');
  await changedElsewhere(page, { sunk: 8, disruption: 3 });
  await page.getByRole('alert').getByText('Changed meanwhile').waitFor();
  await page.keyboard.type('Now ');
  expect(await reason().inputValue()).toBe('Now Globex needs SAP');
  expect(await page.getByRole('button', { name: 'Drop, costs 11' }).isDisabled()).toBe(true);
  await expectAccessible(page);
  await press(page, 'Work them out again');
  await page.getByText('Changed meanwhile').waitFor({ state: 'detached' });
  expect(await reason().inputValue()).toBe('Now Globex needs SAP');
  expect(await page.getByRole('button', { name: /^Drop, costs/ }).isEnabled()).toBe(true);
});

it('a composer keeps what was picked, and what is looked at stays where it is', async () => {
  await open({ ...committed, more: 30 });
  await press(page, 'Change something');
  await page.getByRole('radio', { name: 'Swap' }).check();
  await page.getByRole('radio', { name: /HubSpot/ }).check();
  await page.evaluate('scrollTo(0, 300)');
  const top = async (): Promise<number> =>
    Math.round((await page.getByRole('radio', { name: /SAP/ }).boundingBox())?.y ?? 0);
  const before = await top();
  await changedElsewhere(page, { sunk: 8, disruption: 3 });
  await said('Changed by someone else just now.');
  expect(await page.getByRole('radio', { name: /HubSpot/ }).isChecked()).toBe(true);
  expect(await top()).toBe(before);
});

it('a question whose subject is gone closes, and says so', async () => {
  await open({ ...committed, pending });
  await page.getByRole('button', { name: /^Apply R-1/ }).click();
  await changedElsewhere(page, { pending: [] });
  await said('What you were asked about has changed: look again.');
  expect(await page.locator('#question').count()).toBe(0);
});

it('offline it says that what is shown may be old, and only once that is certain', async () => {
  await open();
  const miss = async (): Promise<void> => {
    await setState(page, { surprises: [{ name: 'sidebarStamp', fails: 'NetworkError: HTTP 0' }] });
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    await page.waitForFunction('fake.state.surprises.length === 0');
  };
  await miss();
  expect(await page.getByRole('status').innerText()).toBe('');
  await miss();
  await page.getByText('Google does not answer: what is shown may be old.').waitFor();
  await expectAccessible(page);
  await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
  await page.getByText('what is shown may be old').waitFor({ state: 'detached' });
});

describe('What is this number?', () => {
  it.each(['Built', 'Still to build', 'Built and lost', 'Disruption', 'Left', 'Budget'])(
    '%s lists the rows it is the sum of, each with its cell; by keyboard too',
    async (name) => {
      await open({ ...committed, ...afterDrop });
      await page.locator('.what', { hasText: new RegExp(`^${name},`) }).focus();
      await page.keyboard.press('Enter');
      await headingIs(page, name);
      expect(await focused(page)).toBe(name);
      expect(await page.locator('.sum tr').count()).toBeGreaterThan(1);
      await expectAccessible(page);
      await page.getByRole('button', { name: /^A2/ }).click();
      expect(await callsOf(page, 'sidebarJump')).toEqual([{ name: 'sidebarJump', args: ['Changes', 'A2'] }]);
      await page.keyboard.press('Escape');
      await headingIs(page, '2026-Q4 · week 6 of 13');
    },
  );
});
