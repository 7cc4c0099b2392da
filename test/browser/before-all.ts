/** Before the first file of browser tests: one Chromium for all of them, and the sidebar built once. */
import { buildSidebar } from '../sidebar/open-sidebar';
import { shareChromium } from './chromium';

export default async function beforeAllFiles(): Promise<void> {
  buildSidebar();
  await shareChromium();
}
