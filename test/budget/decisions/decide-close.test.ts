import { decideClose } from '../../../src/budget/decisions/decide-close';
import { closePlan } from '../../../src/budget/decisions/close-plan';
import { isRefused } from '../../../src/budget/decision';
import { stateOf } from '../../../src/budget/ledger/state-of';
import { identified } from '../../../src/budget/people/person';
import { waitingRequests } from '../../../src/budget/requests/waiting-requests';
import { allocationOf, points } from '../base-case';
import { after, allocated, nextRow, worldOf, written } from '../hand-made';
import {
  asker,
  closed,
  finished,
  inNext,
  opened,
  refusals,
  rows,
  sapAdded,
  ssoLeft,
  totals,
} from './closing';

test('Everything shipped and 10 left: the next quarter opens with 110', () => {
  const { entries } = opened(decideClose(finished(), asker));
  expect(rows(entries)).toEqual([
    ['2026-Q4', 'Closed', '', 0, 0, 0, 'Company'],
    ['2027-Q1', 'Carried in', '', 10, 0, 10, 'Company'],
  ]);
  const world = closed(finished());
  expect(stateOf(world)).toMatchObject({ status: 'closed', closedBy: 'vp@example.com' });
  expect(totals(world)).toEqual([100, 10]);
  expect(totals(inNext(world))).toEqual([110, 110]);
});

test('Product slipped: of SSO (30) at 60 % the 18 built stay, and the 12 come along prepaid', () => {
  const world = ssoLeft(60);
  const { entries } = opened(decideClose(world, asker));
  expect(rows(entries)).toEqual([
    ['2026-Q4', 'Left over', 'R-2', 30, 18, 0, 'Product'],
    ['2026-Q4', 'Closed', '', 0, 0, 0, 'Company'],
    ['2027-Q1', 'Carried in', '', 10, 0, 10, 'Company'],
    ['2027-Q1', 'Prepaid', '', 12, 0, 12, 'Company'],
    ['2027-Q1', 'Carried', 'R-2', 12, 0, -12, 'Product'],
  ]);
  const next = inNext(closed(world));
  expect(totals(next)).toEqual([122, 110]);
  expect(stateOf(next).commitments.get('R-2')).toMatchObject({ price: points(12), enteredAs: 'Carried' });
  expect(waitingRequests(next).map(({ id }) => id)).not.toContain('R-2');
  expect(closePlan(world)).toMatchObject({ prepaid: points(12), firstClaim: 0, carries: points(10) });
});

test('Sales added it late: of SAP (25) at 20 % the 20 are released and have first claim on the next budget', () => {
  const world = sapAdded('2026-12-10');
  const { entries } = opened(decideClose(world, asker));
  expect(rows(entries)).toEqual([
    ['2026-Q4', 'Left over', 'R-6', 25, 5, 20, 'Sales'],
    ['2026-Q4', 'Closed', '', 0, 0, 0, 'Company'],
    ['2027-Q1', 'Carried in', '', 10, 0, 10, 'Company'],
    ['2027-Q1', 'Carried', 'R-6', 20, 0, -20, 'Sales'],
  ]);
  expect(totals(closed(world))).toEqual([100, 20]);
  expect(totals(inNext(closed(world)))).toEqual([110, 90]);
  expect(closePlan(world)).toMatchObject({
    unspent: points(20),
    carries: points(10),
    lapses: points(10),
    firstClaim: points(20),
  });
});

test('Work that is built and not shipped goes on with nothing left to pay', () => {
  const world = ssoLeft(100);
  const { entries } = opened(decideClose(world, asker));
  expect(entries.map(({ event }) => event)).toEqual(['Left over', 'Closed', 'Carried in', 'Carried']);
  expect(entries[3]).toMatchObject({ price: 0, effect: 0 });
  expect(stateOf(inNext(closed(world))).commitments.get('R-2')?.status).toBe('active');
});

test('A quarter over its budget carries nothing, and takes nothing from the next one', () => {
  const world = finished([{ event: 'Taken', price: points(30), effect: -points(30) }]);
  expect(closePlan(world)).toMatchObject({ unspent: -points(20), carries: 0, lapses: 0 });
  expect(totals(inNext(closed(world)))).toEqual([100, 100]);
});

test('The next row is opened with the settings of this one and the days that follow', () => {
  const allocation = allocationOf({
    reserve: points(5),
    policy: 'Flat fee',
    mode: 'Shadow',
    fill: 'Strict',
    signOff: 'Both',
    approver: 'ceo@example.com',
  });
  const world = { ...finished(), allocation, allocations: [allocation] };
  expect(opened(decideClose(world, { ...asker, who: identified('ceo@example.com') })).opensRow).toEqual({
    ...allocation,
    row: 0,
    quarter: '2027-Q1',
    starts: '2027-01-01',
    ends: '2027-03-31',
  });
});

