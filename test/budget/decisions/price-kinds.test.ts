import { priceChange } from '../../../src/budget/decisions/price-change';
import type { Change } from '../../../src/budget/decisions/change';
import { foldQuarter } from '../../../src/budget/ledger/fold-quarter';
import { stateOf } from '../../../src/budget/ledger/state-of';
import type { Allocation } from '../../../src/budget/allocation';
import type { World } from '../../../src/budget/world';
import {
  add,
  allocationOf,
  changed,
  committedWorld,
  cut,
  drop,
  grant,
  grow,
  lend,
  on,
  pause,
  points,
  posted,
  pull,
  reEstimate,
  reinstate,
  rename,
  ship,
  take,
  withBuilt,
} from '../base-case';
import { entryOf } from '../entry-of';

/** HubSpot (20) is 40 % built, SSO (30) 40 %; day 35, the middle third: 15 % for the first change. */
const middle = (changes: Partial<Allocation> = {}): World =>
  on(withBuilt(withBuilt(committedWorld({ allocation: allocationOf(changes) }), 'R-1', 40), 'R-2', 40), 35);

interface Price {
  readonly sunk: number;
  readonly disruption: number;
  readonly effect: number;
  readonly chargeable: boolean;
}

const priceOf = (world: World, ...changes: Change[]): Price => {
  const priced = priceChange(world, changes);
  expect(priced.refusals).toEqual([]);
  return {
    sunk: priced.sunk,
    disruption: priced.disruption,
    effect: priced.remainingAfter - priced.remainingBefore,
    chargeable: priced.chargeable,
  };
};

const free = (effect: number): Price => ({
  sunk: 0,
  disruption: 0,
  effect: points(effect),
  chargeable: false,
});
const costs = (sunk: number, disruption: number, effect: number): Price => ({
  sunk: points(sunk),
  disruption: points(disruption),
  effect: points(effect),
  chargeable: true,
});

test.each<[string, Change, Price]>([
  ['A drop of started work costs what was built and the disruption', drop('R-1'), costs(8, 3, 9)],
  ['A drop of work not started is free', drop('R-4'), free(10)],
  ['A pause costs the disruption alone', pause('R-1'), costs(0, 3, -3)],
  ['Growth of started work takes what is added, and disruption on that', grow('R-2', 4), costs(0, 0.6, -4.6)],
  ['Growth of work not started takes what is added', grow('R-4', 4), free(-4)],
  ['A cut that product calls shippable is free', cut('R-2', 5, true), free(5)],
  ['A cut of started work is a drop of that part', cut('R-2', 10), costs(4, 1.5, 4.5)],
  ['A cut of work not started is free', cut('R-4', 4), free(4)],
  ['A delivery under its price gives the difference back', ship('R-2', 24), free(6)],
  ['A delivery over its price costs sales nothing', ship('R-2', 42), free(0)],
  ['A new estimate by product moves nothing', reEstimate('R-2', 42), free(0)],
  ['A pull by product is credited in full, however much was built', pull('R-1', 'Product'), free(20)],
  ['A pull by the company likewise', pull('R-1', 'Company'), free(20)],
  ['A pull for no fault likewise', pull('R-1', 'No fault'), free(20)],
  ['A new title costs nothing', rename('R-1', 'HubSpot sync'), free(0)],
])('%s', (_rule, change, price) => {
  expect(priceOf(middle(), change)).toEqual(price);
});

test('A second pause is priced and posted as a drop', () => {
  const world = changed(middle(), [pause('R-1')]);
  expect(stateOf(world).commitments.get('R-1')?.status).toBe('active');
  expect(priceOf(world, pause('R-1'))).toEqual(priceOf(world, drop('R-1')));
  const twice = changed(world, [pause('R-1')]);
  expect(twice.ledger.at(-1)).toMatchObject({ event: 'Dropped', changeNo: 2, sunk: points(8) });
  expect(stateOf(twice).shelf.has('R-1')).toBe(true);
});

