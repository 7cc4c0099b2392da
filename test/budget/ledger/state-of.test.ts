import { baseBudget, baseOf, stateOf } from '../../../src/budget/ledger/state-of';
import { allocationOf, points } from '../base-case';
import { allocated, entered, worldOf, written } from '../hand-made';

test('An open quarter has its base, and what was posted before the commit on top of it', () => {
  const ledger = written(
    [],
    [
      { event: 'Carried in', price: points(10), effect: points(10) },
      { event: 'Prepaid', price: points(12), effect: points(12) },
      entered('R-1', 12, 'Carried'),
    ],
  );
  const state = stateOf(worldOf(ledger));
  expect(state).toMatchObject({ status: 'open', budget: points(122), remaining: points(110) });
  expect(state.commitments.get('R-1')).toMatchObject({ status: 'active', enteredAs: 'Carried' });
});

test('Example L: a quarter that 12 were lent from opens 12 lower', () => {
  const ledger = written([], [{ event: 'Repaid', price: points(12), effect: -points(12) }]);
  expect(stateOf(worldOf(ledger))).toMatchObject({ budget: points(88), remaining: points(88) });
});

test('From the commit on only what is posted counts', () => {
  const ledger = written([], [allocated(100), entered('R-1', 20)]);
  const allocation = allocationOf({ capacity: points(2000) });
  expect(stateOf({ allocation, ledger })).toMatchObject({ budget: points(100), remaining: points(80) });
  const closed = written(ledger, [{ event: 'Closed' }]);
  expect(stateOf({ allocation, ledger: closed })).toMatchObject({ status: 'closed', budget: points(100) });
});

test('The base is what the commit allocated, before it capacity × share', () => {
  const allocation = allocationOf({ capacity: points(2000) });
  expect(baseBudget(allocation)).toBe(points(200));
  expect(baseOf({ allocation, ledger: [] })).toBe(points(200));
  const ledger = written([], [{ ...allocated(100), quarter: '2026-Q3' }, allocated(100)]);
  expect(baseOf({ allocation, ledger })).toBe(points(100));
  const undone = written(ledger, [
    { event: 'Allocated, undone', price: -points(100), effect: -points(100), reverses: 2 },
  ]);
  expect(baseOf({ allocation, ledger: undone })).toBe(points(200));
});
