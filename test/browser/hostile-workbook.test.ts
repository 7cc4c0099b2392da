/** A workbook full of markup and code in the local Google Sheets: sidebar, dialog pages and print view show it, and run none of it. */
import { columnLetter } from '../../src/sheets/a1';
import { previewPages, type PreviewPage } from './preview-page';

const pages = previewPages('built');

const start = '<img src=x onerror=';

const texts = [
  `${start}"canary=1;top.canary=1">`,
  `${start}"canary=1"></script><script>canary=1</script>`,
  `${start}"canary=1"><a class="payload" href="javascript:canary=1">x</a>`,
  `${start}"canary=1">"'><iframe class="payload" srcdoc="<script>top.canary=1</script>">\${canary=1}{{canary=1}}`,
  `${start}"canary=1">\u202e\u200b\u{1f417}<b class="payload" style="position:fixed">`,
];

let preview: PreviewPage;

beforeAll(async () => {
  preview = await pages.open();
  await preview.sidebar.getByText('of 100 points left').waitFor();
  const headers = await preview.page.evaluate(
    () => window.localSheets.displayValues('Requests')[0]?.map(String) ?? [],
  );
  const rows = Array.from({ length: 12 }, (_, row) => texts[row % texts.length] ?? '');
  const blocks = ['Request', 'Customer', 'Asked by', 'Notes'].map(
    (header) =>
      [
        `${columnLetter(headers.indexOf(header) + 1)}2`,
        rows.map((text, row) => [`${text} ${row + 1}`]),
      ] as const,
  );
  await preview.page.evaluate(
    async ({ blocks, name }) => {
      const sheets = window.localSheets;
      sheets.document.engine.rename(name);
      for (const [a1, cells] of blocks) await sheets.paste('Requests', a1, cells);
      await sheets.run('sidebarSetUp');
      await sheets.run('sidebarBuildWeekly', '');
      await sheets.settled();
    },
    { blocks, name: texts[0] ?? '' },
  );
});

/** In every frame there is: what a text has set, and elements that only a text can have made. */
const madeByText = async (): Promise<unknown[]> =>
  (
    await Promise.all(
      preview.page
        .frames()
        .map((frame) =>
          frame.evaluate(() => [
            ...('canary' in window ? ['canary'] : []),
            ...Array.from(
              document.querySelectorAll(
                '.payload, [onerror], img[src="x"], [href^="javascript:"], iframe[srcdoc*="canary"]',
              ),
              ({ outerHTML }) => outerHTML.slice(0, 80),
            ),
          ]),
        ),
    )
  ).flat();

const dialog = () => preview.page.frameLocator('.page-dialog iframe');

it('the sidebar shows the titles as they were typed', async () => {
  await preview.sidebar.getByText(start).first().waitFor();
  await preview.sidebar.getByRole('button', { name: 'Change something' }).click();
  await preview.sidebar.getByText(start).first().waitFor();
  expect(await madeByText()).toEqual([]);
  await preview.sidebar.getByRole('button', { name: 'Back' }).click();
});

const dialogPages = [
  'weekly',
  'health',
  'check',
  'session',
  'plan',
  'duplicates',
  'heard',
  'import',
  'export',
];

it('the dialog pages make nothing of them', async () => {
  let pagesWithTheWords = 0;
  for (const name of dialogPages) {
    await preview.page.evaluate((which) => window.localSheets.run('sidebarOpen', which, ''), name);
    await dialog().getByRole('heading', { level: 1 }).waitFor();
    // A page that still asks the server after some seconds is looked at as it stands.
    const idle = dialog().locator('.page[aria-busy="false"]');
    await idle.waitFor({ timeout: 3000 }).catch(() => undefined);
    if ((await dialog().getByText(start).count()) > 0) pagesWithTheWords += 1;
    expect([name, await madeByText()]).toEqual([name, []]);
    await preview.page.locator('.page-dialog').getByRole('button', { name: 'Close' }).click();
  }
  expect(pagesWithTheWords).toBeGreaterThan(0);
});

it('the weekly tab goes to paper with the words, in the print view too', async () => {
  await preview.page.evaluate(() => {
    const { tabs } = window.localSheets.document.engine;
    tabs.activate(tabs.all().find(({ name }) => name === 'Weekly')?.id ?? '');
  });
  for (const name of ['File', 'Print']) {
    await preview.page.getByRole('menuitem', { name, exact: true }).click();
  }
  const view = preview.page.getByRole('dialog', { name: 'Print settings' });
  await view.getByRole('button', { name: 'Print', exact: true, disabled: false }).waitFor();
  await view.locator('.print-page').getByText('<img').first().waitFor();
  expect(await madeByText()).toEqual([]);
  expect(preview.problems).toEqual([]);
});
