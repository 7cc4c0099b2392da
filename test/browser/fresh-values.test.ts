/** In the browser as in Node: a formula's value, read in the run that wrote it, is the calculated one. */
import { previewPages } from './preview-page';

const pages = previewPages();

jest.setTimeout(60_000);

it('is never stale: over a chain, another tab and a custom function', async () => {
  const { page } = await pages.open();
  expect(await page.evaluate(() => window.localSheets.run('ownFormulas'))).toEqual(
    [5, 7, 9].map((number) => {
      const doubled = number * 2;
      const elsewhere = (doubled + 1) * 10;
      return [doubled, doubled + 1, elsewhere, elsewhere * 2, elsewhere * 2 + 1];
    }),
  );
});
