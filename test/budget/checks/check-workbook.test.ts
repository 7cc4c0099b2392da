import { checkWorkbook } from '../../../src/budget/checks/check-workbook';
import type { Allocation } from '../../../src/budget/allocation';
import type { Request } from '../../../src/budget/request';
import {
  allocationOf,
  baseRequests,
  changed,
  committedWorld,
  openWorld,
  points,
  requestOf,
  ship,
} from '../base-case';

const problemsOf = (
  requests: readonly Request[],
  allocations: readonly Allocation[] = [allocationOf()],
): [string, string, string][] =>
  checkWorkbook({ requests, allocations, ledger: [] }).map(({ code, place, says }) => [
    code,
    `${place?.tab ?? ''} ${place?.header ?? ''} ${place?.row ?? ''}`,
    says,
  ]);

test('The base case has no problem, before the commit and after', () => {
  expect(checkWorkbook(openWorld())).toEqual([]);
  expect(checkWorkbook(committedWorld())).toEqual([]);
  expect(checkWorkbook(changed(committedWorld(), [ship('R-5', 10)])).map(({ code }) => code)).toEqual([]);
});

test.each([
  [
    'an estimate that is missing',
    { estimate: null },
    'estimate-missing',
    'Requests Estimate 2',
    'There is no estimate for R-1 SAP. Product writes one before the quarter is committed.',
  ],
  [
    'an estimate of 0',
    { estimate: 0 },
    'estimate-zero',
    'Requests Estimate 2',
    'The estimate of R-1 SAP is 0. Product writes what it takes to build, above 0.',
  ],
  [
    'a title that is missing',
    { title: ' ' },
    'title-missing',
    'Requests Request 2',
    'Row 2, R-1, has no title. Write what is asked for, or delete the row.',
  ],
  [
    'an unknown quarter',
    { notBefore: 'soon' },
    'unknown-quarter',
    'Requests Not before 2',
    "'soon' is not a quarter that R-1 SAP could wait for. Write one such as 2026-Q4, or clear the cell.",
  ],
  [
    'a quarter long gone',
    { notBefore: '2019-Q2' },
    'unknown-quarter',
    'Requests Not before 2',
    "'2019-Q2' is not a quarter that R-1 SAP could wait for. Write one such as 2026-Q4, or clear the cell.",
  ],
] as const)('%s is named with its cell and remedy', (_what, changes, code, cell, says) => {
  expect(problemsOf([requestOf(1, 'SAP', changes)])).toEqual([[code, cell, says]]);
});

test('A status typed by hand, and an ID there twice, are pending changes and no faults', () => {
  const requests = [requestOf(1, 'SAP', { status: 'Building' }), requestOf(2, 'SSO', { id: 'R-1' })];
  expect(problemsOf(requests)).toEqual([]);
});

test.each(['2026-Q4', '2027-Q1', '2031-Q3', ''])(
  'A request may wait for %p, with or without a row of its own',
  (notBefore) => {
    expect(problemsOf([requestOf(1, 'SAP', { notBefore })])).toEqual([]);
  },
);

test('A closed request needs neither rank nor estimate nor a known quarter', () => {
  expect(
    problemsOf([requestOf(1, 'Old', { status: 'Declined', rank: '', estimate: null, notBefore: 'soon' })]),
  ).toEqual([]);
});

test('The estimate of a committed request no longer matters, its price is frozen', () => {
  const world = committedWorld();
  const requests = world.requests.map((row) => (row.id === 'R-1' ? { ...row, estimate: null } : row));
  expect(checkWorkbook({ ...world, requests })).toEqual([]);
});

const next = { row: 3, quarter: '2027-Q1', starts: '2027-01-01', ends: '2027-03-31' };

