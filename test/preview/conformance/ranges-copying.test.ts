/** Clearing, copying, moving and sorting cells, and notes. */
import type { NodeSheets } from '../../../preview/node';
import { failure, openSheets, script } from '../open-sheets';
import { fact } from './fact';

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets();
});

afterEach(() =>
  script(
    sheets,
    `sheet.setFrozenRows(0); sheet.clear(); sheet.clearNotes(); sheet.getRange('A1:Z50').clearDataValidations()`,
  ),
);

describe('clearing', () => {
  const dressed = `
    const cell = sheet.getRange('B2').setBackground('red').setNote('note')
      .setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build()).setValue('x');
    const left = () => [cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null];`;

  fact(
    '12',
    '19',
    '[L] a sheet leaves notes and validations; its contents, formats and notes go each for itself',
    async () => {
      const after = (clear: string): Promise<unknown> => script(sheets, `${dressed} ${clear}; return left()`);
      expect(await after('sheet.clear()')).toEqual(['', '#ffffff', 'note', true]);
      expect(await after('sheet.clearContents()')).toEqual(['', '#ff0000', 'note', true]);
      expect(await after('sheet.clearFormats()')).toEqual(['x', '#ffffff', 'note', true]);
      expect(await after('sheet.clearNotes()')).toEqual(['x', '#ff0000', '', true]);
    },
  );

  fact(
    '12',
    '20',
    '[L] a range or a list of ranges with contentsOnly keeps the background, without resets it',
    async () => {
      const body = `
      const read = (made) => { made.setValue('x').setBackground('red').clear({ contentsOnly: true });
        const kept = [sheet.getRange('B2').getValue(), sheet.getRange('B2').getBackground()];
        made.clear(); return kept.concat(sheet.getRange('B2').getBackground()); };
      return [read(sheet.getRange('B2')), read(sheet.getRangeList(['B2', 'D4']))]`;
      const expected = ['', '#ff0000', '#ffffff'];
      expect(await script(sheets, body)).toEqual([expected, expected]);
    },
  );

  test('the other options clear notes or rules alone', async () => {
    const after = (options: string): Promise<unknown> =>
      script(sheets, `${dressed} cell.clear(${options}); return left()`);
    expect(await after('{ commentsOnly: true }')).toEqual(['x', '#ff0000', '', true]);
    expect(await after('{ validationsOnly: true, formatOnly: true }')).toEqual([
      'x',
      '#ffffff',
      'note',
      false,
    ]);
  });
});

describe('copyTo', () => {
  const source = `sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).setBackground('red');`;

  fact('12', '21a', '[L] fills at least the whole source, and else only whole multiples of it', async () => {
    const body = `${source}
      sheet.getRange('A1:B2').copyTo(sheet.getRange('D1'));
      sheet.getRange('A1:B2').copyTo(sheet.getRange('F1:H4'));
      return sheet.getRange('D1:H4').getValues()`;
    expect(await script(sheets, body)).toEqual([
      [1, 2, 1, 2, ''],
      [3, 4, 3, 4, ''],
      ['', '', 1, 2, ''],
      ['', '', 3, 4, ''],
    ]);
  });

  fact('12', '21b', '[L] contentsOnly keeps the formats, formatOnly the values', async () => {
    const body = `${source}
      sheet.getRange('D1:E1').setValue('x').setBackground('blue');
      sheet.getRange('A1').copyTo(sheet.getRange('D1'), { contentsOnly: true });
      sheet.getRange('A1').copyTo(sheet.getRange('E1'), { formatOnly: true });
      return [sheet.getRange('D1:E1').getValues()[0], sheet.getRange('D1:E1').getBackgrounds()[0]]`;
    expect(await script(sheets, body)).toEqual([
      [1, 'x'],
      ['#0000ff', '#ff0000'],
    ]);
  });

  fact('12', '21c', '[L] turns rows into columns in its form with a CopyPasteType', async () => {
    const body = `${source}
      sheet.getRange('A1:B1').setFontWeight('bold');
      sheet.getRange('A1:B2').copyTo(sheet.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);
      sheet.getRange('A1:B1').copyTo(sheet.getRange('G1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true);
      return [sheet.getRange('D1:E2').getValues(), sheet.getRange('D1:E2').getFontWeights(), sheet.getRange('G1:G2').getValues(), sheet.getRange('G1').getBackground()]`;
    expect(await script(sheets, body)).toEqual([
      [
        [1, 3],
        [2, 4],
      ],
      [
        ['bold', 'normal'],
        ['bold', 'normal'],
      ],
      [[1], [2]],
      '#ffffff',
    ]);
  });

  fact('12', '21d', '[L] of an empty source clears values and formats of the target', async () => {
    const body = `${source}
      sheet.getRange('D1:E2').copyTo(sheet.getRange('A1'));
      return [sheet.getRange('A1:B2').isBlank(), sheet.getRange('A1:B2').getBackgrounds().flat()]`;
    expect(await script(sheets, body)).toEqual([true, ['#ffffff', '#ffffff', '#ffffff', '#ffffff']]);
  });

  fact(
    '12',
    '22',
    '[L] without a range, or with something else than a boolean, is no signature; odd options are taken',
    async () => {
      const mismatch =
        /^Exception: The parameters \(.*\) don't match the method signature for SpreadsheetApp\.Range\.copyTo\.$/;
      const to = `sheet.getRange('B1')`;
      for (const args of ['', `'x'`, `${to}, SpreadsheetApp.CopyPasteType.PASTE_VALUES, 'notbool'`]) {
        expect(await failure(sheets, `sheet.getRange('A1').copyTo(${args})`)).toMatch(mismatch);
      }
      for (const args of [`${to}, { nothingOnly: true }`, `${to}, SpreadsheetApp.Dimension.ROWS`]) {
        expect(await failure(sheets, `sheet.getRange('A1').copyTo(${args})`)).toBe('no error');
      }
    },
  );

  test('each CopyPasteType copies its part', async () => {
    const body = `
      const from = sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
      from.setFormula('=C1+1').setFontWeight('bold').setBorder(true, true, true, true, null, null);
      sheet.setColumnWidth(1, 77);
      return ['NORMAL', 'NO_BORDERS', 'FORMAT', 'FORMULA', 'DATA_VALIDATION', 'VALUES', 'COLUMN_WIDTHS'].map((part, index) => {
        const to = sheet.getRange(5, 2 + index);
        from.copyTo(to, SpreadsheetApp.CopyPasteType['PASTE_' + part], false);
        const width = sheet.getColumnWidth(to.getColumn());
        return [to.getFormula(), to.getValue(), to.getFontWeight(), to.getBorder() !== null, to.getDataValidation() !== null, width === 77];
      })`;
    expect(await script(sheets, body)).toEqual([
      ['=D5+1', 1, 'bold', true, true, false],
      ['=E5+1', 1, 'bold', false, true, false],
      ['', '', 'bold', true, false, false],
      ['=G5+1', 1, 'normal', false, false, false],
      ['', '', 'normal', false, true, false],
      ['', 1, 'normal', false, false, false],
      ['', '', 'normal', false, false, true],
    ]);
  });
});

