/** A browser on the preview's page with a script that a test writes, in a spreadsheet of its own. */
import type { Browser, BrowserContext } from 'playwright-core';
import type { ServedScript } from '../../preview/page/served';
import { serve, type Served } from '../../scripts/serve';
import { openChromium } from './chromium';
import { PreviewPage } from './preview-page';

/** One browser for a file of tests; opening closes the page and the server before. */
export function scriptPages(): { open: (script: ServedScript) => Promise<PreviewPage> } {
  let browser: Browser | undefined;
  let context: BrowserContext | undefined;
  let served: Served | undefined;
  let last: PreviewPage | undefined;

  // Where there is no browser yet, installing it takes its time.
  beforeAll(async () => {
    browser = await openChromium();
    context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  }, 300_000);

  const closeLast = async (): Promise<void> => {
    await last?.page.close();
    await served?.close();
  };

  afterAll(async () => {
    await closeLast();
    await browser?.close();
  });

  return {
    open: async (script) => {
      if (!context) throw new Error('The browser is not open.');
      await closeLast();
      served = await serve({ port: 0, script });
      last = await PreviewPage.open(context, served.url);
      return last;
    },
  };
}

/** A project of one file of code. */
export const scriptOf = (name: string, code: string): ServedScript => ({
  project: { name, files: [{ name: 'Code.gs', code }], html: {}, manifest: {} },
});