test('Work not started has nothing to pause', () => {
  expect(priceChange(middle(), [pause('R-4')]).refusals.map(({ code }) => code)).toEqual([
    'nothing-to-pause',
  ]);
});

test('A further part of the same request rounds up, so slices are never cheaper', () => {
  const small = points(0.1);
  const first: Change = { kind: 'cut', id: 'R-2', by: small, isShippable: false };
  expect(priceOf(middle(), first)).toEqual({ sunk: 0, disruption: 0, effect: small, chargeable: true });
  const world = changed(middle(), [first]);
  // 40 % of 0.1 is nothing by itself, twice nothing too; the second part rounds up, and makes up for the first.
  expect(priceOf(world, first).sunk).toBe(small);
});

test('A cut of the whole is a drop, and is called so', () => {
  const { refusals } = priceChange(middle(), [cut('R-2', 30)]);
  expect(refusals.map(({ says }) => says)).toEqual([
    "R-2 SSO has a price of 30, so it can't be cut by 30. Cut less, or drop it.",
  ]);
});

test('Above 125 % of the price sales may leave free of charge, at exactly 125 % not yet', () => {
  const over = changed(middle(), [reEstimate('R-2', 42)]);
  expect(priceOf(over, drop('R-2'))).toEqual(free(30));
  const exactly = changed(middle(), [reEstimate('R-2', 37.5)]);
  expect(priceOf(exactly, drop('R-2')).chargeable).toBe(true);
  const left = changed(over, [drop('R-2')]);
  expect(left.ledger.at(-1)).toMatchObject({ cause: 'Product', credit: points(30), changeNo: 0 });
});

test('After growth the free exit is measured against the new price', () => {
  const world = changed(changed(middle(), [grow('R-2', 4)]), [reEstimate('R-2', 42)]);
  expect(priceOf(world, drop('R-2')).chargeable).toBe(true);
});

test('Example J: HubSpot, shelved with 8 built, comes back for 12 in the same quarter', () => {
  const world = changed(middle(), [drop('R-1')]);
  expect(priceOf(world, reinstate('R-1'))).toEqual(free(-12));
  const back = changed(world, [reinstate('R-1')]);
  expect(stateOf(back).remaining).toBe(points(7));
  expect(stateOf(back).commitments.get('R-1')).toMatchObject({ price: points(12), enteredAs: 'Reinstated' });
});

test('What sales did not pay for is no salvage: a pulled request comes back at its full price', () => {
  const world = changed(middle(), [pull('R-1')]);
  expect(priceOf(world, reinstate('R-1'))).toEqual(free(-20));
});

test('Shadow mode shows the price, counts the change and charges nothing', () => {
  const world = middle({ mode: 'Shadow' });
  const priced = priceChange(world, [drop('R-1')]);
  expect(priced.shown).toEqual({ sunk: points(8), disruption: points(3) });
  expect(priceOf(world, drop('R-1'))).toEqual({
    sunk: 0,
    disruption: 0,
    effect: points(20),
    chargeable: true,
  });
  const after = changed(world, [drop('R-1')]);
  expect(after.ledger.at(-1)).toMatchObject({ sunk: 0, disruption: 0, priceShown: points(11), changeNo: 1 });
  expect(priceOf(after, reinstate('R-1'))).toEqual(free(-20));
});

test('Several in one Apply are one event: one number, and nothing gets dearer by what comes with it', () => {
  const world = middle();
  const priced = priceChange(world, [drop('R-1'), drop('R-2'), add('R-6')]);
  expect(priced.disruption).toBe(points(3 + 4.5));
  const after = changed(world, [drop('R-1'), drop('R-2'), add('R-6')]);
  expect(after.ledger.slice(-3).map(({ changeNo, apply }) => [changeNo, apply])).toEqual([
    [1, 2],
    [1, 2],
    [1, 2],
  ]);
  expect(stateOf(after).changes).toBe(1);
});

