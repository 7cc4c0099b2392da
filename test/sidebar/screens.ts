/** `npx tsx test/sidebar/screens.ts` photographs every screen of the sidebar into build/sidebar/*.png, to be looked at. */
import { dirname, resolve } from 'node:path';
import { openChromium } from '../browser/chromium';
import { buildSidebar, builtSidebar, openSidebar } from './open-sidebar';
import { composeShots } from './shots/compose-shots';
import { intakeShots } from './shots/intake-shots';
import { homeShots } from './shots/home-shots';
import { importShots } from './shots/import-shots';
import { priceShots } from './shots/price-shots';
import { troubleShots } from './shots/trouble-shots';

// `npx tsx test/sidebar/screens.ts import` photographs only those.
const wanted = process.argv[2] ?? '';
const shots = [
  ...homeShots,
  ...intakeShots,
  ...composeShots,
  ...priceShots,
  ...importShots,
  ...troubleShots,
].filter(({ name }) => name.startsWith(wanted));

async function main(): Promise<void> {
  buildSidebar();
  const folder = dirname(builtSidebar);
  const browser = await openChromium();
  for (const { name, state, steps } of shots) {
    const page = await openSidebar(browser, state, 2);
    if (state?.delay === undefined && name !== 'several-accounts') await page.locator('.dock').waitFor();
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
