import { foldQuarter } from '../../../src/budget/ledger/fold-quarter';
import { post } from '../../../src/budget/ledger/post';
import { initialState } from '../../../src/budget/ledger/quarter-state';
import { baseBudget, stateOf } from '../../../src/budget/ledger/state-of';
import { statusInLedger } from '../../../src/budget/ledger/status-in-ledger';
import { stageOf } from '../../../src/budget/stage';
import {
  add,
  allocationOf,
  changed,
  committedWorld,
  drop,
  on,
  openWorld,
  points,
  ship,
  withBuilt,
} from '../base-case';

test.each([
  ['story points', points(1000), 1000, points(100)],
  ['engineering weeks', 52 * 20, 1000, 104],
  ['% of capacity', 1000, 1000, 100],
  ['story points', points(1000), 0, 0],
] as const)('Budget is capacity × share: %s', (_unit, capacity, shareBp, budget) => {
  expect(baseBudget({ capacity, shareBp })).toBe(budget);
});

test('An open quarter has all of its budget left', () => {
  expect(stateOf(openWorld())).toMatchObject({
    status: 'open',
    budget: points(100),
    remaining: points(100),
    committedAt: '',
  });
});

test('A commit allocates the budget and encumbers each request at its frozen price', () => {
  const { ledger } = committedWorld();
  expect(
    ledger.map(({ entry, event, request, effect, remaining }) => [
      entry,
      event,
      request,
      effect / 10,
      remaining / 10,
    ]),
  ).toEqual([
    [1, 'Allocated', '', 100, 100],
    [2, 'Committed', 'R-1', -20, 80],
    [3, 'Committed', 'R-2', -30, 50],
    [4, 'Committed', 'R-3', -15, 35],
    [5, 'Committed', 'R-4', -10, 25],
    [6, 'Committed', 'R-5', -15, 10],
  ]);
  expect(
    ledger.every(({ when, reason, cause, acceptedBy }) =>
      [when, reason, cause, acceptedBy].every((cell) => cell !== ''),
    ),
  ).toBe(true);
});

test('The committed state is the fold of the ledger', () => {
  const state = stateOf(committedWorld());
  expect(state).toMatchObject({
    status: 'committed',
    budget: points(100),
    remaining: points(10),
    changes: 0,
    committedAt: '2026-10-01 09:30:00',
    committedBy: 'vp.sales@example.com',
  });
  expect(state.commitments.get('R-1')).toEqual({
    id: 'R-1',
    title: 'HubSpot',
    price: points(20),
    status: 'active',
    settled: 0,
    estimate: points(20),
    enteredAs: 'Committed',
    enteredAt: '2026-10-01 09:30:00',
    builtAtEntry: 0,
    pausedAtBp: null,
    hasChargedParts: false,
    chargedCuts: { size: 0, cost: 0 },
  });
});

test('Started work that is dropped goes to the shelf; work not started goes back to the queue', () => {
  const world = changed(on(withBuilt(committedWorld(), 'R-1', 40), 35), [drop('R-1')]);
  const state = stateOf(world);
  expect(state.shelf.get('R-1')).toMatchObject({
    title: 'HubSpot',
    builtBp: 4000,
    sunk: points(8),
    disruption: points(3),
    reason: 'SAP deal',
  });
  expect(state.commitments.has('R-1')).toBe(false);
  expect(state.changes).toBe(1);
  const later = changed(world, [drop('R-4')]);
  expect(stateOf(later).shelf.has('R-4')).toBe(false);
  expect(['R-1', 'R-4', 'R-2', 'R-6'].map((id) => statusInLedger(later.ledger, id))).toEqual([
    'Shelved',
    'Endorsed',
    'Committed',
    null,
  ]);
});

test('Work just started goes to the shelf too, with nothing built', () => {
  const world = changed(on(withBuilt(committedWorld(), 'R-1', 0), 35), [drop('R-1')]);
  expect(stateOf(world).shelf.get('R-1')).toMatchObject({ builtBp: 0, sunk: 0, disruption: points(3) });
});

test('Shipping under the price settles at what it took, over the price at the price', () => {
  const under = stateOf(changed(committedWorld(), [ship('R-2', 24)], ''));
  expect(under.commitments.get('R-2')).toMatchObject({ status: 'shipped', settled: points(24) });
  expect([under.remaining, under.credits]).toEqual([points(16), points(6)]);
  const over = stateOf(changed(committedWorld(), [ship('R-2', 42)], ''));
  expect(over.commitments.get('R-2')).toMatchObject({ status: 'shipped', settled: points(30) });
  expect([over.remaining, over.credits]).toEqual([points(10), 0]);
});

test('Rows of another quarter change nothing, wherever they stand', () => {
  const { ledger } = committedWorld();
  const other = { quarter: '2027-Q1' };
  const mixed = ledger.flatMap((entry) => [entry, { ...entry, ...other }]);
  expect(foldQuarter(mixed, '2026-Q4')).toEqual(foldQuarter(ledger, '2026-Q4'));
  expect(foldQuarter(mixed, '2028-Q1')).toEqual(initialState('2028-Q1'));
});

test('Following a row changes no state that was handed out before', () => {
  const { ledger } = committedWorld();
  const before = foldQuarter(ledger, '2026-Q4');
  const [, committed] = ledger;
  if (!committed) throw new Error('a committed row');
  const after = foldQuarter([...ledger, { ...committed, event: 'Dropped', builtBp: 100 }], '2026-Q4');
  expect([after.commitments.size, after.shelf.size]).toEqual([4, 1]);
  expect(before.commitments.size).toBe(5);
  expect(before.shelf.size).toBe(0);
});

test('A row about a request the quarter never had is followed by its numbers alone', () => {
  const [allocated, committed] = committedWorld().ledger;
  if (!allocated || !committed) throw new Error('two rows');
  const state = foldQuarter([allocated, { ...committed, event: 'Dropped', effect: 5 }], '2026-Q4');
  expect(state.remaining).toBe(points(100) + 5);
});

test('Posting to two quarters at once runs a Remaining for each, and numbers on', () => {
  const [draft] = committedWorld().ledger;
  if (!draft) throw new Error('a row');
  const rows = post(
    [],
    [draft, { ...draft, quarter: '2027-Q1' }, { ...draft, effect: -10 }],
    '2026-10-01 10:00:00',
  );
  expect(rows.map(({ entry, remaining }) => [entry, remaining])).toEqual([
    [1, 1000],
    [2, 1000],
    [3, 990],
  ]);
});

test('Added work and a swap count once as one event', () => {
  const world = changed(on(withBuilt(committedWorld(), 'R-1', 40), 35), [
    drop('R-1'),
    drop('R-4'),
    add('R-6'),
  ]);
  expect(world.ledger.slice(-3).map(({ event, changeNo }) => [event, changeNo])).toEqual([
    ['Dropped', 1],
    ['Dropped', 1],
    ['Added', 1],
  ]);
  expect(stateOf(world)).toMatchObject({ changes: 1, remaining: points(4) });
});

test('The stage of a quarter is Set up, then Rank, then Committed', () => {
  expect(stageOf(openWorld({ requests: [] }))).toBe('Set up');
  expect(stageOf(openWorld({ allocation: allocationOf({ capacity: 0 }) }))).toBe('Set up');
  expect(stageOf(openWorld())).toBe('Rank');
  expect(stageOf(committedWorld())).toBe('Committed');
});
