import { pendingChanges } from '../../../src/budget/pending/pending-changes';
import type { Request } from '../../../src/budget/request';
import { allocationOf, committedWorld, openWorld, points } from '../base-case';
import { deleted, quarterUnderway, synced, typed } from './by-hand';
import { whyNots } from './what-was-found';

test('Nothing is pending before the commit, after it, and once work has begun', () => {
  expect(pendingChanges(openWorld())).toEqual([]);
  expect(pendingChanges(synced(committedWorld()))).toEqual([]);
  expect(pendingChanges(quarterUnderway())).toEqual([]);
});

test.each<[string, Partial<Request>]>([
  ['Another rank', { rank: 6 }],
  ['More built', { builtBp: 7000 }],
  ['Everything built', { builtBp: 10_000 }],
  ['A blank price, which the next action fills', { price: null }],
  ['Another customer, deal and word from product', { customer: 'Acme', dealValue: 5, productSays: 'Soon' }],
  ['A quarter that has come', { notBefore: '2026-Q4' }],
  ['Spaces around the title', { title: ' HubSpot ' }],
])('%s of a committed request is no change', (_what, cells) => {
  expect(pendingChanges(typed(quarterUnderway(), 'R-1', cells))).toEqual([]);
});

test('Building and its progress are no change of a committed request', () => {
  expect(pendingChanges(typed(quarterUnderway(), 'R-2', { status: 'Building', builtBp: 100 }))).toEqual([]);
});

test.each<[string, string, Partial<Request>, string, string]>([
  ['a price', 'R-2', { price: points(40) }, 'R-2:price', 'R-2 SSO: Price says 40, the ledger says 30.'],
  [
    'an estimate',
    'R-2',
    { estimate: points(42) },
    'R-2:estimate',
    'R-2 SSO: Estimate says 42, the ledger says 30.',
  ],
  ['a title', 'R-2', { title: 'Okta' }, 'R-2:title', "R-2 SSO: Request says 'Okta', the ledger says 'SSO'."],
  [
    'a status',
    'R-1',
    { status: 'Declined' },
    'R-1:status',
    'R-1 HubSpot: Status says Declined, the ledger says Committed, 40 % built.',
  ],
  [
    'a later quarter',
    'R-2',
    { notBefore: '2027-Q1' },
    'R-2:quarter',
    'R-2 SSO: Not before says 2027-Q1, moved out of 2026-Q4; the ledger says Committed, not started.',
  ],
  [
    'less built',
    'R-1',
    { builtBp: 1000 },
    'R-1:built',
    'R-1 HubSpot: Built says 10 %, and 40 % was seen: lowered by hand.',
  ],
])('%s typed over is found, with what the cell and the ledger say', (_what, id, cells, key, says) => {
  const world = typed(quarterUnderway(), id, cells);
  expect(pendingChanges(world).map((pending) => [pending.key, pending.says, pending.whyNotApply])).toEqual([
    [key, says, ''],
  ]);
});

test('Price, estimate, title and progress of one request are found each by itself', () => {
  const world = typed(quarterUnderway(), 'R-1', {
    price: points(22),
    estimate: points(24),
    title: 'HubSpot sync',
    builtBp: 0,
  });
  expect(pendingChanges(world).map(({ key }) => key)).toEqual([
    'R-1:price',
    'R-1:estimate',
    'R-1:title',
    'R-1:built',
  ]);
});

test.each<[string, Partial<Request>, string]>([
  [
    'A blank estimate',
    { estimate: null },
    'An estimate that is blank or no number can’t be recorded: write one, or revert it.',
  ],
  [
    'An estimate of 0',
    { estimate: 0 },
    'An estimate of 0 can’t be recorded: write what it takes by now, or revert it.',
  ],
  ['A price of 0', { price: 0 }, 'A price of 0 leaves nothing to build: revert it, or drop the request.'],
  ['A blank title', { title: ' ' }, 'A committed request keeps a title: write one, or revert it.'],
])('%s of a committed request can only be reverted', (_what, cells, whyNotApply) => {
  expect(whyNots(typed(quarterUnderway(), 'R-2', cells))).toEqual([whyNotApply]);
});

test('The order of the rows changes nothing that is found', () => {
  const world = deleted(
    typed(typed(quarterUnderway(), 'R-1', { status: 'Declined' }), 'R-2', {
      price: points(40),
      title: 'Okta',
    }),
    'R-4',
  );
  expect(pendingChanges({ ...world, requests: [...world.requests].reverse() })).toEqual(
    pendingChanges(world),
  );
});

test('Another quarter’s commitments are settled there', () => {
  const next = allocationOf({ row: 3, quarter: '2027-Q1', starts: '2027-01-01', ends: '2027-03-31' });
  const world = typed(quarterUnderway(), 'R-1', { status: 'Declined' });
  expect(pendingChanges({ ...world, allocation: next, allocations: [...world.allocations, next] })).toEqual(
    [],
  );
});
