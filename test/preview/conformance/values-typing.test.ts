/** Text in a cell: what setValue and typing make of it, and how to keep it as it is. Locales are in locales.test.ts. */
import type { NodeSheets } from '../../../preview/node';
import { failure, openSheets, script } from '../open-sheets';
import { fact } from './fact';

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets('', { locale: 'en_US' });
});

afterEach(() => script(sheets, `sheet.clear()`));

/** What each text is read as and shown as; a date by the day and time it has in the spreadsheet. */
const written = (texts: readonly string[]): Promise<unknown> =>
  script(
    sheets,
    `const texts = ${JSON.stringify(texts)};
    const range = sheet.getRange(1, 1, texts.length).setValues(texts.map((text) => [text]));
    const shown = range.getDisplayValues();
    return range.getValues().map(([value], index) => [
      value instanceof Date ? Utilities.formatDate(value, 'Europe/London', "'date' yyyy-MM-dd HH:mm:ss") : value,
      shown[index][0]])`,
  );

async function expectWritten(table: readonly (readonly [string, unknown, string])[]): Promise<void> {
  expect(await written(table.map(([text]) => text))).toEqual(table.map(([, value, shown]) => [value, shown]));
}

fact('3.1', '66a', '[H] a leading = makes a formula; = alone is text', async () => {
  await expectWritten([
    ['=1+1', 2, '2'],
    ['=', '=', '='],
    ['1=1', '1=1', '1=1'],
  ]);
});

fact('3.1', '66b', '[H] 01234 becomes 1234, 22 34 becomes 2234', async () => {
  await expectWritten([
    ['01234', 1234, '1234'],
    ['22 34', 2234, '2234'],
    ['020 7946 0958', 2079460958, '2079460958'],
    [' 7 ', 7, '7'],
    ['7a', '7a', '7a'],
    ['R-1', 'R-1', 'R-1'],
  ]);
});

fact('3.1', '66c', '[H] numbers with groups, signs, currency and exponents, and no others', async () => {
  await expectWritten([
    ['1,234', 1234, '1,234'],
    ['1,234.5', 1234.5, '1,234.50'],
    ['-5.25', -5.25, '-5.25'],
    ['+5', 5, '5'],
    ['$5', 5, '$5'],
    ['-$1,000.50', -1000.5, '-$1,000.50'],
    ['1e3', 1000, '1.00E+03'],
    ['.5', 0.5, '0.5'],
    ['1,23', '1,23', '1,23'],
    ['1.2.3', '1.2.3', '1.2.3'],
    ['--5', '--5', '--5'],
  ]);
});

fact('3.1', '66d', '[M] 10% becomes 0.1', async () => {
  await expectWritten([
    ['10%', 0.1, '10%'],
    ['7%', 0.07, '7%'],
    ['12.5 %', 0.125, '12.50%'],
  ]);
});

fact('3.1', '66e', '[H] dates are read in the order of the locale, years first everywhere', async () => {
  await expectWritten([
    ['2025-07-01', 'date 2025-07-01 00:00:00', '2025-07-01'],
    ['2025/07/01', 'date 2025-07-01 00:00:00', '2025/07/01'],
    ['01/07/2025', 'date 2025-01-07 00:00:00', '1/7/2025'],
    ['13/1/2025', '13/1/2025', '13/1/2025'],
    ['2/31/2025', '2/31/2025', '2/31/2025'],
    ['1/2/26', 'date 2026-01-02 00:00:00', '1/2/2026'],
  ]);
});

fact('3.1', '66f', '[M] 1/2 and 1-2 become days of this year', async () => {
  await expectWritten([
    ['1/2', 'date 2026-01-02 00:00:00', '1/2/2026'],
    ['1-2', 'date 2026-01-02 00:00:00', '1/2/2026'],
  ]);
});

fact('3.1', '66g', '[M] months by name, with and without day and year', async () => {
  await expectWritten([
    ['5 Nov 2026', 'date 2026-11-05 00:00:00', '5 Nov 2026'],
    ['5 november', 'date 2026-11-05 00:00:00', '5 Nov'],
    ['November 5, 2026', 'date 2026-11-05 00:00:00', 'Nov 5, 2026'],
    ['Nov 2026', 'date 2026-11-01 00:00:00', 'Nov 2026'],
    ['5 Novembers', '5 Novembers', '5 Novembers'],
    ['November', 'November', 'November'],
  ]);
});

