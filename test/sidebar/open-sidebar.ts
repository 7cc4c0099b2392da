/** Opens the built sidebar in a 300 px page with the fake server behind it. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { installFakeServer, type FakeState } from './fake-server';

const root = resolve(__dirname, '../..');
export const builtSidebar = resolve(root, 'build/sidebar/Sidebar.html');

/** Built afresh beside dist, where no other test looks while it is being written. */
export const buildSidebar = (): void => {
  execFileSync(process.execPath, ['scripts/build-sidebar.mjs', builtSidebar], { cwd: root });
};

export const sidebarSize = { width: 300, height: 720 };

export async function openSidebar(browser: Browser, state: Partial<FakeState> = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: sidebarSize, deviceScaleFactor: 2 });
  // tsx wraps functions in a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(installFakeServer, state);
  await page.goto(pathToFileURL(builtSidebar).href);
  return page;
}
