/** When a custom function is called again, and when its old result stays: google.md 1.1 and 1.2. */
import { openSheets } from '../open-sheets';
import { fact } from './fact';
import { inCells, type InCells } from './in-cells';

/** Each reads A1 by itself, behind Sheets' back. */
const CODE = `
  const stored = () => SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').getValue();
  function READS() { return stored(); }
  function ALSO_READS() { return stored(); }
  function OF(value) { return value + ' and ' + stored(); }
  function SUMS(rows) { return rows.reduce((sum, [value]) => sum + Number(value), 0); }
`;

let cells: InCells;

beforeEach(async () => {
  cells = await inCells(CODE);
});

/** Runs the change, and answers how often the function was called for it. */
async function callsDuring(name: string, change: () => Promise<unknown>): Promise<number> {
  const before = cells.calls(name);
  await change();
  await cells.sheets.settled();
  return cells.calls(name) - before;
}

describe('a custom function is called', () => {
  fact('1.1', '1a', '[H] again when a cell passed directly as an argument changes', async () => {
    await cells.type('A1', 'x');
    await cells.type('B1', '1');
    expect(await cells.type('D1', '=OF(B1)')).toBe('1 and x');
    expect(await callsDuring('OF', () => cells.type('B1', '2'))).toBe(1);
    expect(cells.shown('D1')).toBe('2 and x');
  });

  fact('1.1', '1b', '[H] not again when only a cell that it reads by itself changes', async () => {
    await cells.type('A1', 'x');
    await cells.type('B1', '1');
    await cells.type('D1', '=OF(B1)');
    expect(await callsDuring('OF', () => cells.type('A1', 'y'))).toBe(0);
    expect(cells.shown('D1')).toBe('1 and x');
  });

  fact('1.1', '1c', '[H] again when its own formula is edited', async () => {
    await cells.type('A1', 'x');
    await cells.type('D1', '=OF("first")');
    await cells.type('A1', 'y');
    expect(await cells.type('D1', '=OF("second")')).toBe('second and y');
    expect(await callsDuring('OF', () => cells.type('D1', '=UPPER(OF("second"))'))).toBe(1);
  });

  fact('1.1', '1d', '[H] again when a cell of a range argument changes, whoever changes it', async () => {
    await cells.sheets.paste('Sheet1', 'B1', [['3'], ['1'], ['2']]);
    expect(await cells.type('D1', '=SUMS(B1:B3)')).toBe('6');
    await cells.sheets.paste('Sheet1', 'B2', [['5'], ['5']]);
    expect(cells.shown('D1')).toBe('13');
    await cells.sheets.clear('Sheet1', 'B2:B3');
    expect(cells.shown('D1')).toBe('3');
  });

  fact('1.1', '1e', '[H] again when a range argument is sorted or gets a row inside', async () => {
    await cells.sheets.paste('Sheet1', 'B1', [['3'], ['1'], ['2']]);
    await cells.type('D1', '=SUMS(B1:B3)');
    expect(await callsDuring('SUMS', () => cells.sheets.sortRange('Sheet1', 'B1:B3', 2))).toBe(1);
    expect(await callsDuring('SUMS', () => cells.sheets.insertRows('Sheet1', 2))).toBe(1);
    await cells.type('B2', '10');
    expect(cells.shown('D1')).toBe('16');
  });

  fact('1.1', '1f', '[H] not again when its cell and its arguments only move', async () => {
    await cells.sheets.paste('Sheet1', 'B1', [['3'], ['1'], ['2']]);
    await cells.type('D1', '=SUMS(B1:B3)');
    await cells.type('E1', '=OF(B1)');
    const moving = async (): Promise<void> => {
      await cells.sheets.insertRows('Sheet1', 1, 2);
      await cells.sheets.insertColumns('Sheet1', 1);
      await cells.sheets.deleteRows('Sheet1', 1);
    };
    expect(await callsDuring('SUMS', moving)).toBe(0);
    expect(await callsDuring('OF', moving)).toBe(0);
    expect(cells.sheets.formulas('Sheet1')[2]?.slice(5)).toEqual(['=SUMS(D3:D5)', '=OF(D3)']);
    // And the result it still holds goes when an argument changes there and back.
    await cells.type('D3', '7');
    expect(await callsDuring('OF', () => cells.type('D3', '3'))).toBe(1);
  });
});

