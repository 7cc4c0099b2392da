import type { BudgetChange } from '../../../src/budget/decisions/change';
import { nextQuarterOf, repaymentOf } from '../../../src/budget/decisions/next-quarter';
import { priceBudgetChange } from '../../../src/budget/decisions/price-budget';
import { isLine } from '../../../src/budget/decisions/priced-line';
import { stateOf } from '../../../src/budget/ledger/state-of';
import type { World } from '../../../src/budget/world';
import { allocationOf, points } from '../base-case';
import { allocated, baseRows, draftOf, nextRow, worldOf, written, type Row } from '../hand-made';

const ledger = written([], baseRows);

const change = (kind: BudgetChange['kind'], value: number): BudgetChange => ({ kind, amount: points(value) });

const refusalOf = (world: World, asked: BudgetChange): readonly [string, string] | null => {
  const priced = priceBudgetChange(world, asked);
  return isLine(priced) ? null : [priced.code, priced.says];
};

test.each([
  ['grant', 'Granted', 15, 15],
  ['take', 'Taken', 4, -4],
  ['lend', 'Lent', 12, 12],
] as const)(
  'A %s is %s: it costs nothing, is no change of sales, and needs a reason',
  (kind, event, value, effect) => {
    expect(priceBudgetChange(worldOf(ledger), change(kind, value))).toEqual({
      change: change(kind, value),
      event,
      id: '',
      title: '',
      price: points(value),
      size: points(value),
      builtBp: 0,
      isStarted: false,
      isChargeable: false,
      sunk: 0,
      disruption: 0,
      shown: { sunk: 0, disruption: 0, workings: [], isCapped: false },
      credit: 0,
      effect: points(effect),
      actual: 0,
      cause: 'Company',
      account: '',
    });
  },
);

test.each([
  ['grant', 0, 'Write how much is granted, above 0.'],
  ['take', -1, 'Write how much is taken, above 0.'],
  ['lend', NaN, 'Write how much is lent, above 0.'],
] as const)('To %s %p is no amount', (kind, value, says) => {
  expect(refusalOf(worldOf(ledger), change(kind, value))).toEqual(['amount-not-positive', says]);
});

test('A take may leave less than nothing, and never takes more than was given', () => {
  expect(refusalOf(worldOf(ledger), change('take', 100))).toBeNull();
  expect(refusalOf(worldOf(ledger), change('take', 100.1))).toEqual([
    'take-too-large',
    "The budget of 2026-Q4 is 100 points, so 100.1 can't be taken. Take no more than that.",
  ]);
});

const lent = (value: number): Row => ({ event: 'Lent', price: points(value), effect: points(value) });
const half = nextRow({ capacity: points(500) });
const withNext = (row: typeof half, rows: readonly Row[] = []): World => {
  const here = allocationOf();
  return worldOf(written(ledger, rows), { allocation: here, allocations: [here, row] });
};

test.each([
  ['a row of its own, its base is 50', withNext(half), 10],
  ['no row yet, this base of 100 counts', worldOf(ledger), 20],
  ['8 lent already', withNext(half, [lent(8)]), 2],
  ['no share at all', withNext(nextRow({ shareBp: 0 })), 0],
])('At most 20 % of the next base can be lent: %s', (_, world, most) => {
  const { lent: already } = stateOf(world);
  expect(refusalOf(world, { kind: 'lend', amount: points(most) + 1 })?.[0]).toBe('lend-limit');
  if (most > 0) expect(refusalOf(world, change('lend', most))).toBeNull();
  expect(already + points(most)).toBeLessThanOrEqual(points(20));
});

test('20 % of an odd base is rounded down: of 5.3 only 1 can be lent', () => {
  const world = withNext(nextRow({ capacity: 530 }));
  expect(refusalOf(world, change('lend', 1))).toBeNull();
  expect(refusalOf(world, change('lend', 1.1))?.[0]).toBe('lend-limit');
});

test('A refused loan names the limit, what is lent and what is still free', () => {
  expect(refusalOf(withNext(half), change('lend', 12))).toEqual([
    'lend-limit',
    'At most 10 points can be lent from 2027-Q1, 20 % of its base. Lend 10 or less, or grant it.',
  ]);
  expect(refusalOf(withNext(half, [lent(8)]), change('lend', 3))?.[1]).toBe(
    'At most 10 points can be lent from 2027-Q1, 20 % of its base, and 8 of them are lent already. Lend 2 or less, or grant it.',
  );
  expect(refusalOf(withNext(half, [lent(10)]), change('lend', 0.1))?.[1]).toBe(
    'At most 10 points can be lent from 2027-Q1, 20 % of its base, and 10 of them are lent already. The approver may still grant it.',
  );
});

test('A loan that was undone is free again', () => {
  const undone = withNext(half, [
    lent(10),
    { event: 'Lent, undone', price: -points(10), effect: -points(10), reverses: 7 },
  ]);
  expect(refusalOf(undone, change('lend', 10))).toBeNull();
});

test('The next base is what its commit allocated, whatever its cells say now', () => {
  const world = withNext(nextRow({ capacity: points(5000) }), [{ ...allocated(50), quarter: '2027-Q1' }]);
  expect(refusalOf(world, change('lend', 10))).toBeNull();
  expect(refusalOf(world, change('lend', 10.1))?.[0]).toBe('lend-limit');
});

test('Nothing can be lent from a quarter that counts in another unit, or is closed', () => {
  expect(priceBudgetChange(withNext(nextRow({ unit: 'engineering weeks' })), change('lend', 1))).toEqual({
    code: 'another-unit',
    place: { tab: 'Allocation', row: 3, header: 'Unit' },
    says: '2027-Q1 counts in weeks and 2026-Q4 in points, so nothing can be lent from it. Grant it instead, or give both quarters one unit.',
  });
  expect(
    refusalOf(withNext(nextRow(), [{ event: 'Closed', quarter: '2027-Q1' }]), change('lend', 1)),
  ).toEqual(['quarter-closed', '2027-Q1 is closed, so nothing can be lent from it.']);
});

test('A loan is repaid in the next quarter, under the terms of that quarter', () => {
  const draft = draftOf({ ...lent(12), reason: 'From next quarter' });
  const free = nextRow({ policy: 'Sunk only', mode: 'Shadow' });
  expect(repaymentOf(draft, nextQuarterOf(withNext(free)))).toEqual({
    ...draft,
    quarter: '2027-Q1',
    event: 'Repaid',
    title: 'story points · Sunk only · Shadow',
    effect: -points(12),
    reason: 'Lent to 2026-Q4: From next quarter',
  });
  expect(nextQuarterOf(worldOf(ledger))).toEqual({ name: '2027-Q1', allocation: null });
  expect(repaymentOf(draft, nextQuarterOf(worldOf(ledger))).title).toBe(draft.title);
});
