/** TextFinder: what matches, in which order, and what is replaced. */
import type { NodeSheets } from '../../../preview/node';
import { openSheets, script } from '../open-sheets';
import { fact } from './fact';

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets();
});

beforeEach(() =>
  script(
    sheets,
    `sheet.clear();
     sheet.getRange('A1:B3').setValues([['Café', 'cafe latte'], ['CAFE', 0.5], ['=LEN("cafe")', '=UPPER("cafe") & 4']]);
     sheet.getRange('B2').setNumberFormat('0%')`,
  ),
);

const found = (text: string, options = ''): Promise<unknown> =>
  script(
    sheets,
    `return sheet.createTextFinder('${text}')${options}.findAll().map((range) => range.getA1Notation())`,
  );

fact('3.2', '82a', '[H] finds parts of what cells show, in any case', async () => {
  expect(await found('cafe')).toEqual(['B1', 'A2', 'B3']);
  expect(await found('50%')).toEqual(['B2']);
  expect(await found('0.5')).toEqual([]);
});

fact('3.2', '82b', '[H] by matchCase, matchEntireCell and useRegularExpression', async () => {
  expect(await found('cafe', '.matchCase(true)')).toEqual(['B1']);
  expect(await found('cafe', '.matchEntireCell(true)')).toEqual(['A2']);
  expect(await found('^c.* l', '.useRegularExpression(true)')).toEqual(['B1']);
  expect(await found('c.f')).toEqual([]);
});

fact('3.2', '82c', '[H] replaceAllWith tells how many it replaced', async () => {
  const replace = (text: string, by: string): Promise<unknown> =>
    script(
      sheets,
      `return [sheet.createTextFinder('${text}').replaceAllWith('${by}'), sheet.getRange('A1:B2').getValues()]`,
    );
  expect(await replace('none', 'x')).toEqual([0, expect.anything()]);
  expect(await replace('cafe', '$&')).toEqual([
    2,
    [
      ['Café', '$& latte'],
      ['$&', 0.5],
    ],
  ]);
});

test('replaceAllWith counts what it replaced, also twice in a cell, and takes groups of a regular expression', async () => {
  const body = `
    sheet.getRange('A1').setValue('a1 b2');
    const count = sheet.getRange('A1').createTextFinder('([ab])([0-9])').useRegularExpression(true).replaceAllWith('$2$1');
    return [count, sheet.getRange('A1').getValue()]`;
  expect(await script(sheets, body)).toEqual([2, '1a 2b']);
});

fact(
  '12',
  '50a',
  '[L] tells letters with marks from those without, unless they are to be ignored',
  async () => {
    expect(await found('café')).toEqual(['A1']);
    expect(await found('cafe', '.ignoreDiacritics(true)')).toEqual(['A1', 'B1', 'A2', 'B3']);
    const body = `return [sheet.createTextFinder('cafe').ignoreDiacritics(true).replaceAllWith('Tea'), sheet.getRange('A1:B1').getValues()[0]]`;
    expect(await script(sheets, body)).toEqual([3, ['Tea', 'Tea latte']]);
  },
);

fact(
  '12',
  '50b',
  '[L] searches formulas only when told; what a formula shows is found and not replaced',
  async () => {
    expect(await found('LEN')).toEqual([]);
    expect(await found('LEN', '.matchFormulaText(true)')).toEqual(['A3']);
    expect(await found('cafe', '.matchFormulaText(true)')).toEqual(['B1', 'A2', 'A3', 'B3']);
    const body = `
    const shown = sheet.getRange('B3').createTextFinder('CAFE4').replaceAllWith('x');
    const text = sheet.getRange('A3').createTextFinder('LEN').matchFormulaText(true).replaceAllWith('LOWER');
    return [shown, text, sheet.getRange('A3').getFormula(), sheet.getRange('A3').getValue()]`;
    expect(await script(sheets, body)).toEqual([0, 1, '=LOWER("cafe")', 'cafe']);
  },
);

fact('12', '50c', '[L] replaceAllWith gives the count, 0 where nothing is found', async () => {
  expect(await script(sheets, `return spreadsheet.createTextFinder('nowhere').replaceAllWith('x')`)).toBe(0);
});

test('findNext and findPrevious go cell by cell, from the start or behind a range, and replaceWith takes the current one', async () => {
  const body = `
    const finder = sheet.createTextFinder('cafe');
    const at = (range) => range && range.getA1Notation();
    const forwards = [finder.findNext(), finder.getCurrentMatch(), finder.findNext(), finder.findPrevious(), finder.findPrevious()].map(at);
    const from = [sheet.createTextFinder('cafe').startFrom(sheet.getRange('A2')).findNext(), sheet.createTextFinder('cafe').findPrevious()].map(at);
    const replacing = sheet.createTextFinder('cafe');
    replacing.findNext();
    return [forwards, from, replacing.replaceWith('tea'), sheet.getRange('B1').getValue(), sheet.getRange('A2').getValue()]`;
  expect(await script(sheets, body)).toEqual([
    ['B1', 'B1', 'A2', 'B1', null],
    ['B3', 'B3'],
    1,
    'tea latte',
    'CAFE',
  ]);
});
