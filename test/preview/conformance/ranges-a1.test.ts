/** The notations that name ranges, what ranges answer about themselves, and ranges made from ranges. */
import type { NodeSheets } from '../../../preview/node';
import { failure, openSheets, script } from '../open-sheets';
import { fact } from './fact';

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets();
  await script(
    sheets,
    `spreadsheet.insertSheet('Лист 1'); spreadsheet.insertSheet("It's"); spreadsheet.setActiveSheet(sheet)`,
  );
});

const notations = (texts: readonly string[], getRange = 'sheet'): Promise<unknown> =>
  script(sheets, `return ${JSON.stringify(texts)}.map((text) => ${getRange}.getRange(text).getA1Notation())`);

async function expectNotations(table: readonly (readonly [text: string, notation: string])[]): Promise<void> {
  expect(await notations(table.map(([text]) => text))).toEqual(table.map(([, notation]) => notation));
}

fact('12', '11a', '[L] getRange ignores case and strips $', () =>
  expectNotations([
    ['b2', 'B2'],
    ['a1:b2', 'A1:B2'],
    ['$A$1', 'A1'],
    ['$a1:B$2', 'A1:B2'],
    ['$c:$d', 'C:D'],
    [' B2 ', 'B2'],
  ]),
);

fact('12', '11b', '[L] corners in the wrong order are put right', () =>
  expectNotations([
    ['C5:B2', 'B2:C5'],
    ['B5:C2', 'B2:C5'],
    ['5:2', '2:5'],
    ['D:B', 'B:D'],
    ['B2:B2', 'B2'],
  ]),
);

fact('12', '12a', '[L] 5:7 spans all columns and stays 5:7, D:F spans all rows and stays D:F', async () => {
  const body = `
    return ['5:7', '1:1', 'D:F', 'A:A'].map((text) => {
      const range = sheet.getRange(text);
      return [range.getA1Notation(), range.getNumRows(), range.getNumColumns(), range.getRow(), range.getColumn()];
    }).concat([[sheet.getMaxRows(), sheet.getMaxColumns()]])`;
  expect(await script(sheets, body)).toEqual([
    ['5:7', 3, 26, 5, 1],
    ['1:1', 1, 26, 1, 1],
    ['D:F', 1000, 3, 1, 4],
    ['A:A', 1000, 1, 1, 1],
    [1000, 26],
  ]);
});

fact(
  '12',
  '12b',
  '[L] isStartRowBounded, isEndRowBounded, isStartColumnBounded, isEndColumnBounded tell which ends are open',
  async () => {
    const body = `
    return ['B2:C3', '5:7', 'D:F', 'B2:C', 'B2:4'].map((text) => {
      const range = sheet.getRange(text);
      return [range.isStartRowBounded(), range.isEndRowBounded(), range.isStartColumnBounded(), range.isEndColumnBounded()];
    })`;
    expect(await script(sheets, body)).toEqual([
      [true, true, true, true],
      [true, true, false, false],
      [false, false, true, true],
      [true, false, true, true],
      [true, true, true, false],
    ]);
  },
);

fact('13', '5a', '[H] open-ended forms reach to the edge of the tab', () =>
  expectNotations([
    ['B2:C', 'B2:C1000'],
    ['D2:D', 'D2:D1000'],
    ['A1:2', 'A1:Z2'],
    ['1:1', '1:1'],
    ['A:A', 'A:A'],
    ['c3:b', 'B3:C1000'],
  ]),
);

fact('13', '5b', '[H] names of tabs in quotes, in Cyrillic and with an apostrophe', async () => {
  const body = `
    return ["'Лист 1'!B4", "'It''s'!a1:b2", "'Sheet1'!C3"].map((text) => {
      const range = spreadsheet.getRange(text);
      return [range.getSheet().getName(), range.getA1Notation()];
    })`;
  expect(await script(sheets, body)).toEqual([
    ['Лист 1', 'B4'],
    ["It's", 'A1:B2'],
    ['Sheet1', 'C3'],
  ]);
});

