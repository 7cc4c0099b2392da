/** The data around a range: its region, and the next cell with data. */
import type { NodeSheets } from '../../../preview/node';
import { openSheets, script } from '../open-sheets';
import { fact } from './fact';

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets();
  await script(
    sheets,
    `sheet.getRange('B2:D4').setValue(1); sheet.getRange('B9').setValue(1); sheet.getRange('G3').setFormula('=""')`,
  );
});

const regions = (calls: readonly string[]): Promise<unknown> =>
  script(sheets, `return [${calls.map((call) => `sheet.getRange(${call}).getA1Notation()`).join(', ')}]`);

const next = (cell: string, direction: string): string =>
  `'${cell}').getNextDataCell(SpreadsheetApp.Direction.${direction}`;

fact('12', '17a', '[L] the region of a cell in a block is the block', async () => {
  expect(await regions([`'C3').getDataRegion(`, `'B2').getDataRegion(`, `'B2:D4').getDataRegion(`])).toEqual([
    'B2:D4',
    'B2:D4',
    'B2:D4',
  ]);
});

fact('12', '17b', '[L] an empty cell beside a block is part of the region', async () => {
  expect(await regions([`'B1').getDataRegion(`, `'E3').getDataRegion(`])).toEqual(['B1:D4', 'B2:E4']);
});

fact('12', '17c', '[L] a cell far from all data is its own region', async () => {
  expect(await regions([`'H20').getDataRegion(`, `'B9').getDataRegion(`])).toEqual(['H20', 'B9']);
});

fact('12', '17d', '[L] ROWS and COLUMNS grow in that dimension only', async () => {
  const calls = ['ROWS', 'COLUMNS'].map((name) => `'C3').getDataRegion(SpreadsheetApp.Dimension.${name}`);
  expect(await regions(calls)).toEqual(['C2:C4', 'B3:D3']);
});

fact('12', '18a', '[L] from an empty cell to the next data', async () => {
  expect(
    await regions([next('B1', 'DOWN'), next('A3', 'NEXT'), next('C7', 'UP'), next('F3', 'PREVIOUS')]),
  ).toEqual(['B2', 'B3', 'C4', 'D3']);
});

fact('12', '18b', '[L] from the end of a block over the gap to the next data', async () => {
  expect(await regions([next('B4', 'DOWN'), next('B9', 'UP')])).toEqual(['B9', 'B4']);
});

fact('12', '18c', '[L] from inside a block to its end', async () => {
  expect(
    await regions([next('C3', 'DOWN'), next('C3', 'UP'), next('C3', 'NEXT'), next('C3', 'PREVIOUS')]),
  ).toEqual(['C4', 'C2', 'D3', 'B3']);
});

fact('12', '18d', '[L] with nothing further on to the edge of the tab, and there it stays', async () => {
  expect(
    await regions([
      next('B9', 'DOWN'),
      next('D2', 'NEXT'),
      next('B2', 'PREVIOUS'),
      next('C2', 'UP'),
      next('A1000', 'DOWN'),
      next('Z1', 'NEXT'),
      next('A1', 'UP'),
    ]),
  ).toEqual(['B1000', 'Z2', 'A2', 'C1', 'A1000', 'Z1', 'A1']);
});
