/** Draws the icons and the banner of the Marketplace's listing from the one SVG. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

/** The sizes that the Marketplace SDK's page Store Listing has a field for. */
const iconSizes = [32, 48, 96, 128];

const banner = (icon: string): string => `
  <style>
    body { margin: 0; width: 220px; height: 140px; background: linear-gradient(#2166d9, #0b3d91); color: #fff;
      font: 11px/1.35 Arial, sans-serif; }
    svg { position: absolute; left: 14px; top: 16px; width: 44px; height: 44px; border-radius: 11px; box-shadow: 0 0 0 1px #fff4; }
    h1 { position: absolute; left: 70px; top: 18px; margin: 0; font-size: 21px; line-height: 20px; letter-spacing: -.2px; }
    p { position: absolute; left: 16px; top: 73px; margin: 0; opacity: .92; }
    i { position: absolute; left: 16px; top: 112px; width: 188px; height: 11px; border-radius: 6px;
      background: linear-gradient(90deg, #fff 0 36%, #9cc1ff 36% 72%, #fbbc04 72% 80%, #ffffff30 80%); }
  </style>
  ${icon}<h1>Sales<br>Budget</h1><p>What sales can still ask for,<br>and what a change costs.</p><i></i>`;

export async function drawIcons(browser: Browser, folder: string): Promise<void> {
  const icon = readFileSync(join(folder, 'icon.svg'), 'utf8');
  const draw = async (name: string, width: number, height: number, html: string): Promise<void> => {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(html);
    await page.screenshot({ path: join(folder, name), omitBackground: true });
    await page.close();
  };
  for (const size of iconSizes) {
    const whole = '<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>';
    await draw(`icon-${size}.png`, size, size, whole + icon);
  }
  await draw('banner-220x140.png', 220, 140, banner(icon));
}
