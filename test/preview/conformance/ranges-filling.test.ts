/** Filling, tidying, making gaps between cells, merging and borders. */
import type { NodeSheets } from '../../../preview/node';
import { failure, openSheets, script } from '../open-sheets';
import { fact } from './fact';

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets();
});

afterEach(() => script(sheets, `sheet.getRange('A1:Z50').breakApart(); sheet.clear()`));

fact(
  '12',
  '26a',
  '[L] removeDuplicates keeps the first and returns what is left; columns are the sheet’s',
  async () => {
    const body = `
    const range = sheet.getRange('B2:C5');
    const fill = () => range.setValues([['a', 1], ['b', 1], ['A', 1], ['b', 2]]);
    const all = fill().removeDuplicates();
    const read = [all.getA1Notation(), all.getValues(), range.getValues()[3]];
    const second = fill().removeDuplicates([3]);
    return read.concat([second.getA1Notation(), second.getValues()])`;
    expect(await script(sheets, body)).toEqual([
      'B2:C4',
      [
        ['a', 1],
        ['b', 1],
        ['b', 2],
      ],
      ['', ''],
      'B2:C3',
      [
        ['a', 1],
        ['b', 2],
      ],
    ]);
  },
);

fact('12', '26b', '[L] trimWhitespace trims and leaves single spaces inside', async () => {
  const body = `return sheet.getRange('A1:B1').setValues([['  a   b ', 3]]).trimWhitespace().getValues()`;
  expect(await script(sheets, body)).toEqual([['a b', 3]]);
});

fact('12', '26c', '[L] splitTextToColumns finds the comma, and takes a text or a constant', async () => {
  const body = `
    const split = (row, delimiter, ...args) => {
      const source = sheet.getRange(row, 1, 3, 1).setValues([['a1', 'b1', 'c1'].join(delimiter), 'a2', ['a3', '', 'c3'].join(delimiter)].map((text) => [text]));
      source.splitTextToColumns(...args);
      return source.offset(0, 0, 3, 3).getValues();
    };
    return [split(1, ','), split(6, ':', ':'), split(11, ' ', SpreadsheetApp.TextToColumnsDelimiter.SPACE)]`;
  const expected = [
    ['a1', 'b1', 'c1'],
    ['a2', '', ''],
    ['a3', '', 'c3'],
  ];
  expect(await script(sheets, body)).toEqual([expected, expected, expected]);
});

fact(
  '12',
  '27',
  '[L] deleteCells closes up to the left or upwards, insertCells pushes right or down',
  async () => {
    const body = `
    const { COLUMNS, ROWS } = SpreadsheetApp.Dimension;
    const range = sheet.getRange('A1:C2');
    const after = (change) => { sheet.clear(); range.setValues([[1, 2, 3], [4, 5, 6]]); change(sheet.getRange('A1')); return sheet.getDataRange().getValues(); };
    return [after((cell) => cell.deleteCells(COLUMNS)), after((cell) => cell.deleteCells(ROWS)),
      after((cell) => cell.insertCells(COLUMNS)), after((cell) => cell.insertCells(ROWS))]`;
    expect(await script(sheets, body)).toEqual([
      [
        [2, 3, ''],
        [4, 5, 6],
      ],
      [
        [4, 2, 3],
        ['', 5, 6],
      ],
      [
        ['', 1, 2, 3],
        [4, 5, 6, ''],
      ],
      [
        ['', 2, 3],
        [1, 5, 6],
        [4, '', ''],
      ],
    ]);
  },
);

test('insertCells loses nothing at the edge of the sheet', async () => {
  const body = `
    const last = sheet.getMaxColumns();
    sheet.getRange(1, last).setValue('edge');
    sheet.getRange('A1').insertCells(SpreadsheetApp.Dimension.COLUMNS);
    const read = [sheet.getMaxColumns() - last, sheet.getRange(1, last + 1).getValue()];
    sheet.deleteColumn(last + 1);
    return read`;
  expect(await script(sheets, body)).toEqual([1, 'edge']);
});

