/** Real exports match without a hand's help; the names are the files' own, wherever they stand. */
import { matchColumns } from '../../../src/budget/import/match-columns';
import { importFields } from '../../../src/budget/import/import-field';
import type { ImportTable } from '../../../src/budget/import/import-table';
import * as seen from './seen-files';

/** Only what was found, by the label in the file. */
const matched = (table: ImportTable): Record<string, string> => {
  const matching = matchColumns(table);
  const pairs = importFields.map((field): [string, string] => [field, matching[field]]);
  return Object.fromEntries(pairs.filter(([, key]) => key !== ''));
};

test.each<[string, ImportTable, Record<string, string>]>([
  [
    'Jira with the estimate twice',
    seen.jiraTwice,
    { Request: 'summary', Estimate: 'custom field (story points)', Source: 'issue key' },
  ],
  [
    'Jira Cloud with a BOM',
    seen.jiraCloud,
    {
      Request: 'summary',
      'Asked by': 'reporter',
      Estimate: 'custom field (story points)',
      Notes: 'description',
      Source: 'issue key',
    },
  ],
  [
    'Jira in Russian',
    seen.jiraRussian,
    {
      Request: 'тема',
      'Asked by': 'автор',
      Estimate: 'пользовательское поле (исторические точки)',
      Notes: 'метки',
      Source: 'ключ проблемы',
    },
  ],
  [
    'Salesforce',
    seen.salesforce,
    {
      Request: 'opportunity name',
      Customer: 'account name',
      'Deal value': 'total amount',
      'Close date': 'close date',
      'Asked by': 'opportunity owner',
      Motive: 'type',
      Notes: 'opportunity next steps',
      Deal: 'opportunity name',
    },
  ],
  [
    'HubSpot',
    seen.hubspot,
    {
      Request: 'deal name',
      Customer: 'associated company',
      'Deal value': 'amount',
      'Close date': 'close date',
      'Asked by': 'deal owner',
      Deal: 'deal name',
      Source: 'record id',
    },
  ],
  [
    'Zoho',
    seen.zoho,
    {
      Request: 'deal name',
      Customer: 'account name',
      'Deal value': 'amount',
      'Close date': 'closing date',
      Motive: 'type',
      Notes: 'description',
      Deal: 'deal name',
      Source: 'record id',
    },
  ],
  [
    'Linear',
    seen.linear,
    {
      Request: 'title',
      'Asked by': 'creator',
      Estimate: 'estimate',
      Notes: 'description',
      Source: 'id',
    },
  ],
  ['Productboard', seen.productboard, { Request: 'entity name', Notes: 'description', Source: 'pb url' }],
  ['Canny', seen.canny, { Request: 'title', 'Asked by': 'author', Asks: 'vote count', Notes: 'details' }],
  ['backlog.csv', seen.backlog, { Request: 'title', Asks: 'asks', Notes: 'labels', Source: 'source' }],
])('%s', (_name, table, expected) => {
  expect(matched(table)).toEqual(expected);
});

test('Case, quotes and underscores in a header do not count; the order of columns does not either', () => {
  const header = ['DEAL_VALUE', '"Title"', 'rEqUeStEd By'];
  const expected = { Request: 'title', 'Deal value': 'deal value', 'Asked by': 'requested by' };
  expect(matched({ header, rows: [] })).toEqual(expected);
  expect(matched({ header: [...header].reverse(), rows: [] })).toEqual(expected);
});

test('A Type that holds no motives is no motive', () => {
  expect(matched({ header: ['Title', 'Type'], rows: [['SSO', 'Bug']] })).toEqual({ Request: 'title' });
});