fact('12', '13a', '[L] getRange takes the name of a tab, on the sheet and on the spreadsheet', async () => {
  expect(await notations(['Sheet1!A1:B2', "'Лист 1'!C3"])).toEqual(['A1:B2', 'C3']);
  expect(await notations(['Sheet1!A1:B2', "'Лист 1'!C3"], 'spreadsheet')).toEqual(['A1:B2', 'C3']);
});

fact('12', '13b', '[L] a leading ! is the sheet itself', async () => {
  const body = `
    const range = spreadsheet.getSheetByName('Лист 1').getRange('!c2:e5');
    return [range.getSheet().getName(), range.getA1Notation()]`;
  expect(await script(sheets, body)).toEqual(['Лист 1', 'C2:E5']);
});

fact('12', '13c', '[L] on the spreadsheet a range without a tab is one of the active tab', async () => {
  const body = `
    spreadsheet.setActiveSheet(spreadsheet.getSheetByName('Лист 1'));
    const name = spreadsheet.getRange('A1').getSheet().getName();
    spreadsheet.setActiveSheet(sheet);
    return name`;
  expect(await script(sheets, body)).toBe('Лист 1');
});

fact('12', '14a', '[L] getRange takes R1C1 notation', () =>
  expectNotations([
    ['R5C3', 'C5'],
    ['R10C5:R1C2', 'B1:E10'],
    ['r1c1:r2c2', 'A1:B2'],
    ['Sheet1!R2C2', 'B2'],
  ]),
);

fact('12', '14b', '[L] RC1 is the cell in column RC', async () => {
  await script(sheets, `sheet.insertColumnsAfter(26, 480)`);
  await expectNotations([
    ['RC1', 'RC1'],
    ['rc2:rd3', 'RC2:RD3'],
  ]);
  expect(await script(sheets, `return sheet.getRange('RC1').getColumn()`)).toBe(471);
  await script(sheets, `sheet.deleteColumns(27, 480)`);
});

fact('12', '14c', '[L] getRangeList takes the same notations', async () => {
  const body = `
    const list = sheet.getRangeList(['a1', 'R5C3', 'R10C5:R1C2', 'D:E', '2:3', '!b2']);
    return list.getRanges().map((range) => range.getA1Notation())`;
  expect(await script(sheets, body)).toEqual(['A1', 'C5', 'B1:E10', 'D:E', '2:3', 'B2']);
});

fact('12', '15a', '[L] offset keeps the size unless it is given another', async () => {
  const body = `
    const range = sheet.getRange('B2:C3');
    return [range.offset(1, 1), range.offset(-1, -1), range.offset(0, 0, 1), range.offset(0, 2, 3, 1)].map((moved) => moved.getA1Notation())`;
  expect(await script(sheets, body)).toEqual(['C3:D4', 'A1:B2', 'B2:C2', 'D2:D4']);
});

fact('12', '15b', '[L] offset to no rows or no columns is refused', async () => {
  expect(await failure(sheets, `sheet.getRange('A1').offset(0, 0, 0)`)).toBe(
    'Exception: The number of rows in the range must be at least 1.',
  );
  expect(await failure(sheets, `sheet.getRange('A1').offset(0, 0, 1, 0)`)).toBe(
    'Exception: The number of columns in the range must be at least 1.',
  );
});

fact('12', '16a', '[L] getCell counts from 1 inside the range, and not beyond it', async () => {
  expect(await script(sheets, `return sheet.getRange('B2:D4').getCell(2, 3).getA1Notation()`)).toBe('D3');
  for (const cell of ['0, 1', '4, 1', '1, 4']) {
    expect(await failure(sheets, `sheet.getRange('B2:D4').getCell(${cell})`)).toBe(
      'Exception: Cell reference out of range',
    );
  }
});

fact('12', '16b', '[L] getRowIndex, getColumnIndex, getHeight and getWidth are live', async () => {
  const body = `
    const range = sheet.getRange('B3:D7');
    return [range.getRowIndex(), range.getColumnIndex(), range.getHeight(), range.getWidth(),
      range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns(), range.getLastRow(), range.getLastColumn()]`;
  expect(await script(sheets, body)).toEqual([3, 2, 5, 3, 3, 2, 5, 3, 7, 4]);
});
