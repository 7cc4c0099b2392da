/**
 * `npm run screens` photographs every screen of the sidebar and the dialog, light and dark, into build/sidebar, and lays them
 * out on one contact sheet to be looked at; `npm run screens -- import` only those whose name begins so.
 */
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { openChromium } from '../browser/chromium';
import { buildSidebar, builtSidebar, openDialog, openSidebar } from './open-sidebar';
import { composeShots } from './shots/compose-shots';
import { homeShots } from './shots/home-shots';
import { importShots } from './shots/import-shots';
import { intakeShots } from './shots/intake-shots';
import { priceShots } from './shots/price-shots';
import type { Shot } from './shots/shot';
import { troubleShots } from './shots/trouble-shots';

const wanted = process.argv[2] ?? '';
const shots = [
  ...homeShots,
  ...intakeShots,
  ...composeShots,
  ...priceShots,
  ...importShots,
  ...troubleShots,
].filter(({ name }) => name.startsWith(wanted));

const folder = dirname(builtSidebar);
const schemes = ['light', 'dark'] as const;

/** Long enough for what fades in. */
const settledMs = 250;

const take = async (browser: Browser, { name, state, dialog, steps }: Shot): Promise<void> => {
  const page = await (dialog === undefined
    ? openSidebar(browser, state, 2)
    : openDialog(browser, dialog, state, 2));
  await page
    .locator('main :not(.skeleton, .skeleton *, .hidden)')
    .first()
    .waitFor({ timeout: 2_000 })
    .catch(() => undefined);
  await steps?.(page);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(settledMs);
    await page.screenshot({ path: resolve(folder, `${name}-${colorScheme}.png`) });
  }
  await page.close();
};

/** Seven sidebars beside one another, or three dialogs. */
const sheetWidth = 7 * 316 + 16;

const figures = (isDialog: boolean): string =>
  shots
    .filter(({ dialog }) => (dialog !== undefined) === isDialog)
    .flatMap(({ name }) => schemes.map((scheme) => `${name}-${scheme}`))
    .map((file) => `<figure>${file}<img src="${file}.png" width="${isDialog ? 720 : 300}"></figure>`)
    .join('');

const style =
  'body{margin:0;background:#9aa0a6;font:11px Arial}section{display:flex;flex-wrap:wrap;align-items:start}figure{margin:8px}img{display:block;margin-top:4px}';

const lay = async (browser: Browser): Promise<void> => {
  const sheet = await browser.newPage({ viewport: { width: sheetWidth, height: 800 } });
  await sheet.goto(pathToFileURL(builtSidebar).href);
  await sheet.setContent(
    `<base href="${pathToFileURL(folder).href}/"><style>${style}</style><section>${figures(false)}</section><section>${figures(true)}</section>`,
    { waitUntil: 'networkidle' },
  );
  await sheet.screenshot({ path: resolve(folder, 'contact-sheet.png'), fullPage: true });
};

async function main(): Promise<void> {
  buildSidebar();
  const browser = await openChromium();
  for (const shot of shots) {
    try {
      await take(browser, shot);
    } catch (error) {
      throw new Error(`The screen ${shot.name} could not be photographed.`, { cause: error });
    }
  }
  await lay(browser);
  await browser.close();
  console.log(`${shots.length} screens: ${resolve(folder, 'contact-sheet.png')}`);
}

void main();
