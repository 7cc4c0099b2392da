/** Opens the built sidebar in a page 300 pixels wide, or the built dialog, with the fake server behind it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { DialogPage } from '../../src/actions/api';
import type { FakeState } from './fake/state';

const root = resolve(__dirname, '../..');
const folder = resolve(root, 'build/sidebar');
export const builtSidebar = resolve(folder, 'Sidebar.html');
export const builtDialog = resolve(folder, 'Dialog.html');

/** Built afresh beside dist, where no other test looks while it is being written. */
export const buildSidebar = (): void => {
  execFileSync(process.execPath, ['scripts/build-pages.mjs', folder], { cwd: root });
};

const fake = buildSync({
  entryPoints: [resolve(__dirname, 'fake/page.ts')],
  bundle: true,
  write: false,
  format: 'iife',
}).outputFiles.map(({ text }) => text);

const sidebarSize = { width: 300, height: 720 };
/** As actions/open-dialog.ts asks for. */
const dialogSize = { width: 760, height: 560 };

/** Pages that tests have put back, by browser: a new one is a new process, and takes longer than most tests. */
const putBackPages = new WeakMap<Browser, Page[]>();
/** Those whose clock was stopped, which nothing starts again. */
const withStoppedClock = new WeakSet<Page>();

/** Time passes from now on only as `page.clock` is told. */
export async function stopClock(page: Page): Promise<void> {
  withStoppedClock.add(page);
  await page.clock.install();
}

/** The page may be opened again by the next test. */
export async function putBack(page: Page): Promise<void> {
  const browser = page.context().browser();
  const others = (browser && putBackPages.get(browser)) ?? [];
  // A test that opened none leaves the one before.
  if (page.isClosed() || others.includes(page)) return;
  if (!browser || withStoppedClock.has(page)) return page.close();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  putBackPages.set(browser, [...others, page]);
}

export async function openSidebar(
  browser: Browser,
  state: Partial<FakeState> = {},
  deviceScaleFactor?: number,
): Promise<Page> {
  return openPage(browser, readFileSync(builtSidebar, 'latin1'), sidebarSize, state, deviceScaleFactor);
}

/** With the page's name where the server writes it. */
export async function openDialog(
  browser: Browser,
  name: DialogPage,
  state: Partial<FakeState> = {},
  deviceScaleFactor?: number,
): Promise<Page> {
  const html = readFileSync(builtDialog, 'latin1').replace('<div id="dialog"', `$& data-page="${name}"`);
  return openPage(browser, html, dialogSize, state, deviceScaleFactor);
}

async function openPage(
  browser: Browser,
  html: string,
  viewport: { width: number; height: number },
  state: Partial<FakeState>,
  deviceScaleFactor?: number,
): Promise<Page> {
  const known = deviceScaleFactor === undefined ? putBackPages.get(browser)?.pop() : undefined;
  const page = known ?? (await browser.newPage({ viewport, deviceScaleFactor: deviceScaleFactor ?? 1 }));
  await page.setViewportSize(viewport);
  const body = html.replace(/<head[^>]*>/, (head) => `${head}<script>${serverOf(state)}</script>`);
  const headers = { 'content-security-policy': strictPolicy };
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body }),
  );
  await page.goto('https://sidebar.example/');
  return page;
}

/** What our pages need and no more: their own inline script and style. Nothing is fetched, framed, sent or run from text. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** No text of the state may end the script that it stands in. */
const serverOf = (state: Partial<FakeState>): string =>
  `var givenState = ${JSON.stringify(state).replace(/</g, '\\u003c')};${fake.join('').replace(/<\/script/g, '<\\/script')}`;
