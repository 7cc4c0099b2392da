/** A browser on the preview's page with a script that a test writes, in a spreadsheet of its own. */
import type { ServedScript } from '../../preview/page/served';
import type { ServeOptions } from '../../scripts/serve';
import { PreviewPage, servedPage } from './preview-page';

/** One server and one browser for a file of tests; opening leaves the page before. */
export function scriptPages(): { open: (script: ServedScript) => Promise<PreviewPage> } {
  const options: ServeOptions = { port: 0 };
  const served = servedPage(options);
  return {
    open: (script) => {
      // The server looks there with each request.
      options.script = script;
      const { page, url } = served();
      return PreviewPage.open(page, url);
    },
  };
}

/** A project of one file of code. */
export const scriptOf = (name: string, code: string): ServedScript => ({
  project: { name, files: [{ name: 'Code.gs', code }], html: {}, manifest: {} },
});
