import { isRefused } from '../../../src/budget/decision';
import { decideCommit } from '../../../src/budget/decisions/decide-commit';
import { stateOf } from '../../../src/budget/ledger/state-of';
import {
  allocationOf,
  asker,
  baseRequests,
  codesOf,
  changed,
  committedWorld,
  drop,
  entriesOf,
  on,
  openWorld,
  points,
  posted,
  refusalsOf,
  requestOf,
  saying,
  ship,
  withBuilt,
} from '../base-case';

const who = asker();

const next = allocationOf({ row: 3, quarter: '2027-Q1', starts: '2027-01-01', ends: '2027-03-31' });

test('A commit takes in what the cut line lets in, in rank order, whatever the order of the rows', () => {
  const straight = entriesOf(decideCommit(openWorld(), who));
  expect(straight.map(({ request }) => request)).toEqual(['', 'R-1', 'R-2', 'R-3', 'R-4', 'R-5']);
  expect(straight[0]).toMatchObject({
    event: 'Allocated',
    effect: points(100),
    title: 'story points · Escalating · Charge',
    reason: '10 % default share of 1000 points',
    askedBy: 'vp.sales@example.com',
    cause: 'Company',
  });
  expect(straight[2]).toMatchObject({
    event: 'Committed',
    title: 'SSO',
    price: points(30),
    effect: points(-30),
    reason: 'Number 2 of the commit',
    acceptedBy: 'vp.sales@example.com',
    cause: 'Sales',
  });
  const turned = entriesOf(decideCommit(openWorld({ requests: [...baseRequests].reverse() }), who));
  expect(turned).toEqual(straight);
});

test('A second commit is refused with who and when, and changes nothing', () => {
  const decision = decideCommit(committedWorld(), asker('ceo@example.com'));
  expect(refusalsOf(decision)).toEqual([
    '2026-Q4 was already committed by vp.sales@example.com at 09:30 on 1 October 2026. Nothing was posted again; to change it, drop, swap or add.',
  ]);
});

test('Every problem is listed at once, each with its cell', () => {
  const requests = [
    requestOf(1, 'HubSpot', { rank: 1 }),
    requestOf(2, 'SSO', { rank: 1, estimate: null }),
    requestOf(3, 'Audit log', { rank: 'x', notBefore: 'soon' }),
    requestOf(4, ' ', { estimate: 0 }),
  ];
  const decision = decideCommit(openWorld({ requests }), who);
  expect(codesOf(decision).sort()).toEqual([
    'estimate-missing',
    'estimate-zero',
    'rank-gap',
    'rank-text',
    'rank-tie',
    'title-missing',
    'unknown-quarter',
  ]);
  expect(isRefused(decision) && decision.refusals.every(({ place }) => place !== undefined)).toBe(true);
});

test('A status typed by hand is a notice and stops no commit', () => {
  const requests = [requestOf(1, 'HubSpot', { status: 'Building' })];
  expect(entriesOf(decideCommit(openWorld({ requests }), who))).toHaveLength(2);
});

test('Settings of another quarter can wait, but not its dates', () => {
  const now = allocationOf();
  const empty = { ...next, capacity: 0 };
  expect(isRefused(decideCommit(openWorld({ allocations: [now, empty] }), who))).toBe(false);
  const overlapping = { ...next, starts: '2026-12-31' };
  expect(codesOf(decideCommit(openWorld({ allocations: [now, overlapping] }), who))).toEqual([
    'quarters-overlap',
  ]);
});

test('Nothing to commit is said, unless other problems are the cause', () => {
  expect(codesOf(decideCommit(openWorld({ requests: [] }), who))).toEqual(['nothing-to-commit']);
  const unpriced = [requestOf(1, 'HubSpot', { estimate: null })];
  expect(codesOf(decideCommit(openWorld({ requests: unpriced }), who))).toEqual(['estimate-missing']);
});

test('A request without an ID is not committed', () => {
  const requests = [requestOf(1, 'HubSpot', { id: '' })];
  expect(codesOf(decideCommit(openWorld({ requests }), who))).toEqual(['id-missing']);
});

test('Example L: a list of 112 against 100 is refused, over by 12, with the cut line in words', () => {
  const list = ['R-1', 'R-2', 'R-3', 'R-4', 'R-6', 'R-7'];
  expect(refusalsOf(decideCommit(openWorld(), who, list))).toEqual([
    'The list needs 112, and the budget is 100 points: over by 12. HubSpot, SSO, Audit log, Bulk import and SAP use 100. Mobile approvals (12) does not fit by 12. Take something off the list, or ask the approver for 12.',
  ]);
});

test('A list that fits is committed as it is, in rank order', () => {
  expect(entriesOf(decideCommit(openWorld(), who, ['R-7', 'R-6'])).map(({ request }) => request)).toEqual([
    '',
    'R-6',
    'R-7',
  ]);
});

