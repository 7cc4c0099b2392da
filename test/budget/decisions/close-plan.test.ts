import { closePlan } from '../../../src/budget/decisions/close-plan';
import type { World } from '../../../src/budget/world';
import { allocationOf, points } from '../base-case';
import { allocated, entered, nextRow, worldOf, written, type Row } from '../hand-made';
import { closed, finished, inNext, lastDay, sapAdded, ssoLeft, totals } from './closing';

test.each([
  [0, 10, 0],
  [4, 10, 4],
  [50, 10, 50],
  [-10, 0, 0],
  [-15, 0, 0],
])(
  'Unspent budget carries once, at most 10 %% of the base: with %p granted on top %p carry and %p lapse',
  (granted, carries, lapses) => {
    const row: Row =
      granted < 0
        ? { event: 'Taken', price: -points(granted), effect: points(granted) }
        : { event: 'Granted', price: points(granted), effect: points(granted) };
    const plan = closePlan(finished([row]));
    expect([plan.carries / 10, plan.lapses / 10, plan.unspent / 10]).toEqual([carries, lapses, 10 + granted]);
    expect(totals(inNext(closed(finished([row]))))).toEqual([100 + carries, 100 + carries]);
  },
);

test('Carried money is spent first and lapses the second time', () => {
  const carried: Row = { event: 'Carried in', price: points(10), effect: points(10) };
  const taken: Row = { event: 'Taken', price: points(95), effect: -points(95) };
  const spare = worldOf(written([], [carried, allocated(100), taken]), { today: lastDay });
  expect(closePlan(spare)).toMatchObject({ unspent: points(15), carries: points(5), lapses: points(10) });
  const all = worldOf(
    written([], [carried, allocated(100), { ...taken, price: points(100), effect: -points(100) }]),
  );
  expect(closePlan(all)).toMatchObject({ unspent: points(10), carries: 0, lapses: points(10) });
  const spent = worldOf(written([], [carried, allocated(100), entered('R-1', 104)]), { today: lastDay });
  expect(closePlan(spent)).toMatchObject({ unspent: points(6), carries: points(6), lapses: 0 });
});

test.each([
  ['2026-12-01', 'Added', true],
  ['2026-12-02', 'Added', false],
  ['2026-12-02', 'Reinstated', false],
  ['2026-12-10', 'Committed', true],
  ['2026-12-10', 'Carried', true],
] as const)('Late is the last third of the quarter: on %s, %s, it is prepaid: %p', (when, how, isPrepaid) => {
  expect(closePlan(sapAdded(when, how)).leftOver).toMatchObject([{ isPrepaid }]);
});

test('A pause that nothing was built after has first claim, one that was resumed is prepaid', () => {
  const paused: Row = {
    event: 'Paused',
    request: 'R-2',
    price: points(30),
    builtBp: 6000,
    disruption: points(3),
    effect: -points(3),
  };
  const world = (percent: number): World => {
    const before = ssoLeft(percent);
    return { ...before, ledger: written(before.ledger, [paused]) };
  };
  expect(closePlan(world(60)).leftOver).toMatchObject([{ isPrepaid: false, rest: points(12) }]);
  expect(closePlan(world(61)).leftOver).toMatchObject([{ isPrepaid: true, rest: points(11.7) }]);
});

test('Work whose row is gone and that nobody saw begun counts as not built', () => {
  const world = ssoLeft(60);
  const gone = { ...world, requests: world.requests.filter(({ id }) => id !== 'R-2') };
  expect(closePlan(gone).leftOver).toMatchObject([{ built: 0, rest: points(30), isPrepaid: true }]);
  expect(closePlan({ ...gone, progress: new Map([['R-2', 6000]]) }).leftOver).toMatchObject([
    { built: points(18) },
  ]);
});

describe('Before it is closed, people read what it does', () => {
  test('Unfinished, unspent, what the next quarter has, and that it is early', () => {
    const world = { ...ssoLeft(60), today: '2026-12-30' };
    expect(closePlan(world).says).toEqual([
      'Not finished: Request R-2 (12). Sales has paid for it: it goes on in 2027-Q1, prepaid.',
      '10 points not spent: all of it carries over to 2027-Q1.',
      '2027-Q1 then has 110 left of a budget of 122 points. Its row is added to the Allocation tab with the settings of this one.',
      '2026-Q4 runs until 31 December 2026: closing it now is early.',
    ]);
    expect(closePlan(world).leftOver[0]?.note).toBe('carried over, prepaid (18 of 30 built)');
  });
  test('First claim, what lapses, a row that is there, and the last day is not early', () => {
    const world = { ...sapAdded('2026-12-10'), allocations: [allocationOf(), nextRow()] };
    expect(closePlan(world).says).toEqual([
      'Not finished: Request R-6 (20). Added late or paused by sales: it has first claim on the budget of 2027-Q1.',
      '20 points not spent: 10 carry over to 2027-Q1 (once, and at most 10 % of the base), 10 lapse.',
      '2027-Q1 then has 90 left of a budget of 110 points.',
    ]);
    expect(closePlan(world).leftOver[0]?.note).toBe('first claim on 2027-Q1 (5 of 25 built)');
  });
  test('Nothing unfinished, nothing left, or less than nothing', () => {
    const taken = (value: number): World =>
      finished([{ event: 'Taken', price: points(value), effect: -points(value) }]);
    expect(closePlan(taken(10)).says.slice(0, 2)).toEqual([
      'Everything that was committed has shipped or left.',
      'Nothing is left to carry over.',
    ]);
    expect(closePlan(taken(30)).says[1]).toBe(
      '2026-Q4 is over its budget by 20: nothing carries over, and nothing is taken from 2027-Q1 for it.',
    );
  });
});
