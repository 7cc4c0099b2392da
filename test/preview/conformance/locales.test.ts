/** What the spreadsheet's locale decides: how text is read, how values are shown, how people type formulas. */
import type { NodeSheets } from '../../../preview/node';
import { openSheets, script } from '../open-sheets';
import { fact } from './fact';

/** Each text with what it is read as (a date by its day) and what the cell shows. */
type Table = readonly (readonly [text: string, value: unknown, shown: string])[];

const opened = new Map<string, NodeSheets>();

async function inLocale(locale: string): Promise<NodeSheets> {
  const sheets = opened.get(locale) ?? (await openSheets('', { locale }));
  opened.set(locale, sheets);
  await script(sheets, `sheet.clear()`);
  return sheets;
}

const READ = `
  const range = sheet.getDataRange();
  const shown = range.getDisplayValues();
  return range.getValues().map(([value], index) => [
    value instanceof Date ? Utilities.formatDate(value, 'Europe/London', 'yyyy-MM-dd') : value, shown[index][0]]);`;

/** The same by a script's setValues and by a person who types. */
async function expectRead(locale: string, table: Table): Promise<void> {
  const texts = table.map(([text]) => [text]);
  const expected = table.map(([, value, shown]) => [value, shown]);
  const sheets = await inLocale(locale);
  const body = `sheet.getRange(1, 1, ${table.length}).setValues(${JSON.stringify(texts)}); ${READ}`;
  expect(await script(sheets, body)).toEqual(expected);
  await script(sheets, `sheet.clear()`);
  for (const [index, [text]] of table.entries()) await sheets.type('Sheet1', `A${index + 1}`, text);
  expect(await script(sheets, READ)).toEqual(expected);
}

fact('3.3', '86a', '[H] en_US: month first, decimal point, dollars', () =>
  expectRead('en_US', [
    ['01/02/2026', '2026-01-02', '1/2/2026'],
    ['25/12/2026', '25/12/2026', '25/12/2026'],
    ['1,234.5', 1234.5, '1,234.50'],
    ['1.234,5', '1.234,5', '1.234,5'],
    ['$2.50', 2.5, '$2.50'],
  ]),
);

fact('3.3', '86b', '[H] en_GB: day first, decimal point, pounds', () =>
  expectRead('en_GB', [
    ['01/02/2026', '2026-02-01', '01/02/2026'],
    ['12/25/2026', '12/25/2026', '12/25/2026'],
    ['1/2', '2026-02-01', '01/02/2026'],
    ['1,234.5', 1234.5, '1,234.50'],
    ['£1,000', 1000, '£1,000'],
  ]),
);

fact('3.3', '86c', '[H] de_DE: dd.mm.yyyy, decimal comma, WAHR and FALSCH', () =>
  expectRead('de_DE', [
    ['05.11.2026', '2026-11-05', '05.11.2026'],
    ['5.11.26', '2026-11-05', '05.11.2026'],
    ['5.11.', '2026-11-05', '05.11.2026'],
    ['1.5', '2026-05-01', '01.05.2026'],
    ['5/11/2026', '2026-11-05', '05.11.2026'],
    ['5. März 2026', '2026-03-05', '5 März 2026'],
    ['1,5', 1.5, '1,5'],
    ['1.234,5', 1234.5, '1.234,50'],
    ['1.234', 1234, '1.234'],
    ['1,234.5', '1,234.5', '1,234.5'],
    ['12,5%', 0.125, '12,50%'],
    ['WAHR', true, 'WAHR'],
    ['falsch', false, 'FALSCH'],
    ['TRUE', true, 'WAHR'],
  ]),
);

fact('3.3', '86d', '[H] fr_FR: day first, decimal comma, groups by spaces, VRAI and FAUX', () =>
  expectRead('fr_FR', [
    ['05/11/2026', '2026-11-05', '05/11/2026'],
    ['1,5', 1.5, '1,5'],
    ['1 234,5', 1234.5, '1\u202f234,50'],
    ['1.5', '1.5', '1.5'],
    ['5 novembre 2026', '2026-11-05', '5 nov. 2026'],
    ['VRAI', true, 'VRAI'],
    ['FAUX', false, 'FAUX'],
  ]),
);

fact('3.3', '86e', '[H] ja_JP: year first, 2026年11月5日, yen', () =>
  expectRead('ja_JP', [
    ['2026/11/05', '2026-11-05', '2026/11/05'],
    ['2026年11月5日', '2026-11-05', '2026年11月5日'],
    ['11/5', '2026-11-05', '2026/11/05'],
    ['1,234.5', 1234.5, '1,234.50'],
    ['¥1,000', 1000, '¥1,000'],
    ['TRUE', true, 'TRUE'],
  ]),
);

