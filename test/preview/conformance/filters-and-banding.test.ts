/** Filters and what they hide, and alternating colours. */
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
    `if (sheet.getFilter()) sheet.getFilter().remove(); sheet.getBandings().forEach((banding) => banding.remove()); sheet.clear()`,
  ),
);

describe('a filter', () => {
  const filtered = `
    sheet.getRange('A1:D5').setValues([['H1', 'H2', 'H3', 'H4'], ['A', 10, 'X', 50], ['C', 30, 'Y', 20], ['B', 20, 'Z', ''], ['D', 10, 'X', 10]]);
    const filter = sheet.getRange('A1:D5').createFilter();`;

  fact('12', '45a', '[L] is null on a new sheet, one for the whole sheet, and not made twice', async () => {
    const body = `
      const fresh = [sheet.getFilter(), sheet.getRange('A1:C5').getFilter()];
      ${filtered}
      const read = fresh.concat([sheet.getFilter(), sheet.getRange('B2').getFilter(), sheet.getRange('F1:F5').getFilter()].map((made) => made.getRange().getA1Notation()));
      let message; try { sheet.getRange('A1:B2').createFilter(); } catch (error) { message = error.message; }
      filter.remove();
      return read.concat(message, sheet.getFilter())`;
    expect(await script(sheets, body)).toEqual([
      ...[null, null, 'A1:D5', 'A1:D5', 'A1:D5'],
      "You can't create a filter in a sheet that already has a filter.",
      null,
    ]);
  });

  fact('12', '45b', '[L] sorts everything but its header', async () => {
    const body = `${filtered}
      const first = () => sheet.getRange('A1:A5').getValues().flat().join('');
      return [(filter.sort(2, true), first()), (filter.sort(3, false), first())]`;
    expect(await script(sheets, body)).toEqual(['H1ADBC', 'H1BCAD']);
  });

  fact('12', '45c', '[L] keeps criteria by column, until they are removed', async () => {
    const body = `${filtered}
      filter.setColumnFilterCriteria(4, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(25).build());
      const criteria = filter.getColumnFilterCriteria(4);
      const read = [String(criteria.getCriteriaType()), criteria.getCriteriaValues(), filter.getColumnFilterCriteria(3)];
      filter.removeColumnFilterCriteria(4);
      return read.concat(filter.getColumnFilterCriteria(4))`;
    expect(await script(sheets, body)).toEqual(['NUMBER_GREATER_THAN', [25], null, null]);
  });

  const hidden = (column: number, criteria: string): Promise<unknown> =>
    script(
      sheets,
      `${filtered}
       filter.setColumnFilterCriteria(${column}, SpreadsheetApp.newFilterCriteria().${criteria}.build());
       return [1, 2, 3, 4, 5, 6].filter((row) => sheet.isRowHiddenByFilter(row)).concat(sheet.isRowHiddenByUser(2))`,
    );

  test.each<readonly [number, string, number[]]>([
    [4, 'whenNumberGreaterThan(15)', [4, 5]],
    [4, 'whenCellEmpty()', [2, 3, 5]],
    [4, 'whenCellNotEmpty()', [4]],
    [3, `setHiddenValues(['X'])`, [2, 5]],
    [3, `setVisibleValues(['X'])`, [3, 4]],
    [1, `whenTextStartsWith('a')`, [3, 4, 5]],
    [2, `whenFormulaSatisfied('=B2>10')`, [2, 5]],
  ])('hides by column %d where not %s', async (column, criteria, rows) => {
    expect(await hidden(column, criteria)).toEqual([...rows, false]);
  });

  test('builds the criteria that it is asked for, and copies them apart', async () => {
    const body = `
      const builder = SpreadsheetApp.newFilterCriteria().whenNumberEqualTo(50);
      const copy = builder.copy().build();
      builder.whenDateAfter(SpreadsheetApp.RelativeDate.TODAY);
      const fresh = SpreadsheetApp.newFilterCriteria().setHiddenValues(['a', 1]).build();
      return [copy.getCriteriaValues(), String(builder.getCriteriaType()), builder.getCriteriaValues().map(String),
        fresh.getCriteriaType(), fresh.getCriteriaValues(), fresh.getHiddenValues(), fresh.getVisibleValues()]`;
    expect(await script(sheets, body)).toEqual([
      ...[[50], 'DATE_AFTER_RELATIVE', ['TODAY']],
      ...[null, [], ['a', '1'], []],
    ]);
  });

  test('goes along with columns that are inserted', async () => {
    const body = `${filtered}
      filter.setColumnFilterCriteria(4, SpreadsheetApp.newFilterCriteria().whenCellEmpty().build());
      sheet.insertColumnBefore(1);
      const read = [filter.getRange().getA1Notation(), filter.getColumnFilterCriteria(4), String(filter.getColumnFilterCriteria(5).getCriteriaType())];
      sheet.deleteColumn(1);
      return read`;
    expect(await script(sheets, body)).toEqual(['B1:E5', null, 'CELL_EMPTY']);
  });
});