fact('12', '23', '[L] moveTo takes values and formats along, leaves defaults, and may overlap', async () => {
  const body = `
    sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).setBackground('red');
    sheet.getRange('A1:B2').moveTo(sheet.getRange('B2'));
    return [sheet.getRange('A1:C3').getValues(), sheet.getRange('A1:C3').getBackgrounds()]`;
  const [red, white] = ['#ff0000', '#ffffff'];
  expect(await script(sheets, body)).toEqual([
    [
      ['', '', ''],
      ['', 1, 2],
      ['', 3, 4],
    ],
    [
      [white, white, white],
      [white, red, red],
      [white, red, red],
    ],
  ]);
});

describe('sorting', () => {
  fact(
    '12',
    '24',
    '[L] a sheet takes its header along; numbers before text, and an empty sheet is no error',
    async () => {
      expect(await failure(sheets, `sheet.sort(1)`)).toBe('no error');
      const body = `
      sheet.getRange('A1:B4').setValues([['name', 'h'], ['b', 1], [2, 2], ['a', 3]]);
      const up = sheet.sort(1).getDataRange().getValues();
      return [up, sheet.sort(1, false).getDataRange().getValues().map(([first]) => first)]`;
      expect(await script(sheets, body)).toEqual([
        [
          [2, 2],
          ['a', 3],
          ['b', 1],
          ['name', 'h'],
        ],
        ['name', 'b', 'a', 2],
      ]);
    },
  );

  fact('12', '24b', '[K] frozen rows are not sorted along', async () => {
    const body = `
      sheet.getRange('A1:A3').setValues([['name'], ['b'], ['a']]);
      sheet.setFrozenRows(1);
      return sheet.sort(1).getDataRange().getValues().flat()`;
    expect(await script(sheets, body)).toEqual(['name', 'a', 'b']);
  });

  fact(
    '12',
    '25',
    '[L] a range by the numbers of the sheet’s columns; rows stay whole, a boolean is above numbers',
    async () => {
      const body = `
      const range = sheet.getRange('B2:C5').setValues([[2, 'x'], [1, 'y'], [false, 'z'], [2, 'a']]);
      const read = (spec) => range.sort(spec).getValues().map((row) => row.join(''));
      return [read(2), read({ column: 3, ascending: false }), read([2, { column: 3, ascending: true }]), read({ column: 2, ascending: false })]`;
      expect(await script(sheets, body)).toEqual([
        ['1y', '2x', '2a', 'falsez'],
        ['falsez', '1y', '2x', '2a'],
        ['1y', '2a', '2x', 'falsez'],
        ['falsez', '2a', '2x', '1y'],
      ]);
    },
  );
});

fact('3.2', '81a', '[M] setNote(null) and setNote("") remove; numbers become 25.0', async () => {
  const body = `
    const cell = sheet.getRange('A1').setNote('x');
    const read = [cell.getNote(), cell.setNote(null).getNote(), cell.setNote('y').setNote('').getNote()];
    return read.concat(cell.setNotes([[25]]).getNote())`;
  expect(await script(sheets, body)).toEqual(['x', '', '', '25.0']);
});

fact(
  '12',
  10,
  '[D] setNotes takes numbers as decimals and wants a grid; a cell without a note has none',
  async () => {
    const body = `
    const range = sheet.getRange('J1:K1');
    range.setNotes([[25, 'as text']]);
    return [range.getNotes(), sheet.getRange('J2').getNote()];`;
    expect(await script(sheets, body)).toEqual([[['25.0', 'as text']], '']);
    expect(await failure(sheets, `sheet.getRange('J1').setNotes('foo')`)).toBe(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    );
  },
);
