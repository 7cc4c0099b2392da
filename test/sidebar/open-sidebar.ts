/** Opens the built sidebar in a page 300 pixels wide, or the built dialog, with the fake server behind it. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { DialogPage } from '../../src/actions/api';
import type { FakeState } from './fake/state';

const root = resolve(__dirname, '../..');
const folder = resolve(root, 'build/sidebar');
export const builtSidebar = resolve(folder, 'Sidebar.html');
const builtDialog = resolve(folder, 'Dialog.html');

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

/** Time passes from now on only as `page.clock` is told. */
export const stopClock = (page: Page): Promise<void> => page.clock.install();

/** After each test; one that opened none leaves the page of the test before, which is closed already. */
export const putBack = async (page: Page | undefined): Promise<void> => page?.close();

export async function openSidebar(
  browser: Browser,
  state: Partial<FakeState> = {},
  deviceScaleFactor = 1,
): Promise<Page> {
  const page = await browser.newPage({ viewport: sidebarSize, deviceScaleFactor });
  await withServer(page, state);
  await page.goto(pathToFileURL(underPolicy()).href);
  return page;
}

/** The built sidebar under the strict policy, as a file: one for each process, since several test files run at once. */
const underPolicy = (): string => {
  const path = resolve(folder, `Sidebar-${process.pid}.html`);
  const policy = `<meta http-equiv="content-security-policy" content="${strictPolicy}">`;
  writeFileSync(
    path,
    readFileSync(builtSidebar, 'latin1')
      .replace('<head>', `$&${policy}`)
      .replace('<div id="sidebar"', `$&${ofMine}`),
    'latin1',
  );
  return path;
};

/** Whose page it is: the fake server's stamps are by this one or by another. */
const ofMine = ' data-key="me"';

/** As the server opens it in a language: the words by the names that the built page calls them, `say` made of the English ones. */
export async function openSidebarIn(
  browser: Browser,
  language: string,
  say: (text: string) => string,
): Promise<Page> {
  const page = await browser.newPage({ viewport: sidebarSize });
  await withServer(page, {});
  const english: unknown = JSON.parse(readFileSync(resolve(folder, 'Sidebar.words.json'), 'utf8'));
  const words = JSON.stringify(english, (_, value: unknown) =>
    typeof value === 'string' ? say(value) : value,
  );
  const escaped = words.replace(/[^ -~]|["&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const root = `$&${ofMine} data-locale="en_US" data-language="${language}" data-words="${escaped.replaceAll('$', '$$$$')}"`;
  await serve(page, readFileSync(builtSidebar, 'latin1').replace('<div id="sidebar"', root));
  return page;
}

/** With the page's name where the server writes it. */
export async function openDialog(
  browser: Browser,
  name: DialogPage,
  state: Partial<FakeState> = {},
  deviceScaleFactor = 1,
): Promise<Page> {
  const page = await browser.newPage({ viewport: dialogSize, deviceScaleFactor });
  await withServer(page, state);
  const html = readFileSync(builtDialog, 'latin1').replace(
    '<div id="dialog"',
    `$&${ofMine} data-page="${name}"`,
  );
  await serve(page, html);
  return page;
}

const withServer = (page: Page, state: Partial<FakeState>): Promise<unknown> =>
  page.addInitScript(`var givenState = ${JSON.stringify(state)};${fake.join('')}`);

/** What our pages need and no more: their own inline script and style. Nothing is fetched, framed, sent or run from text. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

const serve = async (page: Page, body: string): Promise<void> => {
  const headers = { 'content-security-policy': strictPolicy };
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', headers, body }));
  await page.goto('https://dialog.example/');
};
