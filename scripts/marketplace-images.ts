/**
 * `npm run marketplace:images`: the pictures of the Marketplace's listing into docs/marketplace, icons and banner drawn from
 * icon.svg, screenshots taken of the built add-on in the preview.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openChromium } from '../test/browser/chromium';
import { drawIcons } from './marketplace/draw-icons';
import { photograph } from './marketplace/photograph';
import { playQuarter } from './marketplace/play-quarter';
import { serve } from './serve';

const folder = resolve(__dirname, '../docs/marketplace');
const example = resolve(__dirname, '../build/marketplace/quarter.json');

async function main(): Promise<void> {
  mkdirSync(resolve(example, '..'), { recursive: true });
  writeFileSync(example, JSON.stringify(await playQuarter()));
  const served = await serve({ port: 0, example });
  const browser = await openChromium();
  try {
    await drawIcons(browser, folder);
    await photograph(browser, served.url, folder);
    console.log('The pictures are in docs/marketplace.');
  } finally {
    await browser.close();
    await served.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
