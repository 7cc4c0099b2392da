/** In Univer's own grid hold the same facts as in Node: undo and its switch, rows that are protected, values that are never stale. */
import { fact } from '../../preview/conformance/fact';
import { previewPages, type PreviewPage } from '../preview-page';

const pages = previewPages();

let preview: PreviewPage;
beforeAll(async () => {
  preview = await pages.open();
});

/** The fixture's onEdit writes into D2 what it heard. */
async function undoOf(cell: string, fires: boolean): Promise<void> {
  await preview.page.evaluate((value) => (window.localSheets.switches.undoFiresOnEdit = value), fires);
  await preview.type(cell, 'Later');
  await preview.shows(2, 4, `${cell} undefined to Later`);
  await preview.page.keyboard.press('Control+z');
}

fact('2.2', '45d', '[GUESS] undo in the grid fires onEdit without an old value', async () => {
  await undoOf('A9', true);
  await preview.shows(2, 4, 'A9 undefined to undefined');
  await preview.shows(9, 1, '');
});

fact('2.2', '45e', '[GUESS] or nothing', async () => {
  await undoOf('A10', false);
  await preview.shows(10, 1, '');
  await preview.page.evaluate(() => window.localSheets.settled());
  await preview.shows(2, 4, 'A10 undefined to Later');
});

test('Enter takes a suggested function only while it completes what is written', async () => {
  const { page } = preview;
  const suggestions = page.locator('[data-u-comp="sheets-formula-editor"]');
  await preview.select('F7');
  await page.keyboard.type('=S');
  await suggestions.waitFor();
  await page.keyboard.type('UM(1;2)');
  await page.keyboard.press('Enter');
  await preview.shows(7, 6, '3');

  await preview.select('F8');
  await page.keyboard.type('=SUMI');
  await suggestions.filter({ hasText: 'SUMIFS' }).waitFor();
  await page.keyboard.press('Enter');
  // Its arguments are shown once it is taken.
  await page.getByText('[sum_range]').waitFor();
  await page.keyboard.press('Escape');
});

test('a cell that is written in stays open while a script brings the tab to the front that is there', async () => {
  await preview.select('A7');
  await preview.page.keyboard.type('all of ');
  await preview.page.evaluate(() => {
    const { tabs } = window.localSheets.document.engine;
    tabs.activate(tabs.active);
  });
  await preview.page.keyboard.type('it');
  await preview.page.keyboard.press('Enter');
  await preview.shows(7, 1, 'all of it');
});

test('rows that are protected from the person stay, and they are told why', async () => {
  await preview.page.getByLabel('I am').selectOption('Sales rep');
  await preview.ready();
  const remove = (row: number): Promise<void> =>
    preview.page.evaluate((index) => {
      const { document } = window.localSheets;
      const [tab] = document.engine.tabs.all();
      if (!tab) return;
      const area = { sheetId: tab.id, row: 2, column: 0, rows: 1, columns: 1 };
      document.state.protections = [
        {
          ...{ id: 900, type: 'RANGE', area, description: '', warningOnly: false, unprotected: [] },
          ...{ restricted: true, editors: [], domainEdit: false },
        },
      ];
      document.engine.tabs.deleteLines(tab.id, 'rows', index, 1);
    }, row);
  await remove(2);
  await preview.page.getByText('You are trying to edit a protected cell or object.').waitFor();
  await preview.page.keyboard.press('Enter');
  await preview.shows(3, 1, 'Audit log');
  await remove(1);
  await preview.shows(2, 1, 'Audit log');
});

test('a formula read in the run that wrote it has its value: over a chain, another tab and a custom function', async () => {
  expect(await preview.page.evaluate(() => window.localSheets.run('ownFormulas'))).toEqual(
    [5, 7, 9].map((number) => {
      const doubled = number * 2;
      const elsewhere = (doubled + 1) * 10;
      return [doubled, doubled + 1, elsewhere, elsewhere * 2, elsewhere * 2 + 1];
    }),
  );
});

test('a page in which nothing changes asks for no frames', async () => {
  await preview.page.evaluate(async () => {
    const ask = window.requestAnimationFrame.bind(window);
    let asked = 0;
    window.requestAnimationFrame = (callback) => {
      asked += 1;
      return ask(callback);
    };
    // The cursor that blinks asks twice a second.
    for (let quiet = 0; quiet < 5; quiet = asked === 0 ? quiet + 1 : 0) {
      asked = 0;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    window.requestAnimationFrame = ask;
  });
});
