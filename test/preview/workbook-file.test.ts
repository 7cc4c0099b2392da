/** A workbook as JSON: read in its long and short forms, printed as it is read, and its faults told all at once. */
import { openInNode } from '../../preview/node';
import { printJson } from '../../preview/print-json';
import { decodeWorkbook } from '../../preview/workbook-file/decode-workbook';
import { encodeWorkbook } from '../../preview/workbook-file/encode-workbook';
import type { WorkbookFile } from '../../preview/workbook-file/workbook-file';

const project = { files: [], html: {}, manifest: {} };

function read(json: unknown): WorkbookFile {
  const decoded = decodeWorkbook(json);
  if ('problems' in decoded) throw new Error(decoded.problems.join('\n'));
  return decoded.workbook;
}

/** What is printed of a spreadsheet that was filled from the JSON. */
async function printed(json: unknown): Promise<unknown> {
  const sheets = await openInNode({ project, workbook: read(json) });
  try {
    await sheets.settled();
    return JSON.parse(printJson(encodeWorkbook(sheets.document)));
  } finally {
    await sheets.close();
  }
}

const WHOLE = {
  name: 'Everything',
  timeZone: 'America/New_York',
  locale: 'de_DE',
  sheets: [
    {
      name: 'First one',
      values: [
        ['text', 1.5, true, ''],
        [
          { date: '2026-11-05' },
          { date: '2026-11-05T09:30:00' },
          { date: '2026-03-08T12:00:00.250' },
          'last',
        ],
        ["'=no formula", "''quoted", '007', 'two\nlines'],
        [3, '', '', ''],
      ],
      formulas: [[''], [''], [''], ['=B1*2']],
      numberFormats: [
        ['', '0.00'],
        ['', '', 'hh:mm'],
      ],
      backgrounds: [['#ff0000']],
      fontColors: [['#00ff00']],
      fontWeights: [['', 'bold']],
      notes: [['', 'a note']],
      frozenRows: 1,
      frozenColumns: 2,
    },
    { name: 'Hidden', values: [], hidden: true },
  ],
  namedRanges: { Rate: "'First one'!B1" },
};

const padded = (rows: readonly (readonly string[])[]): string[][] => {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
};

test('what is printed is what was read: values, formulas, dates, looks, notes, names', async () => {
  const [first, second] = WHOLE.sheets;
  const expected = {
    ...WHOLE,
    sheets: [{ ...first, numberFormats: padded(first?.numberFormats ?? []) }, second],
  };
  expect(await printed(WHOLE)).toEqual(expected);
  expect(await printed(expected)).toEqual(expected);
});

test.each([
  ['tabs alone', { Sheet1: [['a', 1]], Two: [[2]] }],
  ['sheets by name', { sheets: { Sheet1: [['a', 1]], Two: { values: [[2]] } } }],
  [
    'sheets as a list',
    {
      sheets: [
        { name: 'Sheet1', values: [['a', 1]] },
        { name: 'Two', values: [[2]] },
      ],
    },
  ],
])('is read from %s', (_form, json) => {
  expect(read(json).sheets).toEqual([
    { name: 'Sheet1', values: [['a', 1]] },
    { name: 'Two', values: [[2]] },
  ]);
});

test('text that begins with = is a formula, also where the rows are ragged', async () => {
  expect(await printed({ Sheet1: [[1], [2, 3], ['=SUM(A1:B2)']] })).toMatchObject({
    sheets: [
      {
        values: [
          [1, ''],
          [2, 3],
          [6, ''],
        ],
        formulas: [[''], [''], ['=SUM(A1:B2)']],
      },
    ],
  });
});

test('everything that is wrong is told at once, with its tab and cell', () => {
  const wrong = {
    timeZone: 'Mars/Base',
    locale: 'english',
    extra: 1,
    sheets: [
      { name: 'A', values: [['x', [1]], 'row', [{ date: '2026-02-30' }]], notes: [[1]] },
      { name: 'a', values: [], colour: 'red' },
      { values: [] },
    ],
  };
  expect(decodeWorkbook(wrong)).toEqual({
    problems: [
      'The workbook has extra; it may have name, timeZone, locale, sheets, namedRanges.',
      'timeZone: "Mars/Base" is no time zone such as "Europe/Paris".',
      'locale: "english" is no locale such as "en_US".',
      'Tab "A", notes, cell A1: 1 is no text.',
      'Tab "A", cell B1: a cell is text, a number, true, false, null or {"date": "2026-11-05T09:30:00"}.',
      'Tab "A", row 2: a row is a list of cells.',
      'Tab "A", cell A3: "2026-02-30" is no date such as "2026-11-05" or "2026-11-05T09:30:00".',
      'There are two tabs named "a".',
      expect.stringMatching(/^Tab "a" has colour; it may have name, values/),
      'Tab 3 has no "name".',
    ],
  });
  expect(decodeWorkbook([])).toHaveProperty('problems');
  expect(decodeWorkbook({})).toEqual({ problems: ['A workbook has at least one tab in "sheets".'] });
});