test('A list that uses the budget to the last point is committed', () => {
  const entries = entriesOf(decideCommit(openWorld(), who, ['R-1', 'R-2', 'R-3', 'R-4', 'R-6']));
  expect(entries.reduce((sum, { effect }) => sum + effect, 0)).toBe(0);
});

test('What has shipped is never committed again, whatever its status cell says', () => {
  const first = changed(committedWorld(), [ship('R-5', 15)]);
  const requests = first.requests.map((row) =>
    row.id === 'R-5' ? { ...row, status: 'New' as const, rank: 7 } : row,
  );
  const world = { ...first, requests, allocation: next, allocations: [first.allocation, next] };
  expect(entriesOf(decideCommit(world, who)).map(({ request }) => request)).toEqual(['', 'R-6', 'R-7']);
});

test('A reserve is held back from a list too', () => {
  const allocation = allocationOf({ reserve: points(10) });
  const list = ['R-1', 'R-2', 'R-3', 'R-6', 'R-4'];
  expect(refusalsOf(decideCommit(openWorld({ allocation }), who, list))[0]).toContain(
    '10 of them held in reserve: over by 10.',
  );
});

test.each([
  ['unknown', 'R-99', 'not-waiting'],
  ['closed', 'R-8', 'not-waiting'],
  ['not before a later quarter', 'R-9', 'not-before'],
])('A list with a request that is %s is refused', (_what, id, code) => {
  const requests = [
    ...baseRequests,
    requestOf(8, 'Old', { status: 'Declined', rank: '' }),
    requestOf(9, 'Later', { rank: 8, notBefore: '2027-Q1' }),
  ];
  expect(codesOf(decideCommit(openWorld({ requests }), who, ['R-1', id]))).toEqual([code]);
});

test('An empty list is refused', () => {
  expect(codesOf(decideCommit(openWorld(), who, []))).toEqual(['nothing-to-commit']);
});

test('What another quarter has committed is not committed twice', () => {
  const first = committedWorld();
  const world = { ...first, allocation: next, allocations: [first.allocation, next] };
  const after = posted(world, entriesOf(decideCommit(world, who)));
  expect([...stateOf(after).commitments.keys()]).toEqual(['R-6', 'R-7']);
  expect(stateOf(first)).toEqual(stateOf({ ...after, allocation: first.allocation }));
});

test('Either VP or the approver commits once they are named', () => {
  const allocation = allocationOf({
    vpOfSales: 'vp@example.com',
    vpOfProduct: 'product@example.com',
    approver: 'ceo@example.com',
  });
  const world = openWorld({ allocation });
  expect(refusalsOf(decideCommit(world, asker('rep@example.com')))).toEqual([
    'Only the VP of Sales (vp@example.com), the VP of Product (product@example.com) or the Approver (ceo@example.com) can commit the quarter.',
  ]);
  expect(codesOf(decideCommit(world, asker('')))).toEqual(['acceptor-missing', 'not-your-role']);
  expect(codesOf(decideCommit(world, asker('VP@example.com')))).toEqual([]);
  expect(codesOf(decideCommit(world, asker('product@example.com')))).toEqual([]);
  expect(codesOf(decideCommit(world, asker('ceo@example.com')))).toEqual([]);
});

test('With nobody named a person Google does not identify gives a name, and every row says it is said', () => {
  expect(codesOf(decideCommit(openWorld(), asker('')))).toEqual(['acceptor-missing']);
  const entries = entriesOf(decideCommit(openWorld(), saying('Dana')));
  expect([...new Set(entries.map(({ acceptedBy }) => acceptedBy))]).toEqual(['Dana (said to be)']);
});

test('Each row says who asked: of a request its own name, else whoever wants the commit', () => {
  const requests = [requestOf(1, 'HubSpot', { askedBy: 'Ana' }), requestOf(2, 'SSO')];
  const entries = entriesOf(decideCommit(openWorld({ requests }), { ...who, askedBy: ' Ben ' }));
  expect(entries.map(({ askedBy }) => askedBy)).toEqual(['Ben', 'Ana', 'Ben']);
});

test('What is on the shelf is reinstated, and not committed anew', () => {
  const first = changed(on(withBuilt(committedWorld(), 'R-1', 40), 35), [drop('R-1')]);
  const requests = first.requests.map((row) =>
    row.id === 'R-1' ? { ...row, status: 'Endorsed' as const, rank: 7 } : row,
  );
  const world = { ...first, requests, allocation: next, allocations: [first.allocation, next] };
  expect(codesOf(decideCommit(world, who, ['R-1', 'R-6']))).toContain('not-waiting');
});

test('A ledger that was edited stops the commit', () => {
  const world = committedWorld();
  const ledger = world.ledger.map((entry) => (entry.entry === 4 ? { ...entry, price: 1 } : entry));
  expect(codesOf(decideCommit({ ...world, ledger, allocation: next, allocations: [next] }, who))).toEqual([
    'ledger-edited',
  ]);
});
