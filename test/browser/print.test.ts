/** File > Print: the tab on paper, as a PDF that is searched for its text. */
import type { PreviewPage } from './preview-page';
import { readPdf } from './read-pdf';
import { scriptOf, scriptPages } from './script-pages';

/** Sixty rows under a merged title and a header, both frozen, with a chart beside them. */
const SCRIPT = scriptOf(
  'Sixty rows',
  `
  const ss = () => SpreadsheetApp.getActive();
  function onOpen() {
    const menu = SpreadsheetApp.getUi().createMenu('Trial');
    for (const name of ['fill', 'link']) menu.addItem(name, name);
    menu.addToUi();
  }
  function fill() {
    const sheet = ss().getSheets()[0];
    sheet.setHiddenGridlines(true);
    sheet.getRange('A1:F1').merge().setValue('Weekly 18 November').setFontSize(20).setBackground('#e8f0fe');
    sheet.getRange('A2:F2').setValues([['Rank', 'Request', 'Points', 'Due', 'Bar', 'Sum']]).setFontWeight('bold');
    const rows = Array.from({ length: 60 }, (_, i) => [i + 1, 'Request no. ' + (i + 1), i / 2, new Date(2026, 9, 1 + i), '█'.repeat(i % 9), '=C' + (i + 3) + '*2']);
    sheet.getRange(3, 1, 60, 6).setValues(rows);
    sheet.getRange('C3:C62').setNumberFormat('0.0 "pts"');
    sheet.getRange('D3:D62').setNumberFormat('d mmm yyyy');
    sheet.getRange('A20:A21').merge();
    sheet.hideRows(10);
    sheet.setFrozenRows(2);
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A3>50')
      .setBackground('#fce8e6').setRanges([sheet.getRange('A3:F62')]).build()]);
    sheet.insertChart(sheet.newChart().asLineChart().setTitle('Points by rank').addRange(sheet.getRange('C2:C62')).setNumHeaders(1)
      .setPosition(4, 7, 20, 0).setOption('width', 400).setOption('height', 250).build());
    sheet.autoResizeColumn(2);
    ss().insertSheet('Empty');
    sheet.activate();
  }
  function link() {
    const address = ss().getUrl().replace(/edit.*$/, 'export?format=pdf&gid=' + ss().getSheets()[0].getSheetId()
      + '&portrait=false&size=letter&fitw=true&fzr=false&gridlines=false&printtitle=false&pagenum=UNDEFINED');
    const page = HtmlService.createHtmlOutput('<a target="_blank" href="' + address + '">Print to PDF</a>').setTitle('Print');
    SpreadsheetApp.getUi().showSidebar(page);
  }
  `,
);

/** In points: 297 by 210 mm, and 11 by 8.5 inches. */
const LANDSCAPE = { A4: [842, 595], Letter: [792, 612] };

const { open } = scriptPages();

let preview: PreviewPage;

beforeAll(async () => {
  preview = await open(SCRIPT);
  await choose('fill');
  await preview.page.getByRole('img', { name: 'Points by rank' }).waitFor();
  await preview.shows(62, 6, '59');
});

async function choose(name: string): Promise<void> {
  const { page } = preview;
  await page.getByRole('menuitem', { name: 'Trial', exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

const size = ({ width, height }: { width: number; height: number }): number[] =>
  [width, height].map(Math.round);

const requestsOn = (text: string): number[] =>
  Array.from(text.matchAll(/Request no\. (\d+)/g), ([, number]) => Number(number));

it('prints landscape pages whose rows follow one another, each with the frozen rows and its number', async () => {
  for (const paper of ['A4', 'Letter'] as const) {
    const { pdf, pages } = await preview.print('Sheet1', paper);
    const read = readPdf(pdf);
    expect(read).toHaveLength(pages);
    expect(pages).toBeGreaterThan(1);
    read.forEach((page, index) => {
      expect(size(page)).toEqual(LANDSCAPE[paper]);
      expect(page.text).toContain('Weekly 18 November');
      expect(page.text).toContain('Rank');
      expect(page.text.trimEnd().endsWith(String(index + 1))).toBe(true);
    });
    // Row 10, with request 8, is hidden.
    const shown = Array.from({ length: 60 }, (_, index) => index + 1).filter((number) => number !== 8);
    expect(read.flatMap(({ text }) => requestsOn(text))).toEqual(shown);
  }
});

it('numbers are as the cells show them, and a chart is on the page with its anchor, as text and lines', async () => {
  const [first, ...others] = readPdf((await preview.print('Sheet1')).pdf);
  expect(first?.text).toContain('0.5 pts');
  expect(first?.text).toContain('2 Oct 2026');
  expect(first?.text).toContain('█');
  expect(first?.text).toContain('Points by rank');
  expect(others.map(({ text }) => text).join()).not.toContain('Points by rank');
});

it('on the page are merged cells as one, the looks that conditions give, and no lines where the grid has none', async () => {
  const { page } = preview;
  await page.keyboard.press('ControlOrMeta+p');
  const title = page.getByLabel('Page 1', { exact: true }).getByRole('cell', { name: 'Weekly 18 November' });
  expect(await title.getAttribute('colspan')).toBe('6');
  expect(await title.evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe('rgb(232, 240, 254)');
  expect(await title.evaluate((cell) => getComputedStyle(cell).borderBottomStyle)).toBe('none');
  const last = page.locator('.print-page').last().getByRole('cell', { name: 'Request no. 60' });
  expect(await last.evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe('rgb(252, 232, 230)');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Print settings' }).waitFor({ state: 'detached' });
});

it('a tab with nothing on it says so', async () => {
  expect((await preview.print('Empty')).pages).toBe(0);
});

it("the document's own PDF address, in a page of the script's, opens the print view as the address says", async () => {
  const { page } = preview;
  await choose('link');
  await preview.sidebar.getByRole('link', { name: 'Print to PDF' }).click();
  const view = page.getByRole('dialog', { name: 'Print settings' });
  await view.waitFor();
  expect(await view.getByLabel('Paper size').inputValue()).toBe('Letter');
  expect(await view.getByLabel('Page orientation').inputValue()).toBe('landscape');
  for (const label of ['Show gridlines', 'Repeat frozen rows', 'Page numbers']) {
    expect(await view.getByLabel(label).isChecked()).toBe(false);
  }
  const read = readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(read.map(size)).toEqual(read.map(() => LANDSCAPE.Letter));
  expect(read.slice(1).some(({ text }) => text.includes('Weekly 18 November'))).toBe(false);
});