test('Churn brackets count what earlier parts of the same event have interrupted', () => {
  const world = middle({ policy: 'Churn brackets' });
  expect(priceChange(world, [drop('R-1')]).disruption).toBe(points(6.3));
  // 50 in all: 0 of 5, 1.25 of 5, 5 of 10, 30 of 30; SSO's part is capped at what was not built.
  const both = priceChange(world, [drop('R-1'), drop('R-2')]);
  expect(both.disruption).toBe(points(6.3) + points(18));
  const after = changed(world, [drop('R-1')]);
  expect(stateOf(after).interrupted).toBe(points(20));
});

test('Nothing charged changes k: only chargeable events do', () => {
  const world = changed(changed(middle(), [drop('R-4')]), [pull('R-5')]);
  expect(stateOf(world).changes).toBe(0);
  expect(stateOf(changed(world, [cut('R-2', 5)])).changes).toBe(1);
});

test('Example H: a pull counts on the side that made it', () => {
  const world = changed(middle(), [pull('R-5')]);
  expect(stateOf(world)).toMatchObject({ remaining: points(25), breaches: { Product: 1, Company: 0 } });
});

test('A change that costs more than is left is refused with its ways out', () => {
  const world = changed(middle(), [take(10)]);
  const { refusals } = priceChange(world, [pause('R-1')]);
  expect(refusals.map(({ says }) => says)).toEqual([
    'A pause of HubSpot (3) does not fit: 0 free, short by 3. Also drop Bulk import (not started, no charge), which leaves 7; or ask the approver for 3.',
  ]);
});

test('The approver may take what is committed: nothing is dropped and Remaining goes below zero', () => {
  const world = changed(middle(), [take(30)]);
  expect(stateOf(world)).toMatchObject({ budget: points(70), remaining: points(-20) });
  expect(stateOf(world).commitments.size).toBe(5);
  expect(priceOf(world, drop('R-4'))).toEqual(free(10));
});

test('A grant and what it pays for may come in one Apply', () => {
  const world = changed(middle(), [grant(15), add('R-6')]);
  expect(stateOf(world)).toMatchObject({ budget: points(115), remaining: 0 });
});

test('Two loans in one Apply can not pass the limit that each of them keeps', () => {
  const { refusals } = priceChange(middle(), [lend(15), lend(15)]);
  expect(refusals.map(({ says }) => says)).toEqual(['To lend is there twice. Say it once, with the sum.']);
});

test('A row that is gone or a share lowered by hand makes no drop cheaper: what was seen counts', () => {
  const world = middle();
  const progress = new Map([['R-1', 4000]]);
  const gone = { ...world, progress, requests: world.requests.filter(({ id }) => id !== 'R-1') };
  expect(priceOf(gone, drop('R-1'))).toEqual(costs(8, 3, 9));
  expect(priceOf({ ...withBuilt(world, 'R-1', 0), progress }, drop('R-1'))).toEqual(costs(8, 3, 9));
});

test('What is left over of one quarter can be changed in the next before that is committed', () => {
  const next = allocationOf({ row: 3, quarter: '2027-Q1', starts: '2027-01-01', ends: '2027-03-31' });
  const world = committedWorld({ allocation: next, allocations: [allocationOf(), next] });
  const open = { ...world, ledger: [] };
  const carried = posted(open, [
    entryOf('Prepaid', '', { quarter: '2027-Q1', effect: points(12), price: points(12) }),
    entryOf('Carried', 'R-2', { quarter: '2027-Q1', title: 'SSO', price: points(12), effect: points(-12) }),
  ]);
  expect(foldQuarter(carried.ledger, '2027-Q1')).toMatchObject({ status: 'open', remaining: 0 });
  expect(priceOf(carried, ship('R-2', 10))).toEqual(free(2));
  expect(priceChange(carried, [add('R-6')]).refusals.map(({ code }) => code)).toEqual(['not-committed-yet']);
});
