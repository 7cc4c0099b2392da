import { budgetInWords } from '../../../src/budget/sentences/budget-in-words';
import { homeSummary } from '../../../src/budget/sentences/home-summary';
import { listInWords } from '../../../src/words/list-in-words';
import { ordinal } from '../../../src/budget/sentences/ordinal';
import { weeklySentence } from '../../../src/budget/sentences/weekly-sentence';
import {
  allocationOf,
  baseRequests,
  changed,
  committedWorld,
  on,
  openWorld,
  points,
  requestOf,
  ship,
  withBuilt,
} from '../base-case';

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [112, '112th'],
])('%p is said %s', (n, said) => {
  expect(ordinal(n)).toBe(said);
});

test('Lists end in "and"', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(listInWords)).toEqual([
    '',
    'A',
    'A and B',
    'A, B and C',
  ]);
});

describe('The weekly sentence', () => {
  test('says what is built, what is planned, what is left, and what the next change costs', () => {
    const world = on(withBuilt(withBuilt(committedWorld(), 'R-1', 40), 'R-2', 0), 35);
    expect(weeklySentence(world)).toBe(
      "Here's what we're building for you: HubSpot (40 % built) and SSO (just started). Planned this quarter: Audit log, Bulk import, Usage report. Here's what's left: 10 of 100 points. Next change would be your 1st; we are in the middle third: 15 % of what it interrupts.",
    );
  });

  test('is right with nothing started', () => {
    expect(weeklySentence(committedWorld())).toContain(
      "Here's what we're building for you: nothing is started yet. Planned this quarter: HubSpot, SSO,",
    );
  });

  test('is right with everything started, and with one', () => {
    const one = { ...openWorld(), requests: baseRequests.slice(0, 1) };
    const world = withBuilt(committedWorld(one), 'R-1', 40);
    expect(weeklySentence(world)).toContain(
      "Here's what we're building for you: HubSpot (40 % built). Nothing else is planned this quarter. Here's what's left: 80 of 100 points.",
    );
  });

  test('says before the commit what there is to spend', () => {
    expect(weeklySentence(openWorld())).toBe(
      '2026-Q4 is not committed yet: 100 points to spend. Your first 5 requests use 90. SAP (25) does not fit by 15.',
    );
  });

  test.each([
    ['engineering weeks', 52 * 20, 20, "Here's what's left: 4.2 of 5.2 weeks."],
    ['engineering weeks', 10 * 20, 10, "Here's what's left: 0.5 of 1 week."],
    ['% of capacity', 1000, 25, "Here's what's left: 7.5 of 10.0 % of capacity."],
    ['story points', 100, 5, "Here's what's left: 0.5 of 1 point."],
  ] as const)('speaks the unit: %s', (unit, capacity, estimate, says) => {
    const allocation = allocationOf({ unit, capacity });
    const requests = [requestOf(1, 'HubSpot', { estimate })];
    expect(weeklySentence(committedWorld({ allocation, requests }))).toContain(says);
  });
});

describe('The summary under the strip', () => {
  test.each([
    ['all fit', baseRequests.slice(0, 5), 'Your 5 requests use 90. 10 would be left.'],
    ['one fits of one', baseRequests.slice(0, 1), 'Your 1 request uses 20. 80 would be left.'],
    [
      'the first fits',
      [requestOf(1, 'A', { estimate: points(90) }), requestOf(2, 'B', { estimate: points(15) })],
      'Your first request uses 90. B (15) does not fit by 5.',
    ],
    [
      'a smaller one below fits',
      [
        requestOf(1, 'A', { estimate: points(60) }),
        requestOf(2, 'B', { estimate: points(50) }),
        requestOf(3, 'C', { estimate: points(40) }),
      ],
      '2 of your 3 requests use 100. B (50) does not fit by 10.',
    ],
    [
      'none fits',
      [requestOf(1, 'A', { estimate: points(101) })],
      'Your 1 request does not fit yet. A (101) does not fit by 1.',
    ],
    [
      'no estimate',
      [requestOf(1, 'A', { estimate: null })],
      'Your 1 request does not fit yet. A has no estimate.',
    ],
    [
      'not before',
      [requestOf(1, 'A', { notBefore: '2027-Q1' })],
      'Your 1 request does not fit yet. A (10) waits, not before 2027-Q1.',
    ],
    [
      'none of two',
      [requestOf(1, 'A', { estimate: null }), requestOf(2, 'B', { estimate: null })],
      'None of your 2 requests fits yet. A has no estimate.',
    ],
    ['nothing', [], 'Nothing is on the Requests tab yet.'],
  ])('before the commit, %s', (_what, requests, says) => {
    expect(homeSummary(openWorld({ requests }))).toBe(says);
  });

  test('base case: what fits and what does not', () => {
    expect(homeSummary(openWorld())).toBe('Your first 5 requests use 90. SAP (25) does not fit by 15.');
  });

  test('after the commit: how many and what is left', () => {
    expect(homeSummary(committedWorld())).toBe('5 requests are committed. 10 of 100 points are left.');
    expect(homeSummary(changed(committedWorld(), [ship('R-2', 24)]))).toBe(
      '4 requests are committed, 1 shipped. 16 of 100 points are left.',
    );
  });
});

test('The budget says where it comes from, and when the share is the default', () => {
  expect(budgetInWords(allocationOf())).toBe('10 % default share of 1000 points');
  expect(budgetInWords(allocationOf({ shareBp: 1250, shareIsDefault: false }))).toBe('12.5 % of 1000 points');
});