fact('3.1', '66h', '[GUESS] a month and a year in digits are the first of the month', async () => {
  await expectWritten([
    ['11/2026', 'date 2026-11-01 00:00:00', '11/2026'],
    ['2026-11', 'date 2026-11-01 00:00:00', '2026-11'],
    ['1234-5', '1234-5', '1234-5'],
  ]);
});

fact('3.1', '66i', '[M] times, alone and after a date', async () => {
  await expectWritten([
    ['9:30', 'date 1899-12-30 09:30:00', '9:30'],
    ['9:30:15 PM', 'date 1899-12-30 21:30:15', '9:30:15 PM'],
    ['36:00', 'date 1899-12-31 12:00:00', '36:00:00'],
    ['2026-11-05 09:30', 'date 2026-11-05 09:30:00', '2026-11-05 09:30:00'],
    ['9:75', '9:75', '9:75'],
  ]);
});

fact('3.1', '66j', '[H] TRUE and FALSE become booleans in any case', async () => {
  await expectWritten([
    ['TRUE', true, 'TRUE'],
    ['false', false, 'FALSE'],
    ['truely', 'truely', 'truely'],
  ]);
});

fact(
  '3.1',
  '66k',
  '[M] in a percent cell a typed 25 is 25 %, and a script’s number 25 is 2500 %',
  async () => {
    await script(sheets, `sheet.getRange('A1:A3').setNumberFormat('0%'); sheet.getRange('A2').setValue(25)`);
    await sheets.type('Sheet1', 'A1', '25');
    await sheets.type('Sheet1', 'A3', '0.5%');
    const body = `return [sheet.getRange('A1:A3').getValues(), sheet.getRange('A1:A3').getDisplayValues()]`;
    expect(await script(sheets, body)).toEqual([
      [[0.25], [25], [0.005]],
      [['25%'], ['2500%'], ['1%']],
    ]);
  },
);

fact('3.1', '66l', '[H] typing at the grid is read in the same way', async () => {
  await sheets.type('Sheet1', 'A1', '01234');
  await sheets.type('Sheet1', 'A2', '10%');
  await sheets.type('Sheet1', 'A3', 'true');
  expect(sheets.values('Sheet1')).toEqual([[1234], [0.1], [true]]);
});

fact('3.1', '67a', '[H] text stays text where the format @ was set before', async () => {
  const body = `
    const texts = [['=1+1'], ['01234'], ['1/2'], ['TRUE'], ['10%']];
    const range = sheet.getRange('A1:A5').setNumberFormat('@').setValues(texts);
    return [range.getValues(), range.getFormulas().flat().join('')]`;
  expect(await script(sheets, body)).toEqual([[['=1+1'], ['01234'], ['1/2'], ['TRUE'], ['10%']], '']);
});

fact('3.1', '67b', '[H] the format @ set afterwards brings nothing back', async () => {
  const body = `return sheet.getRange('A1').setValue('01234').setNumberFormat('@').getValue()`;
  expect(await script(sheets, body)).toBe(1234);
});

fact('3.1', '67c', '[H] a leading apostrophe keeps text, and is not part of what is read back', async () => {
  await expectWritten([
    ["'01234", '01234', '01234'],
    ["'=1+1", '=1+1', '=1+1'],
    ["'1/2", '1/2', '1/2'],
    ["''quoted", "'quoted", "'quoted"],
  ]);
});

fact(
  '3.1',
  '75a',
  '[H] 50 000 characters fit a cell, one more is refused and nothing is written',
  async () => {
    const body = `
    sheet.getRange('A1').setValue('x'.repeat(50000));
    return sheet.getRange('A1').getValue().length`;
    expect(await script(sheets, body)).toBe(50_000);
    const refused =
      'Exception: Your input contains more than the maximum of 50000 characters in a single cell.';
    expect(await failure(sheets, `sheet.getRange('B1').setValue('x'.repeat(50001))`)).toBe(refused);
    expect(await failure(sheets, `sheet.getRange('B1:C1').setValues([['ok', 'x'.repeat(50001)]])`)).toBe(
      refused,
    );
    expect(await failure(sheets, `sheet.appendRow(['ok', 'x'.repeat(50001)])`)).toBe(refused);
    expect(await script(sheets, `return [sheet.getLastRow(), sheet.getRange('B1:C1').isBlank()]`)).toEqual([
      1,
      true,
    ]);
  },
);