test.each([
  [
    'no capacity',
    { capacity: 0 },
    'capacity-missing',
    'Capacity',
    '2026-Q4 has no capacity, so there is no budget to share. Write how many story points product can build.',
  ],
  [
    'a share above 100 %',
    { shareBp: 14_000 },
    'share-outside',
    'Sales share',
    'The sales share of 2026-Q4 is 140 %. Write a share from 0% to 100%; blank means 10%.',
  ],
  [
    'a share below 0',
    { shareBp: -100 },
    'share-outside',
    'Sales share',
    'The sales share of 2026-Q4 is -1 %. Write a share from 0% to 100%; blank means 10%.',
  ],
  [
    'an end before its start',
    { ends: '2026-09-30' },
    'ends-before-starts',
    'Ends',
    '2026-Q4 ends on 30 September 2026, before it starts on 1 October 2026. Correct one of the two dates.',
  ],
  [
    'another form of name',
    { quarter: 'Q4 26' },
    'quarter-name',
    'Quarter',
    "'Q4 26' is not a quarter. Write it such as 2026-Q4.",
  ],
  [
    'a reserve above the budget',
    { reserve: points(101) },
    'reserve-outside',
    'Reserve',
    'The reserve of 2026-Q4 is 101, and the budget is 100 points. Hold back no more than that.',
  ],
  [
    'a person without an address',
    { vpOfSales: 'Dana' },
    'person-without-email',
    'VP of Sales',
    "VP of Sales of 2026-Q4 is 'Dana', without an e-mail address: a Google sign-in can't be recognised, and whoever says that name acts in that role. Add the address.",
  ],
] as const)('A quarter with %s is named with its cell and remedy', (_what, changes, code, header, says) => {
  const problems = problemsOf([], [allocationOf(changes)]).filter(
    ([found]) => found !== 'reserve-outside' || code === 'reserve-outside',
  );
  expect(problems).toEqual([[code, `Allocation ${header} 2`, says]]);
});

test('Overlapping quarters are named at the start of the later one, whatever the order of the rows', () => {
  const allocations = [allocationOf({ ...next, row: 2, starts: '2026-12-30' }), allocationOf({ row: 3 })];
  expect(problemsOf([], allocations)).toEqual([
    [
      'quarters-overlap',
      'Allocation Starts 2',
      '2027-Q1 starts on 30 December 2026, but 2026-Q4 ends on 31 December 2026: they overlap. Correct one of the two dates.',
    ],
  ]);
});

test('Quarters that follow each other, or leave days between, do not overlap', () => {
  expect(problemsOf([], [allocationOf(next), allocationOf()])).toEqual([]);
  expect(problemsOf([], [allocationOf({ ...next, starts: '2027-01-15' }), allocationOf()])).toEqual([]);
});

test('A quarter there twice is named once, at its second row', () => {
  expect(problemsOf([], [allocationOf(), allocationOf({ row: 3 })])).toEqual([
    [
      'quarter-twice',
      'Allocation Quarter 3',
      '2026-Q4 is there twice, in rows 2 and 3. Rename or delete one of them.',
    ],
  ]);
});

test('Titles that look like formulas or HTML are titles like any other', () => {
  const titles = ['=1+1', '+1', '-1', '@me', '<b>bold</b>', '"quoted"', '微信'];
  expect(problemsOf(titles.map((title, index) => requestOf(index + 1, title)))).toEqual([]);
});

test('The order of the rows changes no problem', () => {
  const faulty = [
    ...baseRequests,
    requestOf(8, '', { estimate: 0 }),
    requestOf(9, 'X', { rank: 'x', notBefore: 'soon' }),
  ];
  expect(problemsOf([...faulty].reverse())).toEqual(problemsOf(faulty));
});

test.each([
  [
    { to: 'Acme', by: 'Dana', due: '2026-12-01' },
    'R-1 HubSpot is promised to Acme by Dana for 1 December 2026, and nobody pays for it yet. Choose Sales or Product in Paid by, or clear the promise.',
  ],
  [
    { to: '', by: 'Dana', due: null },
    'R-1 HubSpot is promised by Dana, and nobody pays for it yet. Choose Sales or Product in Paid by, or clear the promise.',
  ],
])('A promise without a payer blocks the commit, at its cell: %j', (promise, says) => {
  const problems = problemsOf([requestOf(1, 'HubSpot', { promise: { ...promise, paidBy: '' } })]);
  expect(problems).toEqual([['promise-without-payer', 'Requests Paid by 2', says]]);
  expect(problemsOf([requestOf(1, 'HubSpot', { promise: { ...promise, paidBy: 'Sales' } })])).toEqual([]);
  expect(
    problemsOf([
      requestOf(1, 'HubSpot', { rank: '', status: 'Declined', promise: { ...promise, paidBy: '' } }),
    ]),
  ).toEqual([]);
});
