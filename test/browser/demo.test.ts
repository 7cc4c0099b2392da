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
jest.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), 'demo-'));
let server: Server;
let browser: Browser;
let page: Page;
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
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const step = () => page.getByRole('region', { name: 'The first minute' });

const opened = () => page.locator('.preview-controls:enabled').waitFor();

it('opens the example quarter, and leads through five things to do, each seen when it is done', async () => {
  await page.goto(url);
  await opened();
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(url)) elsewhere.push(request.url());
  });
  const sidebar = page.frameLocator('.sidebar iframe');
  const next = async (): Promise<void> => {
    await step().getByText('Done.').waitFor();
    await step()
      .getByRole('button', { name: /Next|Finish/ })
      .click();
  };
  await step().getByText('1 of 5').waitFor();
  await sidebar.locator('.what').last().click();
  await next();
  await sidebar.getByRole('button', { name: 'Back' }).click();
  await sidebar.getByRole('button', { name: 'Change something' }).click();
  await sidebar.getByRole('radio', { name: /built/ }).first().check();
  await sidebar.getByRole('button', { name: 'Show the price' }).click();
  await next();
  await step().getByText('Rank by typing').waitFor();
  await step().getByRole('button', { name: 'Next' }).click();
  for (const name of ['Extensions', 'Sales Budget', 'Build weekly tab']) {
    await page.getByRole('menuitem', { name, exact: true }).click();
  }
  await next();
  await page.getByLabel('I am').selectOption({ label: 'VP of Product' });
  await next();
  expect(await step().count()).toBe(0);
  await page.reload();
  await opened();
  expect(await step().count()).toBe(0);
  expect(elsewhere).toEqual([]);
});

it('leaves alone who skips it', async () => {
  // Who comes for the first time has nothing there.
  await page.evaluate('localStorage.clear()');
  await page.reload();
  await opened();
  await step().getByRole('button', { name: 'Skip' }).click();
  expect(await step().count()).toBe(0);
});