describe('banding', () => {
  fact('12', '46a', '[L] has the colours of its theme', async () => {
    const body = `
      const range = sheet.getRange('A1:E10');
      return ['LIGHT_GREY', 'CYAN', 'GREEN', 'YELLOW', 'ORANGE', 'BLUE', 'TEAL', 'GREY', 'BROWN', 'LIGHT_GREEN', 'INDIGO', 'PINK'].map((theme) => {
        const banding = range.applyRowBanding(SpreadsheetApp.BandingTheme[theme], true, true);
        const colors = [banding.getHeaderRowColor(), banding.getFirstRowColor(), banding.getSecondRowColor(), banding.getFooterRowColor()];
        banding.remove();
        return colors.join(' ');
      })`;
    expect(await script(sheets, body)).toEqual([
      '#bdbdbd #ffffff #f3f3f3 #dedede',
      '#4dd0e1 #ffffff #e0f7fa #a2e8f1',
      '#63d297 #ffffff #e7f9ef #afe9ca',
      '#f7cb4d #ffffff #fef8e3 #fce8b2',
      '#f46524 #ffffff #ffe6dd #ffccbc',
      '#5b95f9 #ffffff #e8f0fe #acc9fe',
      '#26a69a #ffffff #ddf2f0 #8cd3cd',
      '#78909c #ffffff #ebeff1 #bbc8ce',
      '#cca677 #ffffff #f8f2eb #e6d3ba',
      '#8bc34a #ffffff #eef7e3 #c4e2a0',
      '#8989eb #ffffff #e8e7fc #c4c3f7',
      '#e91d63 #ffffff #fddce8 #f68ab0',
    ]);
  });

  fact('12', '46b', '[L] needs its first and second colour; header and footer may go', async () => {
    const apply = `const banding = sheet.getRange('A1:E10').applyRowBanding(SpreadsheetApp.BandingTheme.CYAN, true, true);`;
    expect(await failure(sheets, `${apply} banding.setFirstRowColor(null)`)).toMatch(
      /First row color should not be null/,
    );
    const body = `
      const [banding] = sheet.getBandings();
      banding.setHeaderRowColor(null).setFooterRowColor('red').setSecondRowColor('#0000FF');
      return [banding.getHeaderRowColor(), banding.getFooterRowColor(), banding.getSecondRowColor(), banding.getFirstColumnColor()]`;
    expect(await script(sheets, body)).toEqual([null, '#ff0000', '#0000ff', null]);
    expect(await failure(sheets, `sheet.getBandings()[0].setSecondRowColor(null)`)).toMatch(
      /Second row color should not be null/,
    );
  });

  test('is found by sheet and range, moved, copied to another range with its colours, and removed', async () => {
    const body = `
      const banding = sheet.getRange('A1:B4').applyColumnBanding(SpreadsheetApp.BandingTheme.INDIGO, true, false);
      banding.setFirstColumnColor('yellow').setRange(sheet.getRange('B2:C5'));
      const copy = banding.copyTo(sheet.getRange('G1:H4'));
      copy.setFirstColumnColor('lime');
      const at = (place) => place.getBandings().map((each) => each.getRange().getA1Notation());
      const read = [at(sheet), at(sheet.getRange('A1:B2')), banding.getFirstColumnColor(), banding.getFirstRowColor(), banding.getFooterColumnColor()];
      copy.remove();
      return read.concat([at(sheet)])`;
    expect(await script(sheets, body)).toEqual([
      ...[['B2:C5', 'G1:H4'], ['B2:C5'], '#ffff00', null, null],
      ['B2:C5'],
    ]);
  });
});
