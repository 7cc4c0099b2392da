import { overBudget } from '../../../src/budget/strip/over-budget';
import { stateOf } from '../../../src/budget/ledger/state-of';
import { points } from '../base-case';
import { allocated, baseRows, entered, withShares, worldOf, written, type Row } from '../hand-made';

const taken = (value: number): Row => ({ event: 'Taken', price: points(value), effect: -points(value) });
const ledger = written([], baseRows);

test('A quarter with something or just nothing left is not over its budget', () => {
  expect(overBudget(worldOf(ledger))).toBeNull();
  expect(overBudget(worldOf(written(ledger, [taken(10)])))).toBeNull();
});

test('A take below what is committed drops nothing and names the cheapest way back, unstarted work first', () => {
  const world = withShares(worldOf(written(ledger, [taken(18)])), { 'R-1': 40 });
  expect(stateOf(world).remaining).toBe(-points(8));
  expect(overBudget(world)).toEqual({
    by: points(8),
    says: 'The quarter is over its budget by 8. Nothing was dropped. Cheapest way back: drop Request R-4 (not started, no charge), which leaves 2.',
    drops: ['R-4'],
  });
});

test('Over by a single step is over', () => {
  const over = overBudget(worldOf(written(ledger, [{ ...taken(10), effect: -101, price: 101 }])));
  expect(over?.by).toBe(1);
  expect(over?.says).toContain('over its budget by 0.1.');
});

test('What no drop can bring back is the approver’s to settle', () => {
  const late = withShares(
    worldOf(written([], [allocated(20), entered('R-1', 20), taken(15)]), { today: '2026-12-10' }),
    { 'R-1': 100 },
  );
  expect(overBudget(late)).toEqual({
    by: points(15),
    says: 'The quarter is over its budget by 15. Nothing was dropped. No drop frees that much; the approver may grant 15.',
    drops: [],
  });
});

test('Before the commit there is nothing to drop, and after the close nothing to settle', () => {
  expect(overBudget(worldOf(written([], [entered('R-1', 120, 'Carried')])))).toBeNull();
  expect(overBudget(worldOf(written(ledger, [taken(18), { event: 'Closed' }])))).toBeNull();
});
