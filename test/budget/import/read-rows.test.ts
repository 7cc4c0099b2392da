/** Rows of real exports as requests, and what an import asks, leaves out and says. */
import fc from 'fast-check';
import { matchColumns } from '../../../src/budget/import/match-columns';
import { readRows, type ReadingRules } from '../../../src/budget/import/read-rows';
import { fileProblem, tableProblem } from '../../../src/budget/import/table-problem';
import type { ImportTable } from '../../../src/budget/import/import-table';
import { anySigns } from '../any-signs';
import * as seen from './seen-files';

const rules: ReadingRules = { isDayFirst: false, dayOf: (instant) => instant.toISOString().slice(0, 10) };
const read = (table: ImportTable) => readRows(table, matchColumns(table), rules);

test('Of an estimate that stands twice the filled one counts', () => {
  const { requests, twofold } = read(seen.jiraTwice);
  expect(requests.map(({ title, estimate, source }) => [title, estimate, source])).toEqual([
    ['[UI] SSO "for all"', 5.5, 'SB-1'],
    ['Bulk import', 8, 'SB-2'],
    ['Audit log', 3, 'SB-3'],
  ]);
  expect(twofold).toEqual([]);
});

test('Two different estimates in a row are asked about, and choosing one column answers', () => {
  const table = { ...seen.jiraTwice, rows: [['SB-1', '', 'SSO', '', '3', '5', '', '']] };
  const matching = matchColumns(table);
  expect(readRows(table, matching, rules).twofold).toEqual([
    {
      field: 'Estimate',
      key: 'custom field (story points)',
      says: "Custom field (Story Points) stands 2 times. Row 2 has '3' and '5'.",
    },
  ]);
  const second = { ...matching, Estimate: `${matching.Estimate}#2` };
  const answered = readRows(table, second, rules);
  expect(answered.twofold).toEqual([]);
  expect(answered.requests[0]?.estimate).toBe(5);
});

test('5,5 is 5.5, the reporter asked, and a description of two lines stays', () => {
  expect(read(seen.jiraCloud).requests).toEqual([
    {
      title: 'SAP connector',
      customer: '',
      dealValue: null,
      closeDate: null,
      askedBy: 'Rita',
      asks: null,
      motive: '',
      estimate: 5.5,
      notes: 'h2. Why\n*now*',
      deal: '',
      source: 'SB-9',
    },
  ]);
});

test('A Salesforce report ends where its footer begins', () => {
  const { requests, untitled } = read(seen.salesforce);
  expect(requests).toHaveLength(1);
  expect(requests[0]).toMatchObject({
    title: 'Acme: SAP',
    customer: 'Acme',
    dealValue: 1_234_567,
    closeDate: '2026-09-30',
    motive: 'new',
    deal: 'Acme: SAP',
  });
  expect(untitled).toBe(0);
});

test('A footer below a first column of titles is no request', () => {
  const { header, rows } = seen.salesforce;
  const turned = {
    header: [...header].reverse(),
    rows: rows.map((row) => (row.length > 1 ? [...row].reverse() : row)),
  };
  const matching = { ...matchColumns(turned), Request: 'type' };
  expect(readRows(turned, matching, rules).requests.map(({ title }) => title)).toEqual(['New Business']);
});

test('Several companies of a cell are several customers', () => {
  expect(read(seen.hubspot).requests[0]).toMatchObject({
    customer: 'Globex, Initech',
    dealValue: 125_000,
    source: '1234567',
  });
});

test('Short rows are whole requests', () => {
  expect(read(seen.linear).requests.map(({ title }) => title)).toEqual(['Usage report', 'Audit log']);
});

test('Labels in two columns stand in Notes, one after the other', () => {
  expect(read(seen.jiraRussian).requests[0]).toMatchObject({
    title: 'Вход по SSO',
    notes: 'a, b',
    estimate: 8,
  });
});

describe('08/12/2026', () => {
  const of = (...days: string[]) =>
    read({ header: ['Title', 'Close date'], rows: days.map((day) => ['SSO', day]) });

  test('is asked about when no other day of the file shows the order', () => {
    expect(of('08/12/2026')).toMatchObject({
      unclearDay: '08/12/2026',
      requests: [{ closeDate: '2026-08-12' }],
    });
  });
  test('is not asked about when another one shows it', () => {
    expect(of('08/12/2026', '31/12/2026')).toMatchObject({
      unclearDay: '',
      requests: [{ closeDate: '2026-12-08' }, {}],
    });
  });
  test('is asked about when others contradict each other', () => {
    expect(of('08/12/2026', '31/12/2026', '12/31/2026').unclearDay).toBe('08/12/2026');
  });
});

test('What cannot be read stays blank and is said', () => {
  const table = {
    header: ['Title', 'Amount', 'Close date', 'Votes', 'Estimate'],
    rows: [['SSO', 'n/a', 'soon', '-2', '1,234']],
  };
  const { requests, unread } = read(table);
  expect(requests[0]).toMatchObject({
    title: 'SSO',
    dealValue: null,
    closeDate: null,
    asks: null,
    estimate: null,
  });
  expect(unread).toEqual([
    "Row 2: Deal value 'n/a' is no amount.",
    "Row 2: Close date 'soon' is no date.",
    "Row 2: Asks '-2' is no whole number.",
    "Row 2: Estimate '1,234' is no number above zero.",
  ]);
});

test('Rows without a title are left out and counted; blank rows are nothing', () => {
  expect(read({ header: ['Title', 'Votes'], rows: [['', '3'], ['', ''], [], ['SSO', '']] })).toMatchObject({
    untitled: 1,
    requests: [{ title: 'SSO' }],
  });
});

test('Titles stay to the letter, whatever they hold', () => {
  fc.assert(
    fc.property(anySigns({ minLength: 1 }), (title) => {
      fc.pre(title.trim() !== '' && !/[\r\n]/.test(title));
      expect(read({ header: ['Title', 'Votes'], rows: [[title, '1']] }).requests[0]?.title).toBe(title);
    }),
  );
});

test.each<[string, number, string | null, string]>([
  ['An empty file', 0, '', 'The file is empty.'],
  ['A blank one', 3, ' \n ', 'The file is empty.'],
  ['A spreadsheet file', 900, 'PK\u0003\u0004zip', 'This is no text file.'],
  ['A picture', 900, '\u0089PNG\0\0', 'This is no text file.'],
  ['50 MB', 50_000_000, null, 'It has 50.0 MB, and an import takes at most 5.'],
])('%s is refused in a sentence', (_name, size, text, says) =>
  expect(fileProblem(size, text)).toContain(says),
);

test.each<[string, ImportTable, string]>([
  [
    'A million columns',
    { header: Array.from({ length: 1_000_000 }, () => 'a'), rows: [] },
    '1\u2009000\u2009000 columns',
  ],
  ['Only a header', { header: ['Title'], rows: [] }, 'no request below it'],
  ['A header and blank rows', { header: ['Title', 'Asks'], rows: [[''], ['', '']] }, 'no request below it'],
  ['A blank header', { header: ['', ' '], rows: [['a']] }, 'first row is blank'],
])('%s is refused in a sentence', (_name, table, says) => expect(tableProblem(table)).toContain(says));

test('A good file is not refused', () => {
  expect(fileProblem(10, 'Title\nSSO')).toBe('');
  expect(tableProblem(seen.linear)).toBe('');
});
