/** Which ways to force a recalculation work: the table of google.md 1.2, and what scripts see. */
import { fact } from './fact';
import { inCells, type InCells } from './in-cells';

let cells: InCells;

beforeEach(async () => {
  cells = await inCells(`
    function READS() { return SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').getValue(); }
    function TWICE(value) { return value * 2; }
    function refreshAll(spreadsheet, placeholder, between) {
      const swap = (from, to) => spreadsheet.createTextFinder(from).matchFormulaText(true).replaceAllWith(to);
      swap('=READS', placeholder);
      if (between) SpreadsheetApp.flush();
      swap(placeholder, '=READS');
    }
  `);
  await cells.type('A1', 'old');
});

/** Enters the formula in D1, changes what the function reads, refreshes, and answers what D1 shows. */
async function after(formula: string, refresh: () => Promise<unknown>): Promise<string> {
  await cells.type('D1', formula);
  await cells.type('A1', 'new');
  expect(cells.shown('D1')).toBe('old');
  await refresh();
  await cells.sheets.settled();
  return cells.shown('D1');
}

fact('1.2', 'a', '[H] passing the ranges it depends on as arguments, even if it ignores them', async () => {
  await cells.type('D1', '=READS(A1:C50)');
  await cells.type('A1', 'new');
  expect(cells.shown('D1')).toBe('new');
});

fact('1.2', 'b', '[H] a version cell as argument, written by a script or ticked', async () => {
  await cells.type('Z1', 'FALSE');
  expect(await after('=READS($Z$1)', () => cells.script(`sheet.getRange('Z1').setValue(true)`))).toBe('new');
  await cells.type('A1', 'newer');
  await cells.type('Z1', 'FALSE');
  expect(cells.shown('D1')).toBe('newer');
});

fact('1.2', 'b', '[M] a named range as version cell works the same', async () => {
  await cells.script(`spreadsheet.setNamedRange('Version', sheet.getRange('Z1'))`);
  expect(await after('=READS(Version)', () => cells.script(`sheet.getRange('Z1').setValue(7)`))).toBe('new');
});

fact(
  '1.2',
  'c',
  '[H] swapping the formula text by a text finder and back, with a flush between',
  async () => {
    const swap = (flush: boolean) => () => cells.script(`refreshAll(spreadsheet, '=swapped', ${flush})`);
    expect(await after('=READS()', swap(false))).toBe('old');
    await swap(true)();
    expect(cells.shown('D1')).toBe('new');
  },
);

fact('1.2', 'd', '[H] a placeholder in the cell, a flush, and the formula again', async () => {
  const refresh = (flush: string): Promise<unknown> =>
    cells.script(`const cell = sheet.getRange('D1'); const formula = cell.getFormula();
      cell.setValue('#BUSY'); ${flush} cell.setFormula(formula);`);
  expect(await after('=READS()', () => refresh(''))).toBe('old');
  await refresh('SpreadsheetApp.flush();');
  expect(cells.shown('D1')).toBe('new');
});

fact('1.2', 'e', '[M] but not setFormula with the same text', async () => {
  expect(await after('=READS()', () => cells.script(`sheet.getRange('D1').setFormula('=READS()')`))).toBe(
    'old',
  );
});

fact('1.2', 'f', '[M] and not a menu item that changes no argument', async () => {
  const menu = `sheet.getRange('B9').setValue(new Date()); SpreadsheetApp.flush(); sheet.getRange('D1').getValue();`;
  expect(await after('=READS(C1)', () => cells.script(menu))).toBe('old');
});

fact('1.2', 'g', '[H] and a random or current value as argument is refused', async () => {
  expect(await cells.type('D1', '=READS(RAND())')).toBe('#ERROR!');
  expect(await cells.type('D1', '=READS(NOW())')).toBe('#ERROR!');
});

fact('1.2', 'h', '[M] deleting and retyping it works, or hits the cache with the switch on', async () => {
  const retype = async (): Promise<void> => {
    await cells.sheets.clear('Sheet1', 'D1');
    await cells.type('D1', '=READS()');
  };
  expect(await after('=READS()', retype)).toBe('new');
  cells.sheets.document.switches.resultsOutliveTheirCells = true;
  await cells.type('A1', 'newer');
  await retype();
  expect(cells.shown('D1')).toBe('new');
  // What works for certain still works then.
  await cells.script(`refreshAll(spreadsheet, '=swapped', true)`);
  expect(cells.shown('D1')).toBe('newer');
});

fact('1.2', '8', '[M] cells that depend on what a script writes are calculated again', async () => {
  await cells.type('B1', '1');
  await cells.type('C1', '=B1+1');
  expect(await cells.type('D1', '=TWICE(C1)')).toBe('4');
  await cells.script(`sheet.getRange('B1').setValue(9)`);
  expect(cells.shown('D1')).toBe('20');
});

fact('1.2', '9', '[M] a read in the run that wrote the formula waits for its result', async () => {
  const body = `
    sheet.getRange('B1').setValue(4);
    sheet.getRange('D1').setFormula('=TWICE(B1)');
    const first = [sheet.getRange('D1').getValue(), sheet.getRange('D1').getDisplayValue()];
    sheet.getRange('B1').setValue(5);
    return [...first, sheet.getRange('D1').getValue()];`;
  expect(await cells.script(body)).toEqual([8, '8', 10]);
});
