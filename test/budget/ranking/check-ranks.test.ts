import fc from 'fast-check';
import type { CellValue } from '../../../src/budget/cell-value';
import { checkRanks, type RankRow } from '../../../src/budget/ranking/check-ranks';

const names = ['HubSpot', 'SSO', 'Audit log', 'Bulk import', 'Usage report'];

const rows = (...ranks: readonly CellValue[]): RankRow[] =>
  ranks.map((rank, index) => ({
    row: index + 2,
    id: `R-${index + 1}`,
    title: names[index] ?? `Request ${index + 1}`,
    rank,
    isOpen: true,
  }));

test('Ranks 1..n in any row order are in order', () => {
  expect(checkRanks(rows(3, 1, 2, 5, 4))).toEqual([]);
  expect(checkRanks(rows('1', 2, '3'))).toEqual([]);
  expect(checkRanks([])).toEqual([]);
});

test.each([
  [
    'a tie',
    rows(1, 2, 3, 3, 5),
    'rank-tie',
    5,
    'Rank 3 is used twice: R-3 Audit log and R-4 Bulk import. Give one of them another rank, or tidy the ranks.',
  ],
  [
    'a threefold tie',
    rows(1, 1, 1),
    'rank-tie',
    3,
    'Rank 1 is used 3 times: R-1 HubSpot, R-2 SSO and R-3 Audit log. Give all but one of them another rank, or tidy the ranks.',
  ],
  [
    'a gap',
    rows(1, 2, 4),
    'rank-gap',
    4,
    'Rank 3 is missing: the next one is 4, R-3 Audit log. Give it rank 3, or tidy the ranks.',
  ],
  [
    'a wide gap',
    rows(1, 5),
    'rank-gap',
    3,
    'Ranks 2 to 4 are missing: the next one is 5, R-2 SSO. Give it rank 2, or tidy the ranks.',
  ],
  [
    'zero',
    rows(1, 2, 0),
    'rank-zero',
    4,
    'The rank of R-3 Audit log is 0. The most wanted request has rank 1: write a whole number from 1 on.',
  ],
  [
    'below zero',
    rows(1, -1),
    'rank-negative',
    3,
    'The rank of R-2 SSO is \u22121, below zero. Write a whole number from 1 on.',
  ],
  [
    'a fraction',
    rows(1, 2, 1.5),
    'rank-fraction',
    4,
    'The rank of R-3 Audit log is 1.5, between two ranks. Write a whole number; the others move along.',
  ],
  [
    'text',
    rows(1, 'first'),
    'rank-text',
    3,
    "The rank of R-2 SSO is 'first', which is not a number. Write a whole number from 1 on.",
  ],
  [
    'a tick',
    rows(1, true),
    'rank-text',
    3,
    "The rank of R-2 SSO is 'true', which is not a number. Write a whole number from 1 on.",
  ],
  [
    'blank',
    rows(1, ''),
    'rank-blank',
    3,
    'There is no rank for R-2 SSO. Give it one, or tidy the ranks to put it last.',
  ],
])('%s has its own sentence and points at the Rank cell', (_fault, given, code, row, says) => {
  expect(checkRanks(given)).toEqual([{ code, place: { tab: 'Requests', row, header: 'Rank' }, says }]);
});

test('A rank on a closed request is named, and takes no place among the open ones', () => {
  const given = [...rows(1, 2), { row: 9, id: 'R-9', title: 'SAML', rank: 2, isOpen: false }];
  expect(checkRanks(given)).toEqual([
    {
      code: 'rank-on-closed',
      place: { tab: 'Requests', row: 9, header: 'Rank' },
      says: 'Rank 2 is on R-9 SAML, which is closed. Clear its rank, or tidy the ranks.',
    },
  ]);
});

test('A closed request without a rank is as it should be', () => {
  expect(checkRanks([{ row: 2, id: 'R-1', title: 'SAML', rank: '', isOpen: false }])).toEqual([]);
});

test('All faults are told at once, in the order of the tab', () => {
  const given = [
    ...rows(1, 2, 2, 5, 0, -1, 1.5, 'abc', ''),
    { row: 20, id: 'R-20', title: 'Old', rank: 3, isOpen: false },
  ];
  expect(checkRanks(given).map(({ code, place }) => [code, place?.row])).toEqual([
    ['rank-tie', 4],
    ['rank-gap', 5],
    ['rank-zero', 6],
    ['rank-negative', 7],
    ['rank-fraction', 8],
    ['rank-text', 9],
    ['rank-blank', 10],
    ['rank-on-closed', 20],
  ]);
});

test('A request without ID and title is named by its row', () => {
  const says = checkRanks([{ row: 7, id: '', title: ' ', rank: '', isOpen: true }])[0]?.says;
  expect(says).toContain('the request in row 7');
});

test('There is a fault exactly when the open ranks are not 1..n', () => {
  const cell = fc.oneof(fc.integer({ min: -1, max: 6 }), fc.constantFrom<CellValue>('', 'x', 1.5));
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 6 }), (ranks) => {
      const isOrder = [...ranks]
        .sort((one, other) => Number(one) - Number(other))
        .every((rank, index) => rank === index + 1);
      expect(checkRanks(rows(...ranks)).length === 0).toBe(isOrder);
    }),
  );
});
