/** Data validation: builders, rules on cells, and rules that reject what scripts and people write. */
import type { NodeSheets } from '../../../preview/node';
import { failure, openSheets, script } from '../open-sheets';
import { fact } from './fact';

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets();
});

afterEach(async () => {
  await script(sheets, `sheet.clear(); sheet.getRange('A1:Z50').clearDataValidations()`);
  Object.assign(sheets.document.switches, { pasteReplacesValidation: true });
});

const rule = (criterion: string): string =>
  `SpreadsheetApp.newDataValidation().${criterion}.setAllowInvalid(false).build()`;

const violation = (cell: string): string =>
  `Exception: The data you entered in cell ${cell} violates the data validation rules set on this cell.`;

fact(
  '3.2',
  '76a',
  '[H] a strict rule rejects setValue, setValues and appendRow, and nothing is written',
  async () => {
    await script(
      sheets,
      `sheet.getRange('A1').setValue('head'); sheet.getRange('B1:B9').setDataValidation(${rule(`requireNumberBetween(1, 5)`)})`,
    );
    expect(await failure(sheets, `sheet.getRange('B2').setValue(9)`)).toBe(violation('B2'));
    const block = `sheet.getRange('A2:B3').setValues([['a', 1], ['b', 6]])`;
    expect(await failure(sheets, block)).toBe(violation('B3'));
    expect(await failure(sheets, `sheet.appendRow(['c', 'text'])`)).toBe(violation('B2'));
    expect(sheets.values('Sheet1')).toEqual([['head']]);
  },
);

fact('3.2', '76b', '[H] a rule that only warns lets every write pass, and that is the default', async () => {
  const body = `
    const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build();
    const cell = sheet.getRange('B2').setDataValidation(rule).setValue('text');
    return [rule.getAllowInvalid(), cell.getValue()]`;
  expect(await script(sheets, body)).toEqual([true, 'text']);
});

const REFUSED: readonly (readonly [criterion: string, good: string, bad: string])[] = [
  [`requireValueInList(['New', 'Shipped, late'])`, `'Shipped, late'`, `'Old'`],
  [`requireValueInRange(sheet.getRange('Z1:Z2'))`, `'blue'`, `'green'`],
  [`requireNumberNotBetween(1, 5)`, `6`, `5`],
  [`requireNumberEqualTo(4)`, `4`, `5`],
  [`requireNumberGreaterThanOrEqualTo(4)`, `4`, `3.9`],
  [`requireNumberLessThan(4)`, `3.9`, `4`],
  [`requireDate()`, `new Date(2026, 10, 5)`, `5`],
  [`requireDateAfter(new Date(2026, 10, 5))`, `new Date(2026, 10, 6)`, `new Date(2026, 10, 5)`],
  [`requireDateOnOrBefore(new Date(2026, 10, 5))`, `'2026-11-05'`, `'2026-11-06'`],
  [`requireCheckbox()`, `true`, `'yes'`],
  [`requireCheckbox('yes', 'no')`, `'no'`, `true`],
  [`requireTextContains('BC')`, `'abcd'`, `'acd'`],
  [`requireTextDoesNotContain('bc')`, `'acd'`, `'abcd'`],
  [`requireTextEqualTo('x')`, `'x'`, `'y'`],
  [`requireTextIsEmail()`, `'vp@example.com'`, `'vp at example'`],
  [`requireTextIsUrl()`, `'https://example.com/x'`, `'example'`],
  [`requireFormulaSatisfied('=ISNUMBER(A1)')`, `3`, `'three'`],
  [`requireFormulaSatisfied('=AND(A1>$Z$3, COUNTIF($A$1:$A$9, A1)=1)')`, `8`, `7`],
  [`withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_GREATER_THAN, ['=Z3'])`, `8`, `7`],
];

test.each(REFUSED)('%s lets %s pass and rejects %s', async (criterion, good, bad) => {
  await script(
    sheets,
    `sheet.getRange('Z1:Z3').setValues([['red'], ['blue'], [7]]);
     sheet.getRange('A1').setDataValidation(${rule(criterion)})`,
  );
  expect(await failure(sheets, `sheet.getRange('A1').setValue(${bad})`)).toBe(violation('A1'));
  expect(await failure(sheets, `sheet.getRange('A1').setValue(${good})`)).toBe('no error');
  expect(await failure(sheets, `sheet.getRange('A1').setValue('')`)).toBe('no error');
});

fact(
  '3.2',
  '76c',
  '[H] a custom formula is worked out for each cell, as its references move along',
  async () => {
    await script(
      sheets,
      `sheet.getRange('C1:C3').setValues([[1], [2], [3]]);
     sheet.getRange('A1:A3').setDataValidation(${rule(`requireFormulaSatisfied('=A1>C1')`)})`,
    );
    expect(await failure(sheets, `sheet.getRange('A1:A3').setValues([[2], [3], [3]])`)).toBe(violation('A3'));
    expect(sheets.values('Sheet1').map(([first]) => first)).toEqual(['', '', '']);
    expect(await failure(sheets, `sheet.getRange('A1:A3').setValues([[2], [3], [4]])`)).toBe('no error');
  },
);

fact('3.2', '76d', '[GUESS] a formula is held to the rule by what it shows: the strict choice', async () => {
  await script(sheets, `sheet.getRange('A1').setDataValidation(${rule(`requireNumberLessThan(5)`)})`);
  expect(await failure(sheets, `sheet.getRange('A1').setFormula('=2+3')`)).toBe(violation('A1'));
  expect(sheets.formulas('Sheet1')).toEqual([]);
  expect(await failure(sheets, `sheet.getRange('A1').setFormula('=2+2')`)).toBe('no error');
});

