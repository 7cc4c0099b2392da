/** What scripts read from cells, and what they write that is no text. */
import type { NodeSheets } from '../../../preview/node';
import { failure, openSheets, script } from '../open-sheets';
import { fact } from './fact';

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets();
});

afterEach(() => script(sheets, `sheet.clear()`));

/** What a value looks like after it was written to A1 and read back: its type and its text. */
const roundTrip = (value: string): Promise<unknown> =>
  script(
    sheets,
    `const read = sheet.getRange('A1').setValue(${value}).getValue();
    return [read instanceof Date ? 'Date' : typeof read, read instanceof Date ? read.toISOString() : String(read)];`,
  );

fact(
  '3.1',
  '65a',
  '[H] getValue gives a number, a boolean, a Date or text; an empty cell gives text',
  async () => {
    const body = `
    sheet.getRange('A1:E1').setValues([[1.5, true, new Date(Date.UTC(2026, 10, 5)), 'text', '']]);
    const kind = (value) => value instanceof Date ? 'Date' : typeof value;
    return [sheet.getRange('A1:E1').getValues()[0].map(kind), 'ABCDE'.split('').map((c) => kind(sheet.getRange(c + '1').getValue()))]`;
    const kinds = ['number', 'boolean', 'Date', 'string', 'string'];
    expect(await script(sheets, body)).toEqual([kinds, kinds]);
  },
);

fact('3.1', '65b', '[H] a cell with a formula gives its result, and getFormula the formula', async () => {
  const body = `
    sheet.getRange('A1:B1').setValues([['=6*7', 42]]);
    const range = sheet.getRange('A1:C1');
    return [range.getValues(), range.getFormulas(), sheet.getRange('A1').getFormula(), sheet.getRange('B1').getFormula()]`;
  expect(await script(sheets, body)).toEqual([[[42, 42, '']], [['=6*7', '', '']], '=6*7', '']);
});

fact('3.1', '65c', '[M] an error is read as its text', async () => {
  const body = `
    sheet.getRange('A1:D1').setFormulas([['=NA()', '=1/0', '=NOSUCH(1)', '=VALUE("x")']]);
    return sheet.getRange('A1:D1').getValues().concat(sheet.getRange('A1:D1').getDisplayValues())`;
  const texts = ['#N/A', '#DIV/0!', '#NAME?', '#VALUE!'];
  expect(await script(sheets, body)).toEqual([texts, texts]);
});

fact(
  '3.1',
  '65d',
  '[H] getDisplayValues gives text as it is shown, also for numbers and blanks',
  async () => {
    const body = `
    sheet.getRange('A1:C1').setValues([[0.256, 5, '']]);
    sheet.getRange('A1').setNumberFormat('0.0%');
    return [sheet.getRange('A1:C1').getDisplayValues(), sheet.getRange('A1').getDisplayValue()]`;
    expect(await script(sheets, body)).toEqual([[['25.6%', '5', '']], '25.6%']);
  },
);

fact('3.1', '65e', '[H] getValue of a range of several cells is that of its upper left one', async () => {
  const body = `
    sheet.getRange('A1:B2').setValues([['=1+1', 2], [3, 4]]);
    const range = sheet.getRange('A1:B2');
    return [range.getValue(), range.getDisplayValue(), range.getFormula()]`;
  expect(await script(sheets, body)).toEqual([2, '2', '=1+1']);
});

fact(
  '3.1',
  '65f',
  '[M] a reference to a blank cell gives empty text and counts as 0; one to no tab is #REF!',
  async () => {
    const body = `
    sheet.getRange('B1:B5').setFormulas([['=A1'], ['=INDEX(A1:A3,2)'], ['=B1+1'], ['=B1=""'], ['=Nowhere!A1']]);
    const before = sheet.getRange('B1:B5').getValues().flat();
    sheet.getRange('A1').setValue(0);
    return [before, sheet.getRange('B1').getValue(), sheet.getRange('B1').getDisplayValue()]`;
    expect(await script(sheets, body)).toEqual([['', '', 1, true, '#REF!'], 0, '0']);
  },
);

for (const [letter, nothing] of [
  ['a', 'null'],
  ['b', 'undefined'],
  ['c', `''`],
] as const) {
  fact('3.1', `68${letter}`, `[H] setValue(${nothing}) clears the content and keeps the look`, async () => {
    const body = `
      const range = sheet.getRange('A1').setValue(5).setBackground('#ff0000').setValue(${nothing});
      return [range.isBlank(), range.getValue(), range.getFormula(), range.getBackground(), sheet.getLastRow()]`;
    expect(await script(sheets, body)).toEqual([true, '', '', '#ff0000', 0]);
  });
}

fact('3.1', '68d', '[H] nothing in a block of setValues clears its cell', async () => {
  const body = `
    sheet.getRange('A1:D1').setValues([[1, 2, 3, 4]]).setValues([[null, undefined, '', 5]]);
    return sheet.getRange('A1:D1').getValues()`;
  expect(await script(sheets, body)).toEqual([['', '', '', 5]]);
});

