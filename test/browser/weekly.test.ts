/** The weekly page where it is looked at: on a projector, and on paper. */
import { previewPages, type PreviewPage } from './preview-page';
import { readPdf } from './read-pdf';

const pages = previewPages('built');

let preview: PreviewPage;

/** What a cheap projector shows of the page, in pixels. */
const projector = { width: 1366, height: 768 };

const weekly = (): Promise<string[][]> =>
  preview.page.evaluate(() => window.localSheets.displayValues('Weekly').map((line) => [...line]));

const rowsUnder = async (column: number, heading: string): Promise<number> => {
  const cells = await weekly();
  const top = cells.findIndex((line) => line[column]?.startsWith(heading));
  const end = cells.findIndex((line, row) => row > top && (line[column] ?? '') === '');
  return end - top;
};

beforeAll(async () => {
  preview = await pages.open();
  await preview.page.setViewportSize(projector);
  // As many requests as an honest quarter has.
  await preview.page.evaluate(async () => {
    const wish = {
      ...{ customer: 'Initech', dealValue: null, closeDate: null, askedBy: 'rita@example.com', asks: null },
      ...{ motive: '', estimate: 5, notes: '', deal: '', source: '' },
    };
    const wishes = Array.from({ length: 8 }, (_, number) => ({ ...wish, title: `Another wish ${number}` }));
    await window.localSheets.run('sidebarImport', '', wishes);
  });
  await preview.choose('Build weekly tab');
  await preview.page.getByText('The weekly tab is ready').waitFor();
});

describe('On a projector', () => {
  it('the strip and the first view are seen without scrolling', async () => {
    const canvas = preview.page.locator('canvas[id^="univer-sheet-main-canvas"]');
    const besideSidebar = await canvas.boundingBox();
    await preview.page.locator('.sidebar').getByRole('button', { name: 'Close' }).click();
    // The grid takes the sidebar's room when the page is laid out again.
    await preview.until(
      (before) =>
        (document.querySelector('canvas[id^="univer-sheet-main-canvas"]')?.clientWidth ?? 0) > before,
      besideSidebar?.width ?? 0,
    );
    const grid = await canvas.boundingBox();
    const cells = await weekly();
    const top = cells.findIndex(([first]) => first === 'Being built now');
    const length = cells.slice(top).findIndex(([first = '', second = '']) => first === '' && second === '');
    const seen = await preview.page.evaluate((last) => {
      const { layout, tabs } = window.localSheets.document.engine;
      const id = tabs.all().find(({ name }) => name === 'Weekly')?.id ?? '';
      const sum = (axis: 'rows' | 'columns', count: number): number =>
        Array.from({ length: count }, (_, index) => layout.size(id, axis, index)).reduce((a, b) => a + b, 0);
      return { height: sum('rows', last), width: sum('columns', 16) };
    }, top + length);
    const headers = { width: 46, height: 20 };
    expect(length).toBeGreaterThan(3);
    expect(seen.height + headers.height).toBeLessThanOrEqual(grid?.height ?? 0);
    expect(seen.width + headers.width).toBeLessThanOrEqual(grid?.width ?? 0);
  });
});

describe.each(['A4', 'Letter'] as const)('Printed on %s', (paper) => {
  it('twenty-five requests take two landscape pages at most, each with title and date', async () => {
    expect((await rowsUnder(0, 'Being built now')) - 2).toBeGreaterThan(0);
    const { pdf, pages: count } = await preview.print('Weekly', paper);
    const read = readPdf(pdf);
    expect(read).toHaveLength(count);
    expect(count).toBeLessThanOrEqual(2);
    for (const { width, height, text } of read) {
      expect(width).toBeGreaterThan(height);
      expect(text).toContain('Sales budget');
      expect(text).toContain('Weekly meeting,');
    }
    const whole = read.map(({ text }) => text).join(' ');
    expect(whole).toContain('Another wish 7');
    expect(whole).toContain('Decisions and actions');
  });
});
