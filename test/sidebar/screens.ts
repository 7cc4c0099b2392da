/** `npx tsx test/sidebar/screens.ts` photographs every screen of the sidebar into build/sidebar/*.png, to be looked at. */
import { dirname, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openChromium } from '../browser/chromium';
import type { FakeState } from './fake/state';
import { buildSidebar, builtSidebar, openSidebar } from './open-sidebar';

interface Shot {
  readonly name: string;
  readonly state?: Partial<FakeState>;
  readonly steps?: (page: Page) => Promise<void>;
}

const press = async (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name }).first().click();
const pick = async (page: Page, name: RegExp | string): Promise<void> =>
  page.getByRole('radio', { name }).first().check();
const heading = async (page: Page, text: string): Promise<void> =>
  page.locator('h1', { hasText: text }).waitFor();

const compose = async (page: Page): Promise<void> => {
  await press(page, 'Change something');
  await heading(page, 'Change something');
};
const priced = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('button', { name: /^Show/ }).click();
  await heading(page, title);
};
const swap = async (page: Page, out: RegExp, into: RegExp): Promise<void> => {
  await compose(page);
  await pick(page, 'Swap');
  await pick(page, out);
  await pick(page, into);
};

const committed: Partial<FakeState> = { phase: 'Committed' };
const problems = [
  { code: 'tie', tab: 'Requests', cell: 'A5', says: 'Rank 3 is used twice: Audit log and Bulk import.' },
  { code: 'no estimate', tab: 'Requests', cell: 'H9', says: 'Mobile approvals has no estimate yet.' },
];
const hostile =
  '=HYPERLINK("x") <img src=x onerror=alert(1)> 需要与我们的客户关系管理系统集成 🚀🚀 ' +
  'Donaudampfschifffahrtsgesellschaftskapitaenspatentpruefungskommissionsvorsitzender'.repeat(1);

const shots: readonly Shot[] = [
  { name: '01-welcome', state: { phase: 'none', role: 'Everyone' } },
  { name: '02-rank-problems', state: { problems } },
  { name: '03-rank', state: { more: 20 } },
  { name: '04-rank-guest', state: { role: 'Guest' } },
  {
    name: '05-commit',
    steps: async (page) => {
      await press(page, 'Commit quarter');
      await heading(page, 'Commit 2026');
    },
  },
  {
    name: '06-commit-blocked',
    state: { problems },
    steps: async (page) => {
      await press(page, 'Commit quarter');
      await heading(page, 'Commit 2026');
    },
  },
  {
    name: '07-committed-done',
    steps: async (page) => {
      await press(page, 'Commit quarter');
      await heading(page, 'Commit 2026');
      await press(page, 'Commit 5');
      await heading(page, 'week 6');
    },
  },
  {
    name: '08-committed-after-drop',
    state: { phase: 'Committed', committed: ['R-2', 'R-3', 'R-4', 'R-5'], sunk: 8, disruption: 3 },
  },
  {
    name: '09-committed-negative',
    state: { phase: 'Committed', budget: 84, banner: 'Shadow mode: prices are shown, nothing is charged.' },
  },
  { name: '10-compose-drop', state: committed, steps: compose },
  { name: '11-compose-swap', state: committed, steps: (page) => swap(page, /HubSpot/, /SAP/) },
  {
    name: '12-drop-price',
    state: committed,
    steps: async (page) => {
      await compose(page);
      await pick(page, /HubSpot/);
      await priced(page, 'Drop HubSpot');
      await page.getByLabel('Why, and for which deal?').fill('Globex needs SAP first');
    },
  },
  {
    name: '13-drop-no-reason',
    state: committed,
    steps: async (page) => {
      await compose(page);
      await pick(page, /HubSpot/);
      await priced(page, 'Drop HubSpot');
      await press(page, 'Drop, costs 11');
      await page.getByText('How is this').click();
    },
  },
  {
    name: '14-swap-refused',
    state: committed,
    steps: async (page) => {
      await swap(page, /HubSpot/, /SAP/);
      await priced(page, 'Swap HubSpot');
    },
  },
  {
    name: '15-swap-free',
    state: committed,
    steps: async (page) => {
      await swap(page, /Bulk import/, /Mobile/);
      await priced(page, 'Swap Bulk');
    },
  },
  {
    name: '16-ship',
    state: { ...committed, role: 'VP of Product' },
    steps: async (page) => {
      await compose(page);
      await pick(page, /SSO/);
    },
  },
  {
    name: '17-loading',
    state: { delay: 60_000 },
    steps: async (page) => page.getByText('Reading the').waitFor(),
  },
  {
    name: '18-working',
    state: { surprises: [{ name: 'sidebarTidyRanks', never: true }] },
    steps: async (page) => {
      await press(page, 'Tidy ranks');
      await page.getByText('Tidying').waitFor();
    },
  },
  {
    name: '19-several-accounts',
    state: {
      surprises: [
        {
          name: 'sidebarHome',
          fails:
            "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
        },
      ],
    },
    steps: async (page) => page.getByText('Try again').waitFor(),
  },
  {
    name: '20-time-out',
    state: { surprises: [{ name: 'sidebarCommit', fails: 'Exceeded maximum execution time' }] },
    steps: async (page) => {
      await press(page, 'Commit quarter');
      await heading(page, 'Commit 2026');
      await press(page, 'Commit 5');
      await page.getByText('Look at the budget').first().waitFor();
    },
  },
  { name: '21-hostile', state: { ...committed, hostile } },
  {
    name: '22-hostile-price',
    state: { ...committed, hostile },
    steps: async (page) => {
      await compose(page);
      await page.getByRole('radio', { name: /40 % built/ }).check();
      await priced(page, 'Drop');
    },
  },
  { name: '23-closed', state: { phase: 'Closed' } },
];

async function main(): Promise<void> {
  buildSidebar();
  const folder = dirname(builtSidebar);
  const browser = await openChromium();
  for (const { name, state, steps } of shots) {
    const page = await openSidebar(browser, state, 2);
    if (state?.delay === undefined && name !== '19-several-accounts') await page.locator('.dock').waitFor();
    await steps?.(page);
    await page.waitForTimeout(250);
    await page.screenshot({ path: resolve(folder, `${name}.png`) });
    await page.close();
  }
  const sheet = await browser.newPage({ viewport: { width: 6 * 316 + 16, height: 800 } });
  const pictures = shots
    .map(({ name }) => `<figure>${name}<img src="${name}.png" width="300"></figure>`)
    .join('');
  await sheet.goto(`file://${folder}/Sidebar.html`);
  await sheet.setContent(
    `<base href="file://${folder}/"><style>body{margin:0;background:#e8eaed;display:flex;flex-wrap:wrap;font:11px Arial}figure{margin:8px}img{display:block;margin-top:4px}</style>${pictures}`,
  );
  await sheet.waitForTimeout(300);
  await sheet.screenshot({ path: resolve(folder, 'contact-sheet.png'), fullPage: true });
  await browser.close();
}

void main();