fact('3.2', '76e', '[H] a person who types is held to the rule like a script', async () => {
  await script(sheets, `sheet.getRange('A1').setDataValidation(${rule(`requireFormulaSatisfied('=A1<5')`)})`);
  await expect(sheets.type('Sheet1', 'A1', '7')).rejects.toThrow('violates the data validation rules');
  await sheets.type('Sheet1', 'A1', '4');
  expect(sheets.values('Sheet1')).toEqual([[4]]);
});

fact('3.2', '77', '[GUESS] pasting takes the rule away, or by the switch leaves it', async () => {
  await script(sheets, `sheet.getRange('A1:A2').setDataValidation(${rule(`requireNumberLessThan(5)`)})`);
  const left = `return sheet.getRange('A1:A2').getDataValidations().map(([kept]) => kept !== null)`;
  sheets.document.switches.pasteReplacesValidation = false;
  await sheets.paste('Sheet1', 'A1', [['7']]);
  expect(await script(sheets, left)).toEqual([true, true]);
  sheets.document.switches.pasteReplacesValidation = true;
  await sheets.paste('Sheet1', 'A1', [['7']]);
  expect(await script(sheets, left)).toEqual([false, true]);
});

fact(
  '12',
  '37',
  '[L] a new builder has no criterion, no help, and allows what is invalid; its setters chain',
  async () => {
    const body = `
    const builder = SpreadsheetApp.newDataValidation();
    const fresh = [builder.getCriteriaType(), builder.getCriteriaValues(), builder.getHelpText(), builder.getAllowInvalid()];
    const built = builder.setAllowInvalid(false).setHelpText('Help').requireDate().build();
    return [fresh, built.getAllowInvalid(), built.getHelpText(), built.toString()]`;
    expect(await script(sheets, body)).toEqual([[null, [], null, true], false, 'Help', 'DataValidation']);
  },
);

const values = (criterion: string): string =>
  `(() => { const made = SpreadsheetApp.newDataValidation().${criterion}; return [String(made.getCriteriaType()), made.getCriteriaValues()]; })()`;

fact('12', '38', '[L] requireCheckbox has no values, the checked one, or both', async () => {
  const body = `return [${['requireCheckbox()', `requireCheckbox('A')`, `requireCheckbox('A', 'B')`].map(values).join()}]`;
  expect(await script(sheets, body)).toEqual([
    ['CHECKBOX', []],
    ['CHECKBOX', ['A']],
    ['CHECKBOX', ['A', 'B']],
  ]);
});

fact(
  '12',
  '39',
  '[L] lists become text, with a drop-down unless told; a range comes back as a Range',
  async () => {
    const body = `
    const [type, [range, shown]] = ${values(`requireValueInRange(sheet.getRange('B2:B4'))`)};
    return [${values(`requireValueInList([9, false, 'z'])`)}, ${values(`requireValueInList(['a'], false)`)},
      [type, range.getA1Notation(), shown]]`;
    expect(await script(sheets, body)).toEqual([
      ['VALUE_IN_LIST', [['9', 'false', 'z'], true]],
      ['VALUE_IN_LIST', [['a'], false]],
      ['VALUE_IN_RANGE', 'B2:B4', true],
    ]);
  },
);

fact('12', '40', '[L] numbers, dates and formulas come back as they were given', async () => {
  const body = `
    const date = new Date(2026, 10, 5);
    sheet.getRange('A1').setDataValidation(${rule(`requireDateBetween(date, date)`)});
    const kept = sheet.getRange('A1').getDataValidation();
    return [${values(`requireFormulaSatisfied('=ISNUMBER(A1)')`)}, ${values(`requireNumberBetween(2, 3.5)`)},
      [String(kept.getCriteriaType()), kept.getCriteriaValues().map((each) => each instanceof Date && each.getTime() === date.getTime())],
      ${values('requireTextIsEmail()')}, ${values('requireTextIsUrl()')}, ${values('requireDate()')}]`;
  expect(await script(sheets, body)).toEqual([
    ['CUSTOM_FORMULA', ['=ISNUMBER(A1)']],
    ['NUMBER_BETWEEN', [2, 3.5]],
    ['DATE_BETWEEN', [true, true]],
    ['TEXT_IS_VALID_EMAIL', []],
    ['TEXT_IS_VALID_URL', []],
    ['DATE_IS_VALID_DATE', []],
  ]);
});

fact('12', '42', '[L] getDataValidations has a row for each row, all null once cleared', async () => {
  const body = `
    const range = sheet.getRange('A1:B2').setDataValidation(${rule('requireDate()')});
    const before = range.getDataValidations().map((row) => row.map(String));
    return [before, range.clearDataValidations().getDataValidations()]`;
  const row = ['DataValidation', 'DataValidation'];
  expect(await script(sheets, body)).toEqual([
    [row, row],
    [
      [null, null],
      [null, null],
    ],
  ]);
});

fact('12', '43', '[D] requireDate takes nothing, and withCriteria takes a formula', async () => {
  expect(await failure(sheets, `SpreadsheetApp.newDataValidation().requireDate('=i1')`)).toBe(
    "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
  );
  const body = `return ${values(`withCriteria(SpreadsheetApp.DataValidationCriteria.DATE_AFTER, ['=i1'])`)}`;
  expect(await script(sheets, body)).toEqual(['DATE_AFTER', ['=i1']]);
});
