/** Conditional format rules: conditions, looks, and that setting them replaces all of a sheet's. */
import { RegisterOtherFormulaService } from '@univerjs/engine-formula';
import type { NodeSheets } from '../../../preview/node';
import { openSheets, script } from '../open-sheets';
import { fact } from './fact';

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets();
});

afterEach(() => script(sheets, `sheet.clear()`));

const run = (body: string): Promise<unknown> =>
  script(
    sheets,
    `const when = () => SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1:B2')]);
     const read = (rule) => { const condition = rule.getBooleanCondition();
       return [String(condition.getCriteriaType()), condition.getCriteriaValues().map((value) => value instanceof Date ? value.getFullYear() : typeof value === 'object' ? String(value) : value)]; };
     ${body}`,
  );

fact(
  '12',
  '44a',
  '[L] conditions keep their type and values, a formula and a relative date too',
  async () => {
    const body = `
    sheet.setConditionalFormatRules([when().whenNumberGreaterThan(50).build(), when().whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY).build(),
      when().whenFormulaSatisfied('=$A1 = "x"').build(), when().whenDateAfter(new Date(2026, 5, 1)).build(), when().whenNumberBetween(1, 2).build()]);
    return sheet.getConditionalFormatRules().map(read)`;
    expect(await run(body)).toEqual([
      ['NUMBER_GREATER_THAN', [50]],
      ['DATE_EQUAL_TO_RELATIVE', ['TODAY']],
      ['CUSTOM_FORMULA', ['=$A1 = "x"']],
      ['DATE_AFTER', [2026]],
      ['NUMBER_BETWEEN', [1, 2]],
    ]);
  },
);

fact(
  '12',
  '44b',
  '[L] colours are lower-case hex, and a copy with another condition keeps the look',
  async () => {
    const body = `
    const rule = when().whenNumberGreaterThan(50).setBackground('#FF0000').setFontColor('blue').setBold(true).build();
    const copy = rule.copy().whenCellEmpty().build();
    const look = (made) => { const condition = made.getBooleanCondition();
      return [String(condition.getCriteriaType()), condition.getBackgroundObject().asRgbColor().asHexString(), condition.getFontColor(), condition.getBold(), condition.getItalic()]; };
    return [look(rule), look(copy), copy.getRanges()[0].getA1Notation(), rule.getGradientCondition()]`;
    expect(await run(body)).toEqual([
      ['NUMBER_GREATER_THAN', '#ff0000', '#0000ff', true, null],
      ['CELL_EMPTY', '#ff0000', '#0000ff', true, null],
      'A1:B2',
      null,
    ]);
  },
);

fact('12', '44c', '[L] clearConditionalFormatRules leaves none', async () => {
  const body = `
    sheet.setConditionalFormatRules([when().whenCellEmpty().build()]);
    const before = sheet.getConditionalFormatRules().length;
    sheet.clearConditionalFormatRules();
    return [before, sheet.getConditionalFormatRules()]`;
  expect(await run(body)).toEqual([1, []]);
});

fact(
  '3.2',
  '81b',
  '[H] setConditionalFormatRules replaces all rules of the sheet, and only of it',
  async () => {
    const body = `
    const other = spreadsheet.insertSheet('Other');
    other.setConditionalFormatRules([when().setRanges([other.getRange('A1')]).whenCellEmpty().build()]);
    sheet.setConditionalFormatRules([when().whenCellEmpty().build(), when().whenCellNotEmpty().build()]);
    sheet.setConditionalFormatRules([when().whenTextContains('x').build()]);
    const counts = [sheet.getConditionalFormatRules().map(read), other.getConditionalFormatRules().length];
    spreadsheet.deleteSheet(other);
    return counts`;
    expect(await run(body)).toEqual([[['TEXT_CONTAINS', ['x']]], 1]);
  },
);

test('a colour scale comes back as it was given', async () => {
  const body = `
    const rule = when().setGradientMinpoint('white').setGradientMaxpointWithValue('#00ff00', SpreadsheetApp.InterpolationType.NUMBER, '9').build();
    sheet.setConditionalFormatRules([rule]);
    const [kept] = sheet.getConditionalFormatRules();
    const scale = kept.getGradientCondition();
    return [kept.getBooleanCondition(), scale.getMinColor(), String(scale.getMinType()), scale.getMaxColor(), String(scale.getMaxType()), scale.getMaxValue(), scale.getMidType()]`;
  expect(await run(body)).toEqual([null, '#ffffff', 'MIN', '#00ff00', 'NUMBER', '9', null]);
});

test('without a page no condition is calculated, as nobody looks at what it would paint', async () => {
  const calculated = jest.spyOn(RegisterOtherFormulaService.prototype, 'registerFormulaWithRange');
  await run(`sheet.setConditionalFormatRules([when().whenFormulaSatisfied('=$A1 = "x"').build()])`);
  await sheets.settled();
  expect(calculated).not.toHaveBeenCalled();
  calculated.mockRestore();
});