fact('3.1', '68e', '[M] setNumberFormat(null) fails', async () => {
  expect(await failure(sheets, `sheet.getRange('A1').setNumberFormat(null)`)).toBe(
    "Exception: The parameters (null) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.",
  );
});

fact('12', '1', '[L] an empty cell is read as empty text; the data range of an empty tab is A1', async () => {
  const body = `
    const data = sheet.getDataRange();
    return [sheet.getRange('C3').getValue(), sheet.getRange('C3:D3').getValues(), data.getA1Notation(), data.getValues()]`;
  expect(await script(sheets, body)).toEqual(['', [['', '']], 'A1', [['']]]);
});

fact(
  '12',
  '2',
  '[D] text that looks like something becomes it; getValues is plain, getDisplayValues is formatted',
  async () => {
    const body = `
    sheet.getRange('A1:E1').setValues([['12', '25%', 'true', '=1+1', '2026-11-05']]);
    const range = sheet.getRange('A1:E1');
    return [range.getValues()[0].map((value) => value instanceof Date ? value.toISOString() : value), range.getDisplayValues()[0]]`;
    expect(await script(sheets, body)).toEqual([
      [12, 0.25, true, 2, '2026-11-05T00:00:00.000Z'],
      ['12', '25%', 'TRUE', '2', '2026-11-05'],
    ]);
  },
);

for (const [index, [value, kind, text]] of (
  [
    ['-0.1', 'number', '-0.1'],
    ['123456789012345', 'number', '123456789012345'],
    ['true', 'boolean', 'true'],
    ['false', 'boolean', 'false'],
    [`'plain text'`, 'string', 'plain text'],
    ['1793870723123', 'number', '1793870723123'],
    ['new Date(1793870723123)', 'Date', '2026-11-05T09:25:23.123Z'],
  ] as const
).entries()) {
  fact('12', `3${'abcdefg'[index] ?? ''}`, `[L] ${value} comes back as it was written`, async () => {
    expect(await roundTrip(value)).toEqual([kind, text]);
  });
}

fact(
  '12',
  '3h',
  '[M] a Date written gives the cell a format of dates, with the time where it has one',
  async () => {
    const body = `
    sheet.getRange('A1:B1').setValues([[new Date(Date.UTC(2026, 10, 5)), new Date(Date.UTC(2026, 10, 5, 9, 30))]]);
    return sheet.getRange('A1:B1').getDisplayValues()`;
    expect(await script(sheets, body)).toEqual([['05/11/2026', '05/11/2026 09:30:00']]);
  },
);

fact(
  '12',
  '3i',
  '[GUESS] numbers that are none, and Dates that are none, become an error nobody can overlook',
  async () => {
    expect(await roundTrip('NaN')).toEqual(['string', '#NUM!']);
    expect(await roundTrip('Infinity')).toEqual(['string', '#NUM!']);
    expect(await roundTrip('new Date(NaN)')).toEqual(['string', '#NUM!']);
  },
);

fact('12', '3j', '[GUESS] an object becomes the text that Java makes of it', async () => {
  expect(await roundTrip(`{ a: 1, b: 'x', c: { d: true } }`)).toEqual(['string', '{a=1.0, b=x, c={d=true}}']);
  expect(await roundTrip(`[1, 2]`)).toEqual(['string', expect.stringMatching(/^\[Ljava\.lang\.Object;@/)]);
});

fact('12', '7', '[L] isBlank is true of an untouched range, false when any cell has a value', async () => {
  const body = `
    const range = sheet.getRange('B2:C3');
    const before = range.isBlank();
    sheet.getRange('B2').setBackground('#ff0000').setNote('a note');
    const dressed = range.isBlank();
    sheet.getRange('C3').setValue(false);
    const filled = range.isBlank();
    sheet.getRange('C3').setFormula('=""');
    return [before, dressed, filled, range.isBlank()]`;
  expect(await script(sheets, body)).toEqual([true, true, false, false]);
});

fact('12', '9a', '[L] the number format general reads back as 0.###############', async () => {
  const body = `return ['general', 'General', 'GENERAL'].map((format) => sheet.getRange('A1').setNumberFormat('0.0').setNumberFormat(format).getNumberFormat())`;
  expect(await script(sheets, body)).toEqual(Array.from({ length: 3 }, () => '0.###############'));
});

fact('12', '9b', '[L] other number formats read back as they were set, in two dimensions', async () => {
  const patterns = [
    ['0.00', '#,##0', 'yyyy-mm-dd'],
    ['@', '0.0%;[red]-0.0%', '"£"#,##0.00'],
  ];
  const body = `
    const range = sheet.getRange('A1:C2').setNumberFormats(${JSON.stringify(patterns)});
    return [range.getNumberFormats(), range.getNumberFormat()]`;
  expect(await script(sheets, body)).toEqual([patterns, '0.00']);
});