describe('filling', () => {
  const fill = (
    source: string,
    values: string,
    target: string,
    series = 'DEFAULT_SERIES',
  ): Promise<unknown> =>
    script(
      sheets,
      `sheet.getRange('${source}').setValues(${values})
         .autoFill(sheet.getRange('${target}'), SpreadsheetApp.AutoFillSeries.${series});
       return sheet.getRange('${target}').getValues().flat()`,
    );

  fact('12', '28a', '[L] continues numbers down, up and to the left', async () => {
    expect(await fill('B5:B6', '[[1], [3]]', 'B5:B8')).toEqual([1, 3, 5, 7]);
    expect(await fill('D5:D6', '[[1], [3]]', 'D3:D6')).toEqual([-3, -1, 1, 3]);
    expect(await fill('F9:G9', '[[0.1, 0.2]]', 'E9:G9')).toEqual([0, 0.1, 0.2]);
    expect(await fill('B20:B21', '[[1], [3]]', 'B20:B23', 'ALTERNATE_SERIES')).toEqual([1, 3, 1, 3]);
  });

  fact(
    '12',
    '28b',
    '[L] takes a target that contains the source and goes on in one direction only',
    async () => {
      const go = (target: string): Promise<unknown> =>
        failure(
          sheets,
          `sheet.getRange('B2:B3').autoFill(sheet.getRange('${target}'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES)`,
        );
      expect(await go('B4:B9')).toBe('Exception: The destination range must contain the source range');
      for (const target of ['B2:C9', 'B1:B9']) {
        expect(await go(target)).toBe(
          'Exception: AutoFill destination range must extend the source range in only one direction.',
        );
      }
    },
  );

  fact('12', '28c', '[L] to the neighbour goes on from Jan, Feb as far as the column beside it', async () => {
    const body = `
      sheet.getRange('A1:A5').setValues([[1], [2], [3], [4], [5]]);
      sheet.getRange('B1:B2').setValues([['Jan'], ['Feb']]).autoFillToNeighbor(SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
      return sheet.getRange('B1:B6').getValues().flat()`;
    expect(await script(sheets, body)).toEqual(['Jan', 'Feb', 'Mar', 'Apr', 'May', '']);
  });

  test('goes on with weekdays, dates, counted text and formulas', async () => {
    expect(await fill('A1', `[['Friday']]`, 'A1:A4')).toEqual(['Friday', 'Saturday', 'Sunday', 'Monday']);
    expect(await fill('A6:A7', `[['Week 2'], ['Week 4']]`, 'A6:A8')).toEqual(['Week 2', 'Week 4', 'Week 6']);
    expect(await fill('A10', `[[7]]`, 'A10:A11')).toEqual([7, 7]);
    await fill('B1', `[['=A10*2']]`, 'B1:B2');
    expect(await script(sheets, `return sheet.getRange('B2').getFormula()`)).toBe('=A11*2');
    await fill('C1', `[['2026-12-31']]`, 'C1:C2');
    expect(await script(sheets, `return sheet.getRange('C2').getDisplayValue()`)).toBe('2027-01-01');
  });
});

describe('merging', () => {
  fact('12', '29a', '[L] keeps the top left value, and a wider range tells of it', async () => {
    const body = `
      sheet.getRange('B2:C3').setValues([[1, 2], [3, 4]]).merge();
      return [sheet.getRange('B2:C3').getDisplayValues().flat(), sheet.getRange('A1:E5').getMergedRanges().map((range) => range.getA1Notation()),
        sheet.getRange('C3').isPartOfMerge(), sheet.getRange('D4').isPartOfMerge()]`;
    expect(await script(sheets, body)).toEqual([['1', '', '', ''], ['B2:C3'], true, false]);
  });

  fact(
    '12',
    '29b',
    '[L] across makes one of each row, vertically one of each column, and breakApart takes them away',
    async () => {
      const body = `
      const range = sheet.getRange('A1:B2');
      const read = () => range.getMergedRanges().map((merged) => merged.getA1Notation()).sort();
      return [(range.mergeAcross(), read()), (range.breakApart().mergeVertically(), read()), (range.breakApart(), read())]`;
      expect(await script(sheets, body)).toEqual([['A1:B1', 'A2:B2'], ['A1:A2', 'B1:B2'], []]);
    },
  );
});

describe('borders', () => {
  const sides = `
    const sides = (a1) => { const border = sheet.getRange(a1).getBorder();
      return border && ['Top', 'Left', 'Bottom', 'Right'].map((name) => { const side = border['get' + name]();
        const style = side.getBorderStyle(); return style && style + ' ' + side.getColor().asRgbColor().asHexString(); }); };`;

  fact('12', '33a', '[L] are null on a new sheet, and solid black where nothing else is said', async () => {
    const body = `${sides} return [sides('B2'), (sheet.getRange('B2').setBorder(true, true, true, true, true, true), sides('B2'))]`;
    const solid = 'SOLID #000000';
    expect(await script(sheets, body)).toEqual([null, [solid, solid, solid, solid]]);
  });

  fact('12', '33b', '[L] stay as they were on a side that is null, and go where it is false', async () => {
    const body = `${sides}
      sheet.getRange('B2').setBorder(true, true, null, null, null, null, 'RED', SpreadsheetApp.BorderStyle.DOTTED);
      const first = sides('B2');
      sheet.getRange('B2').setBorder(null, false, true, null, null, null);
      return [first, sides('B2')]`;
    expect(await script(sheets, body)).toEqual([
      ['DOTTED #ff0000', 'DOTTED #ff0000', null, null],
      ['DOTTED #ff0000', null, 'SOLID #000000', null],
    ]);
  });
});