fact(
  '3.3',
  '86f',
  '[H] what is no date of the locale stays text: kanji in England, German months in France',
  async () => {
    await expectRead('en_GB', [['2026年11月5日', '2026年11月5日', '2026年11月5日']]);
    await expectRead('fr_FR', [['5. März 2026', '5. März 2026', '5. März 2026']]);
  },
);

fact('3.3', '86g', '[M/H] real numbers, booleans and Dates mean the same in every locale', async () => {
  for (const locale of ['en_US', 'en_GB', 'de_DE', 'fr_FR', 'ja_JP']) {
    const sheets = await inLocale(locale);
    const body = `
      const range = sheet.getRange('A1:C1').setValues([[1234.5, true, new Date(Date.UTC(2026, 1, 1))]]);
      return range.getValues()[0].map((value) => value instanceof Date ? value.toISOString() : value)`;
    expect(await script(sheets, body)).toEqual([1234.5, true, '2026-02-01T00:00:00.000Z']);
  }
});

fact('3.3', '86h', '[H] another locale reads the same text differently from then on', async () => {
  const sheets = await openSheets('', { locale: 'en_US' });
  const body = `
    const read = () => Utilities.formatDate(sheet.getRange('A1').setValue('01/02/2026').getValue(), 'Europe/London', 'yyyy-MM-dd');
    const before = read();
    spreadsheet.setSpreadsheetLocale('en_GB');
    return [before, read(), spreadsheet.getSpreadsheetLocale()]`;
  expect(await script(sheets, body)).toEqual(['2026-01-02', '2026-02-01', 'en_GB']);
});

for (const locale of ['en_US', 'de_DE', 'fr_FR', 'ja_JP']) {
  fact(
    '3.3',
    '85a',
    `[M] a script's formula in the form of the United States works in ${locale}, with , and with ;`,
    async () => {
      const sheets = await inLocale(locale);
      const body = `
      sheet.getRange('A1').setFormula('=SUM(1.5,2)');
      sheet.getRange('A2').setValue('=SUM(1.5;2)');
      sheet.getRange('A3:A4').setFormulas([['=IF(A1>3,"a;b,c",0)'], ['=INDEX({1,2;3,4};2;1)']]);
      sheet.getRange('A5').setValues([['=SUM(1.5,2)']]);
      return [sheet.getRange('A1:A5').getValues().flat(), sheet.getRange('A1:A5').getFormulas().flat()]`;
      expect(await script(sheets, body)).toEqual([
        [3.5, 3.5, 'a;b,c', 3, 3.5],
        ['=SUM(1.5,2)', '=SUM(1.5,2)', '=IF(A1>3,"a;b,c",0)', '=INDEX({1,2;3,4},2,1)', '=SUM(1.5,2)'],
      ]);
    },
  );
}

for (const locale of ['de_DE', 'fr_FR']) {
  fact(
    '3.3',
    '85b',
    `[H] people in ${locale} type ; between arguments and a decimal comma; getFormula gives the other form`,
    async () => {
      const sheets = await inLocale(locale);
      await sheets.type('Sheet1', 'A1', '=SUM(1,5;2)');
      await sheets.type('Sheet1', 'A2', '=IF(A1>3,4;"1,5;2";0)');
      await sheets.type('Sheet1', 'A3', '=SUM({1\\2;3\\4})');
      const body = `return [sheet.getRange('A1:A3').getValues().flat(), sheet.getRange('A1:A3').getFormulas().flat()]`;
      expect(await script(sheets, body)).toEqual([
        [3.5, '1,5;2', 10],
        ['=SUM(1.5,2)', '=IF(A1>3.4,"1,5;2",0)', '=SUM({1,2;3,4})'],
      ]);
    },
  );

  fact(
    '3.3',
    '85c',
    `[H] in ${locale} a comma between arguments cannot be parsed when a person types it`,
    async () => {
      const sheets = await inLocale(locale);
      await sheets.type('Sheet1', 'A1', '=SUM(B1,B2)');
      expect(await script(sheets, `return sheet.getRange('A1').getValue()`)).toBe('#ERROR!');
    },
  );
}

fact('3.3', '85d', '[M] people in en_US may type , or ; between arguments', async () => {
  const sheets = await inLocale('en_US');
  await sheets.type('Sheet1', 'A1', '=SUM(1,2)');
  await sheets.type('Sheet1', 'A2', '=SUM(1;2)');
  expect([sheets.values('Sheet1'), sheets.formulas('Sheet1')]).toEqual([
    [[3], [3]],
    [['=SUM(1,2)'], ['=SUM(1,2)']],
  ]);
});
