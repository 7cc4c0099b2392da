/** The demo as a stranger meets it: plain files on a host that sends no headers of ours, in a subfolder, and its first minute. */
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { execFileSync } from 'node:child_process';
import { openChromium } from './chromium';

/** Five steps with a reload, on a page that every browser opens for the first time. */
jest.setTimeout(90_000);

const folder = mkdtempSync(join(tmpdir(), 'demo-'));
let server: Server;
let browser: Browser;
let url: string;

beforeAll(async () => {
  const assemble =
    "import('./scripts/build-demo.mjs').then(({ assembleDemo }) => assembleDemo(process.argv[1]))";
  execFileSync(process.execPath, ['-e', assemble, join(folder, 'sales-budget')]);
  const files = sirv(folder, { dev: true });
  server = createServer((request, response) => files(request, response));
  await once(server.listen(0, 'localhost'), 'listening');
  url = `http://localhost:${(server.address() as AddressInfo).port}/sales-budget/`;
  browser = await openChromium();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const step = (page: Page) => page.getByRole('region', { name: 'The first minute' });

const open = async (): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(url);
  await page.locator('.preview-controls:enabled').waitFor();
  return page;
};

it('opens the example quarter, and leads through five things to do, each seen when it is done', async () => {
  const page = await open();
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(url)) elsewhere.push(request.url());
  });
  const sidebar = page.frameLocator('.sidebar iframe');
  const next = async (): Promise<void> => {
    await step(page).getByText('Done.').waitFor();
    await step(page)
      .getByRole('button', { name: /Next|Finish/ })
      .click();
  };
  await step(page).getByText('1 of 5').waitFor();
  await sidebar.locator('.what').last().click();
  await next();
  await sidebar.getByRole('button', { name: 'Back' }).click();
  await sidebar.getByRole('button', { name: 'Change something' }).click();
  await sidebar.getByRole('radio', { name: /built/ }).first().check();
  await sidebar.getByRole('button', { name: 'Show the price' }).click();
  await next();
  await step(page).getByText('Rank by typing').waitFor();
  await step(page).getByRole('button', { name: 'Next' }).click();
  for (const name of ['Extensions', 'Sales Budget', 'Build weekly tab']) {
    await page.getByRole('menuitem', { name, exact: true }).click();
  }
  await next();
  await page.getByLabel('I am').selectOption({ label: 'VP of Product' });
  await next();
  expect(await step(page).count()).toBe(0);
  await page.reload();
  await page.locator('.preview-controls:enabled').waitFor();
  expect(await step(page).count()).toBe(0);
  expect(elsewhere).toEqual([]);
  await page.close();
});

it('leaves alone who skips it', async () => {
  const page = await open();
  await step(page).getByRole('button', { name: 'Skip' }).click();
  expect(await step(page).count()).toBe(0);
  await page.close();
});
