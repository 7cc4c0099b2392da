import { decideChange } from '../../../src/budget/decisions/decide-change';
import { priceChange } from '../../../src/budget/decisions/price-change';
import type { World } from '../../../src/budget/world';
import {
  add,
  allocationOf,
  asker,
  baseRequests,
  changed,
  codesOf,
  committedWorld,
  drop,
  entriesOf,
  on,
  openWorld,
  points,
  requestOf,
  saying,
  ship,
  withBuilt,
} from '../base-case';

/** HubSpot 40 % built, as in examples A and B. */
const started = (): World => withBuilt(committedWorld(), 'R-1', 40);

describe("A change that can't be is refused with its reason", () => {
  const world = (): World => {
    const requests = [
      ...baseRequests,
      requestOf(8, 'Old', { status: 'Declined', rank: '' }),
      requestOf(9, 'Unpriced', { estimate: null }),
      requestOf(10, 'Later', { notBefore: '2027-Q1', estimate: points(1) }),
      requestOf(11, 'Twin', { estimate: points(1) }),
      requestOf(11, 'Twin', { row: 30, estimate: points(1) }),
      requestOf(12, '', { estimate: points(1) }),
    ];
    const committed = changed(committedWorld(), [ship('R-5', 15)]);
    const known = new Map(committed.requests.map((row) => [row.id, row]));
    return { ...committed, requests: requests.map((row) => known.get(row.id) ?? row) };
  };
  test.each([
    ['an unknown request', [drop('R-99')], 'unknown-request'],
    ['an unknown add', [add('R-99')], 'unknown-request'],
    ['no request', [add('')], 'unknown-request'],
    ['dropping what waits', [drop('R-6')], 'not-committed'],
    ['shipping what waits', [ship('R-6', 1)], 'not-committed'],
    ['dropping what has shipped', [drop('R-5')], 'closed-request'],
    ['shipping again', [ship('R-5', 1)], 'closed-request'],
    ['adding what has shipped', [add('R-5')], 'closed-request'],
    ['adding what is committed', [add('R-1')], 'already-committed'],
    ['adding what is closed', [add('R-8')], 'closed-request'],
    ['adding without an estimate', [add('R-9')], 'estimate-missing'],
    ['adding before its quarter', [add('R-10')], 'not-before'],
    ['adding one of two with an ID', [add('R-11')], 'id-twice'],
    ['adding without a title', [add('R-12')], 'title-missing'],
    ['a swap with itself', [drop('R-4'), add('R-4')], 'swap-with-itself'],
    ['naming one twice', [drop('R-4'), drop('R-4')], 'named-twice'],
    ['shipping at nothing', [ship('R-4', 0)], 'amount-not-positive'],
    ['shipping below nothing', [ship('R-4', -1)], 'amount-not-positive'],
    ['shipping at no number', [ship('R-4', NaN)], 'amount-not-positive'],
    ['no change at all', [], 'nothing-to-do'],
  ])('%s', (_what, changes, code) => {
    expect(codesOf(decideChange(world(), changes, asker()))).toEqual([code]);
  });
});

test('Several reasons are given at once', () => {
  const codes = codesOf(decideChange(committedWorld(), [drop('R-6'), add('R-1'), ship('R-2', 0)], asker()));
  expect(codes).toEqual(['not-committed', 'already-committed', 'amount-not-positive']);
});

test('A quarter that is not committed has nothing to change', () => {
  expect(codesOf(decideChange(openWorld(), [drop('R-1')], asker()))).toEqual(['not-committed-yet']);
});

test('Every change of sales needs a reason, also a free one; what product reports explains itself', () => {
  const world = on(started(), 35);
  const withoutReason = { ...asker(), reason: '  ' };
  expect(codesOf(decideChange(world, [drop('R-1')], withoutReason))).toEqual(['reason-missing']);
  expect(codesOf(decideChange(world, [drop('R-4')], withoutReason))).toEqual(['reason-missing']);
  expect(codesOf(decideChange(world, [ship('R-4', 9)], withoutReason))).toEqual([]);
});

test('Nobody known accepts nothing', () => {
  expect(codesOf(decideChange(started(), [drop('R-4')], asker('')))).toEqual(['acceptor-missing']);
});

test('Somebody Google does not know signs as said to be, and may say who asked for it', () => {
  const dana = { ...saying('Dana'), askedBy: 'Lou' };
  const [entry] = entriesOf(decideChange(started(), [drop('R-4')], dana));
  expect(entry).toMatchObject({ askedBy: 'Lou', acceptedBy: 'Dana (said to be)' });
});

test('Above 20 % waste, and in Locked mode, the change needs the approver', () => {
  const people = { vpOfSales: 'sales@example.com', approver: 'ceo@example.com' };
  const asked = (world: World, who: string): string[] =>
    codesOf(decideChange(world, [drop('R-1')], asker(who)));
  const locked = { ...started(), allocation: allocationOf({ ...people, mode: 'Locked' }) };
  expect(asked(locked, 'sales@example.com')).toEqual(['needs-approver']);
  expect(asked(locked, 'ceo@example.com')).toEqual([]);
  const free = codesOf(decideChange(locked, [drop('R-4')], asker('sales@example.com')));
  expect(free).toEqual([]);
  // SSO at 80 %, late: 24 sunk and 6 of its 30 left for the disruption, 30 of 100.
  const wasted = changed(withBuilt(on(committedWorld(), 70), 'R-2', 80), [drop('R-2')]);
  const gated = { ...withBuilt(wasted, 'R-1', 40), allocation: allocationOf(people) };
  expect(asked(gated, 'sales@example.com')).toEqual(['needs-approver']);
  expect(asked(gated, 'ceo@example.com')).toEqual([]);
});

test('Product ships, sales drops, swaps and adds, once they are named', () => {
  const named = { vpOfSales: 'sales@example.com', vpOfProduct: 'product@example.com' };
  const world = { ...committedWorld(), allocation: allocationOf(named) };
  const codes = (who: string, change: Parameters<typeof decideChange>[1]): string[] =>
    codesOf(decideChange(world, change, asker(who)));
  expect(codes('sales@example.com', [drop('R-4')])).toEqual([]);
  expect(codes('product@example.com', [drop('R-4')])).toEqual(['not-your-role']);
  expect(codes('product@example.com', [ship('R-4', 9)])).toEqual([]);
  expect(codes('sales@example.com', [ship('R-4', 9)])).toEqual(['not-your-role']);
});

test('An edited ledger stops every change, and pricing goes on', () => {
  const world = on(started(), 35);
  const ledger = world.ledger.map((entry) => (entry.entry === 2 ? { ...entry, title: 'Other' } : entry));
  expect(codesOf(decideChange({ ...world, ledger }, [drop('R-1')], asker()))).toEqual(['ledger-edited']);
  expect(priceChange({ ...world, ledger }, [drop('R-1')]).refusals).toEqual([]);
});
