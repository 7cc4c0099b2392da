/** Opens the built sidebar in a page 300 pixels wide, or the built dialog, with the fake server behind it. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import type { Browser, Page, ViewportSize } from 'playwright-core';
import type { DialogPage } from '../../src/actions/api';
import type { FakeState } from './fake/state';

const root = resolve(__dirname, '../..');
const folder = resolve(root, 'build/sidebar');
export const builtSidebar = resolve(folder, 'Sidebar.html');
const builtDialog = resolve(folder, 'Dialog.html');

const builtFake = resolve(folder, 'fake.js');

/** Built afresh beside dist, where no other test looks while it is being written; and the fake server with it. */
export const buildSidebar = (): void => {
  execFileSync(process.execPath, ['scripts/build-pages.mjs', folder], { cwd: root });
  buildSync({
    entryPoints: [resolve(__dirname, 'fake/page.ts')],
    bundle: true,
    outfile: builtFake,
    format: 'iife',
  });
};

const sidebarSize = { width: 300, height: 720 };
/** As actions/open-dialog.ts asks for. */
const dialogSize = { width: 760, height: 560 };

/** Time passes from now on only as `page.clock` is told. */
export const stopClock = (page: Page): Promise<void> => {
  stopped.add(page);
  return page.clock.install();
};
/** A clock that was stopped never goes by itself again. */
const stopped = new WeakSet<Page>();

/** Put back by the test before: a new page is a new process, which takes longer than what most tests do in it. */
let kept: Page | undefined;

/** After each test; one that opened none leaves the page of the test before. */
export const putBack = async (page: Page | undefined): Promise<void> => {
  if (page === undefined || page === kept || page.isClosed()) return;
  if (stopped.has(page)) return page.close();
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  await page.mouse.move(-1, -1);
  kept = page;
};

const pageOf = async (browser: Browser, viewport: ViewportSize, deviceScaleFactor: number): Promise<Page> => {
  const page = kept;
  if (page === undefined) return browser.newPage({ viewport, deviceScaleFactor });
  kept = undefined;
  await page.setViewportSize(viewport);
  return page;
};

export const openSidebar = (
  browser: Browser,
  state: Partial<FakeState> = {},
  deviceScaleFactor = 1,
): Promise<Page> =>
  open(browser, withServer(readFileSync(builtSidebar, 'latin1'), state), sidebarSize, deviceScaleFactor);

/** As the server opens it in a language: the words by the names that the built page calls them, `say` made of the English ones. */
export function openSidebarIn(
  browser: Browser,
  language: string,
  say: (text: string) => string,
): Promise<Page> {
  const english: unknown = JSON.parse(readFileSync(resolve(folder, 'Sidebar.words.json'), 'utf8'));
  const words = JSON.stringify(english, (_, value: unknown) =>
    typeof value === 'string' ? say(value) : value,
  );
  const escaped = words.replace(/[^ -~]|["&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const root = `<div id="sidebar" data-locale="en_US" data-language="${language}" data-words="${escaped}"`;
  const html = readFileSync(builtSidebar, 'latin1').replace('<div id="sidebar"', () => root);
  return open(browser, withServer(html, {}), sidebarSize);
}

/** With the page's name where the server writes it. */
export function openDialog(
  browser: Browser,
  name: DialogPage,
  state: Partial<FakeState> = {},
  deviceScaleFactor = 1,
): Promise<Page> {
  const html = readFileSync(builtDialog, 'latin1').replace('<div id="dialog"', `$& data-page="${name}"`);
  return open(browser, withServer(html, state), dialogSize, deviceScaleFactor);
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

/** Whose page it is: the fake server's stamps are by this one or by another. */
const ofMine = ' data-key="me"';

/** The page under the strict policy, with the fake server before its own script. */
const withServer = (html: string, state: Partial<FakeState>): string => {
  const given = JSON.stringify(state).replace(
    /[^ -~]|</g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const policy = `<meta http-equiv="content-security-policy" content="${strictPolicy}">`;
  const server = `<script>var givenState = ${given};${readFileSync(builtFake, 'latin1')}</script>`;
  return html
    .replace(/<div id="(sidebar|dialog)"/, `$&${ofMine}`)
    .replace('<head>', (head) => head + policy + server);
};

/** As a file: one for each process, since several test files run at once. */
const open = async (
  browser: Browser,
  html: string,
  size: ViewportSize,
  deviceScaleFactor = 1,
): Promise<Page> => {
  const page = await pageOf(browser, size, deviceScaleFactor);
  const path = resolve(folder, `page-${process.pid}.html`);
  writeFileSync(path, html, 'latin1');
  await page.goto(pathToFileURL(path).href);
  return page;
};
