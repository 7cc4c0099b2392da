/** Before the first file of browser tests: one Chromium for all of them, and the sidebar and the preview built once. */
import bundleOutside from '../outside-bundle.cjs';
import { buildSidebar } from '../sidebar/open-sidebar';
import { shareChromium } from './chromium';

export default async function beforeAllFiles(): Promise<void> {
  await bundleOutside();
  buildSidebar();
  await shareChromium();
}
