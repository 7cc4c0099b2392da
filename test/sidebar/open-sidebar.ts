/** Opens the built sidebar in a page 300 pixels wide, with the fake server behind it. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { FakeState } from './fake/state';

const root = resolve(__dirname, '../..');
export const builtSidebar = resolve(root, 'build/sidebar/Sidebar.html');

/** Built afresh beside dist, where no other test looks while it is being written. */
export const buildSidebar = (): void => {
  execFileSync(process.execPath, ['scripts/build-sidebar.mjs', builtSidebar], { cwd: root });
};

const fake = buildSync({
  entryPoints: [resolve(__dirname, 'fake/page.ts')],
  bundle: true,
  write: false,
  format: 'iife',
}).outputFiles.map(({ text }) => text);

const sidebarSize = { width: 300, height: 720 };

export async function openSidebar(
  browser: Browser,
  state: Partial<FakeState> = {},
  deviceScaleFactor = 1,
): Promise<Page> {
  const page = await browser.newPage({ viewport: sidebarSize, deviceScaleFactor });
  await page.addInitScript(`var givenState = ${JSON.stringify(state)};${fake.join('')}`);
  await page.goto(pathToFileURL(builtSidebar).href);
  return page;
}