describe('results are kept', () => {
  fact('1.1', '2', '[H] by function and argument values: the same call again is no call', async () => {
    await cells.type('A1', 'x');
    await cells.type('B1', '1');
    await cells.type('D1', '=OF(B1)');
    const rewrite = `sheet.getRange('B1').setValue(2); sheet.getRange('B1').setValue(1);`;
    expect(await callsDuring('OF', () => cells.script(rewrite))).toBe(0);
    expect(await callsDuring('OF', () => cells.type('D2', '=OF(1)'))).toBe(0);
    expect(await callsDuring('OF', () => cells.type('D3', '=OF("1")'))).toBe(1);
  });

  fact('1.1', '3', '[H] so a function without arguments that reads cells goes stale', async () => {
    await cells.type('A1', 'old');
    await cells.type('D1', '=READS()');
    await cells.type('A1', 'new');
    await cells.script(`sheet.getRange('C9').setValue('anything'); SpreadsheetApp.flush()`);
    expect(cells.shown('D1')).toBe('old');
  });

  fact('1.1', '4', '[M] also when the identical formula is entered again', async () => {
    await cells.type('A1', 'old');
    await cells.type('D1', '=READS()');
    await cells.type('A1', 'new');
    expect(await cells.type('D1', '=READS()')).toBe('old');
  });

  fact('1.1', '5a', '[GUESS] for several cells: the same call elsewhere shows the old result', async () => {
    await cells.type('A1', 'old');
    await cells.type('D1', '=READS()');
    await cells.type('A1', 'new');
    expect(await cells.type('D2', '=READS()')).toBe('old');
    expect(await cells.type('D1', '=TRIM(READS())')).toBe('old');
  });

  fact('1.1', '5b', '[GUESS] or for each cell by itself, with the switch off', async () => {
    cells.sheets.document.switches.cellsShareResults = false;
    await cells.type('A1', 'old');
    await cells.type('D1', '=READS()');
    await cells.type('A1', 'new');
    expect(await cells.type('D2', '=READS()')).toBe('new');
    expect(cells.shown('D1')).toBe('old');
  });

  fact('1.1', '6a', '[L] for nobody knows how long: not longer than a cell shows them', async () => {
    await cells.type('A1', 'old');
    await cells.type('B1', '1');
    await cells.type('D1', '=OF(B1)');
    await cells.type('B1', '2');
    await cells.type('A1', 'new');
    await cells.type('B1', '1');
    expect(cells.shown('D1')).toBe('1 and new');
  });

  fact(
    '1.1',
    '6b',
    '[L] or longer, with the switch on: earlier values bring the earlier result',
    async () => {
      cells.sheets.document.switches.resultsOutliveTheirCells = true;
      await cells.type('A1', 'old');
      await cells.type('B1', '1');
      await cells.type('D1', '=OF(B1)');
      await cells.type('B1', '2');
      await cells.type('A1', 'new');
      await cells.type('B1', '1');
      expect(cells.shown('D1')).toBe('1 and old');
    },
  );

  fact('1.1', '6c', '[L] also over a reload of the document', async () => {
    await cells.type('A1', 'old');
    await cells.type('D1', '=READS()');
    await cells.type('A1', 'new');
    const project = { files: [{ name: 'Code.gs', code: CODE }], html: {}, manifest: {} };
    const reopened = await openSheets('', { project, snapshot: cells.sheets.snapshot() });
    expect(reopened.displayValues('Sheet1')[0]?.[3]).toBe('old');
    expect(reopened.executions).toEqual([]);
  });
});