test('A next row that is there is used, with its own terms', () => {
  const next = nextRow({ policy: 'Sunk only', capacity: points(500) });
  const world = { ...ssoLeft(60), allocations: [allocationOf(), next] };
  const { entries, opensRow } = opened(decideClose(world, asker));
  expect(opensRow).toBeNull();
  const titles = entries.filter(({ request }) => request === '').map(({ title }) => title);
  expect(titles).toEqual([
    'story points · Escalating · Charge',
    'story points · Sunk only · Charge',
    'story points · Sunk only · Charge',
  ]);
  expect(totals(inNext(after(world, entries)))).toEqual([72, 60]);
});

test('What is left over can also go into a quarter that is committed already', () => {
  const next = nextRow();
  const before = ssoLeft(60);
  const ledger = written(before.ledger, [{ ...allocated(100), quarter: '2027-Q1' }]);
  const world = { ...before, ledger, allocations: [allocationOf(), next] };
  expect(totals(inNext(closed(world)))).toEqual([122, 110]);
});

test('A next quarter in another unit takes in nothing, and closing without anything to carry is fine', () => {
  const next = nextRow({ unit: 'engineering weeks' });
  const world = { ...ssoLeft(60), allocations: [allocationOf(), next] };
  expect(decideClose(world, asker)).toEqual({
    refusals: [
      {
        code: 'another-unit',
        place: { tab: 'Allocation', row: 3, header: 'Unit' },
        says: "2027-Q1 counts in weeks and 2026-Q4 in points, so what is left over can't be carried. Give 2027-Q1 the unit of 2026-Q4, or ship or drop what is unfinished.",
      },
    ],
  });
  const spent = {
    ...finished([{ event: 'Taken', price: points(10), effect: -points(10) }]),
    allocations: world.allocations,
  };
  expect(opened(decideClose(spent, asker)).entries.map(({ title }) => title)).toEqual([
    'story points · Escalating · Charge',
    'engineering weeks · Escalating · Charge',
  ]);
});

test('A quarter is closed once: a second time says by whom and when, and posts nothing', () => {
  expect(refusals(closed(finished()))).toEqual([
    [
      'already-closed',
      '2026-Q4 was already closed by vp@example.com at 09:30 on 31 December 2026. Nothing was posted again.',
    ],
  ]);
});

test('What is not committed can’t be closed', () => {
  expect(refusals(worldOf([]))).toEqual([
    ['not-committed-yet', '2026-Q4 is not committed yet, so there is nothing to close. Commit it first.'],
  ]);
});

test('Quarters are closed in their order', () => {
  const ledger = written(finished().ledger, [{ ...allocated(100), quarter: '2026-Q3' }]);
  expect(refusals({ ...finished(), ledger })).toEqual([
    [
      'earlier-quarter-not-closed',
      '2026-Q3 is committed and not closed yet. Close it first: what it leaves over goes on in 2026-Q4.',
    ],
  ]);
  const inOrder = written(ledger, [{ event: 'Closed', quarter: '2026-Q3' }]);
  expect(refusals({ ...finished(), ledger: inOrder })).toEqual([]);
});

test('Nothing is carried into a quarter that is closed', () => {
  const ledger = written(finished().ledger, [{ event: 'Closed', quarter: '2027-Q1' }]);
  expect(refusals({ ...finished(), ledger })).toEqual([
    [
      'next-quarter-closed',
      '2027-Q1 is closed already, so nothing of 2026-Q4 can be carried into it. Undo that close first.',
    ],
  ]);
});

test('Somebody without the right, without a name, or before a broken ledger is told so all at once', () => {
  const allocation = allocationOf({ vpOfSales: 'sales@example.com', vpOfProduct: 'product@example.com' });
  const [first, ...rest] = finished().ledger;
  if (!first) throw new Error('a row');
  const world = { ...finished(), allocation, ledger: [{ ...first, reason: 'another' }, ...rest] };
  const decision = decideClose(world, { ...asker, who: { name: '', isIdentified: false } });
  expect(isRefused(decision) && decision.refusals.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['acceptor-missing', 'ledger-edited']),
  );
  const guest = decideClose({ ...finished(), allocation }, { ...asker, who: identified('rep@example.com') });
  expect(isRefused(guest) && guest.refusals.map(({ code }) => code)).toEqual(['not-your-role']);
});

test('Every row names who asked, why, by what cause and who accepted', () => {
  const { entries } = opened(
    decideClose(ssoLeft(60), { ...asker, askedBy: ' Dana ', who: { name: 'Lou', isIdentified: false } }),
  );
  for (const { askedBy, acceptedBy, reason, cause } of entries) {
    expect([askedBy, acceptedBy]).toEqual(['Dana', 'Lou (said to be)']);
    expect([reason, cause]).not.toContain('');
  }
  expect(entries.map(({ reason }) => reason)).toEqual([
    '18 of 30 built; 12 go on in 2027-Q1, prepaid',
    '10 carry over to 2027-Q1, 0 lapse',
    'Not spent in 2026-Q4',
    'Paid for in 2026-Q4 and not built yet',
    'Not finished in 2026-Q4: prepaid',
  ]);
});
