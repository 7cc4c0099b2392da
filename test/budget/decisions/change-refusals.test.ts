import { decideChange } from '../../../src/budget/decisions/decide-change';
import { priceChange } from '../../../src/budget/decisions/price-change';
import type { World } from '../../../src/budget/world';
import {
  add,
  allocationOf,
  baseRequests,
  changed,
  codesOf,
  committedWorld,
  drop,
  on,
  openWorld,
  points,
  requestOf,
  ship,
  withBuilt,
} from '../base-case';

const asker = { who: 'vp.sales@example.com', reason: 'SAP deal' };

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
    ['shipping at nothing', [ship('R-4', 0)], 'actual-not-positive'],
    ['shipping below nothing', [ship('R-4', -1)], 'actual-not-positive'],
    ['shipping at no number', [ship('R-4', NaN)], 'actual-not-positive'],
    ['no change at all', [], 'nothing-to-do'],
  ])('%s', (_what, changes, code) => {
    expect(codesOf(decideChange(world(), changes, asker))).toEqual([code]);
  });
});

test('Several reasons are given at once', () => {
  const codes = codesOf(decideChange(committedWorld(), [drop('R-6'), add('R-1'), ship('R-2', 0)], asker));
  expect(codes).toEqual(['not-committed', 'already-committed', 'actual-not-positive']);
});

test('A quarter that is not committed has nothing to change', () => {
  expect(codesOf(decideChange(openWorld(), [drop('R-1')], asker))).toEqual(['not-committed-yet']);
});

test('A change that costs needs a reason; a free one does not', () => {
  const world = on(started(), 35);
  expect(codesOf(decideChange(world, [drop('R-1')], { ...asker, reason: '  ' }))).toEqual(['reason-missing']);
  expect(codesOf(decideChange(world, [drop('R-4')], { ...asker, reason: '' }))).toEqual([]);
});

test('Deleting the row of committed work does not make dropping it free', () => {
  const world = { ...started(), requests: baseRequests.slice(1) };
  expect(codesOf(decideChange(world, [drop('R-1')], asker))).toEqual(['row-missing']);
});

test('A copied row does not make dropping it cheaper', () => {
  const world = started();
  const requests = [...world.requests, requestOf(1, 'HubSpot', { row: 40, rank: 8 })];
  expect(codesOf(decideChange({ ...world, requests }, [drop('R-1')], asker))).toEqual(['id-twice']);
});

test('Product ships, sales drops, swaps and adds, once they are named', () => {
  const named = { vpOfSales: 'sales@example.com', vpOfProduct: 'product@example.com' };
  const world = { ...committedWorld(), allocation: allocationOf(named) };
  const codes = (who: string, change: Parameters<typeof decideChange>[1]): string[] =>
    codesOf(decideChange(world, change, { who, reason: 'x' }));
  expect(codes('sales@example.com', [drop('R-4')])).toEqual([]);
  expect(codes('product@example.com', [drop('R-4')])).toEqual(['not-your-role']);
  expect(codes('product@example.com', [ship('R-4', 9)])).toEqual([]);
  expect(codes('sales@example.com', [ship('R-4', 9)])).toEqual(['not-your-role']);
});

test('An edited ledger stops every change, and pricing goes on', () => {
  const world = on(started(), 35);
  const ledger = world.ledger.map((entry) => (entry.entry === 2 ? { ...entry, title: 'Other' } : entry));
  expect(codesOf(decideChange({ ...world, ledger }, [drop('R-1')], asker))).toEqual(['ledger-edited']);
  expect(priceChange({ ...world, ledger }, [drop('R-1')]).refusals).toEqual([]);
});
