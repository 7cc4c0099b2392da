/** Charts over the grid: drawn from their cells, kept with the document, each tab its own. */
import type { PreviewPage } from './preview-page';
import { scriptOf, scriptPages } from './script-pages';

const SCRIPT = scriptOf(
  'Burn',
  `
  const first = () => SpreadsheetApp.getActive().getSheets()[0];
  function onOpen() {
    const menu = SpreadsheetApp.getUi().createMenu('Chart');
    for (const name of ['draw', 'freeze', 'remove', 'addTab']) menu.addItem(name, name);
    menu.addToUi();
  }
  function draw() {
    first().getRange('A1:B5').setValues([['Week', 'Spent'], ['1', 0], ['2', 10], ['3', 20], ['4', '=B4*2']]);
    first().insertChart(
      first().newChart().asLineChart().setTitle('Budget burn').addRange(first().getRange('A1:B5')).setNumHeaders(1)
        .setPosition(8, 2, 10, 5).build(),
    );
  }
  function freeze() { first().setFrozenRows(3); first().setColumnWidth(1, 160); }
  function remove() { first().getCharts().forEach((chart) => first().removeChart(chart)); }
  function addTab() { SpreadsheetApp.getActive().insertSheet('Other').activate(); }
  `,
);

const { open } = scriptPages();

let preview: PreviewPage;
beforeAll(async () => {
  preview = await open(SCRIPT);
  await choose('draw');
});

async function choose(name: string): Promise<void> {
  const { page } = preview;
  await page.getByRole('menuitem', { name: 'Chart', exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

const theChart = () => preview.page.getByRole('img', { name: 'Budget burn' });

const pathOfChart = async (): Promise<string> =>
  (await theChart().locator('path[data-series="Spent"]').getAttribute('d')) ?? '';

/** With the value that its last cell's formula has. */
const chartIsDrawn = () => theChart().getByText('40', { exact: true }).waitFor();

const boxOfChart = async () => {
  const box = await theChart().boundingBox();
  if (!box) throw new Error('The chart is not on the screen.');
  return box;
};

/** Waits until it is so; the test's own time limit ends a wait in vain. */
const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
};

/** How far a chart's corner has come since. */
const movedFrom = async (before: { x: number; y: number }) => {
  const { x, y } = await boxOfChart();
  return { x: Math.round(x - before.x), y: Math.round(y - before.y) };
};

it('a script puts a chart on its tab; it is there with its points, and after a reload', async () => {
  await chartIsDrawn();
  const { width, height } = await boxOfChart();
  expect([width, height]).toEqual([600, 371]);
  const drawn = await pathOfChart();
  expect(drawn.split('L')).toHaveLength(4);
  await preview.saved();
  await preview.reload();
  await chartIsDrawn();
  expect(await pathOfChart()).toBe(drawn);
});

it('an edit in its range draws it anew, also where a formula follows from the edit', async () => {
  await chartIsDrawn();
  await preview.type('B4', '200');
  await theChart().getByText('400', { exact: true }).waitFor();
});

it('it lies where it is anchored and goes along when the grid scrolls and columns become wider', async () => {
  await theChart().waitFor();
  const canvas = await preview.page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  const before = await boxOfChart();
  // Row header of 46 px, column header of 20, a column of 100, seven rows of 21, and the offsets.
  expect(Math.abs(before.x - (canvas?.x ?? NaN) - (46 + 100 + 10))).toBeLessThanOrEqual(2);
  expect(Math.abs(before.y - (canvas?.y ?? NaN) - (20 + 7 * 21 + 5))).toBeLessThanOrEqual(2);

  await choose('freeze');
  await until(async () => (await movedFrom(before)).x === 60);
  await preview.page.mouse.move(700, 600);
  await preview.page.mouse.wheel(0, 84);
  await until(async () => (await movedFrom(before)).y === -84);
  await preview.page.mouse.wheel(0, 3000);
  await theChart().waitFor({ state: 'detached' });
  await preview.page.mouse.wheel(0, -3084);
  await theChart().waitFor();
});

it('it is gone when it is removed, and on another tab', async () => {
  await theChart().waitFor();
  await choose('addTab');
  await theChart().waitFor({ state: 'detached' });
  await preview.page.getByText('Sheet1', { exact: true }).click();
  await theChart().waitFor();
  await choose('remove');
  await theChart().waitFor({ state: 'detached' });
});
