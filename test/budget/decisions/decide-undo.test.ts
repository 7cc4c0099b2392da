import fc from 'fast-check';
import type { Change } from '../../../src/budget/decisions/change';
import { isRefused } from '../../../src/budget/decision';
import { decideChange } from '../../../src/budget/decisions/decide-change';
import { decideCommit } from '../../../src/budget/decisions/decide-commit';
import { decideUndo } from '../../../src/budget/decisions/decide-undo';
import { lastApply } from '../../../src/budget/decisions/last-apply';
import { foldQuarter } from '../../../src/budget/ledger/fold-quarter';
import { stateOf } from '../../../src/budget/ledger/state-of';
import type { World } from '../../../src/budget/world';
import {
  add,
  allocationOf,
  asker,
  at,
  changed,
  codesOf,
  committedWorld,
  cut,
  type days,
  drop,
  entriesOf,
  grant,
  grow,
  lend,
  on,
  openWorld,
  pause,
  points,
  posted,
  pull,
  reEstimate,
  refusalsOf,
  reinstate,
  rename,
  ship,
  take,
  withBuilt,
} from '../base-case';

const next = allocationOf({ row: 3, quarter: '2027-Q1', starts: '2027-01-01', ends: '2027-03-31' });

/** Day 35, HubSpot 40 % built. */
const started = on(withBuilt(committedWorld({ allocations: [allocationOf(), next] }), 'R-1', 40), 35);

const undone = (world: World, by = asker(undefined, 'The deal is back')): World =>
  posted(world, entriesOf(decideUndo(world, by)));

const inNext = (world: World): World => ({ ...world, allocation: next });

test('Example A undone: every amount with the other sign, no change number, and the cause of what it takes back', () => {
  const dropped = changed(started, [drop('R-1')]);
  expect(entriesOf(decideUndo(dropped, { ...asker(undefined, 'The deal is back'), askedBy: 'Ana' }))).toEqual(
    [
      {
        quarter: '2026-Q4',
        event: 'Dropped, undone',
        request: 'R-1',
        title: 'HubSpot',
        changeNo: 0,
        builtBp: 4000,
        price: points(-20),
        actual: 0,
        sunk: points(-8),
        disruption: points(-3),
        priceShown: points(-11),
        credit: 0,
        effect: points(-9),
        askedBy: 'Ana',
        reason: 'Undo of entry 7: The deal is back',
        cause: 'Sales',
        acceptedBy: 'vp.sales@example.com',
        reverses: 7,
      },
    ],
  );
  const after = undone(dropped);
  expect(stateOf(after)).toEqual(stateOf(started));
  expect(after.ledger[after.ledger.length - 1]?.remaining).toBe(points(10));
});

test('An undo names itself, so it needs no reason', () => {
  const dropped = changed(started, [drop('R-1')]);
  expect(entriesOf(decideUndo(dropped, asker(undefined, ' ')))[0]?.reason).toBe('Undo of entry 7');
});

test('Nothing is minus nothing: a reversed 0 is 0', () => {
  const [row] = entriesOf(decideUndo(changed(started, [add('R-7'), drop('R-4')]), asker()));
  expect(Object.is(row?.sunk, 0)).toBe(true);
});

test.each<[string, Change]>([
  ['Drop HubSpot', drop('R-1')],
  ['Drop Bulk import', drop('R-4')],
  ['Pause HubSpot', pause('R-1')],
  ['Grow HubSpot', grow('R-1', 3)],
  ['Cut HubSpot', cut('R-1', 3)],
  ['Cut HubSpot', cut('R-1', 3, true)],
  ['Ship SSO', ship('R-2', 24)],
  ['Re-estimate SSO', reEstimate('R-2', 42)],
  ['Pull HubSpot', pull('R-1', 'Company')],
  ['Rename Single sign-on', rename('R-2', 'Single sign-on')],
  ['Grant 15 points', grant(15)],
  ['Take 40 points', take(40)],
  ['Lend 12 points', lend(12)],
])('%s, taken back, leaves no trace in any total: %j', (what, change) => {
  const world = changed(started, [change]);
  expect(lastApply(world)).toMatchObject({ what, whyNot: '' });
  const after = undone(world);
  expect(foldQuarter(after.ledger, '2026-Q4')).toEqual(foldQuarter(started.ledger, '2026-Q4'));
  expect(foldQuarter(after.ledger, '2027-Q1')).toEqual(foldQuarter(started.ledger, '2027-Q1'));
});

test('What is reinstated goes back to the shelf, with its salvage', () => {
  const shelved = changed(started, [drop('R-1')]);
  const back = changed(shelved, [reinstate('R-1')]);
  expect(lastApply(back)?.what).toBe('Reinstate HubSpot');
  expect(stateOf(undone(back))).toEqual(stateOf(shelved));
});

test('What came in together goes back together, the last row first', () => {
  const together = changed(started, [drop('R-1'), drop('R-5'), add('R-6')]);
  expect(lastApply(together)).toMatchObject({
    kind: 'change',
    what: 'Drop HubSpot, drop Usage report and add SAP',
    says: 'HubSpot dropped, Usage report dropped and SAP added on 5 November 2026 by vp.sales@example.com; can be undone until 7 November 2026.',
    until: '2026-11-07',
  });
  const rows = entriesOf(decideUndo(together, asker()));
  expect(rows.map(({ event, reverses }) => [event, reverses])).toEqual([
    ['Added, undone', 9],
    ['Dropped, undone', 8],
    ['Dropped, undone', 7],
  ]);
  expect(stateOf(posted(together, rows))).toEqual(stateOf(started));
});

test('The last one first: undone twice, it goes back two', () => {
  const one = changed(started, [drop('R-1')]);
  const two = changed(one, [drop('R-4')]);
  expect(lastApply(two)?.what).toBe('Drop Bulk import');
  const back = undone(two);
  expect(stateOf(back)).toEqual(stateOf(one));
  expect(lastApply(back)?.what).toBe('Drop HubSpot');
  expect(stateOf(undone(back))).toEqual(stateOf(started));
});

test.each([
  ['2026-11-05', ''],
  ['2026-11-07', ''],
  [
    '2026-11-08',
    'Drop HubSpot was confirmed on 5 November 2026, and a change can be undone within two days, until 7 November 2026. Make the opposite change instead, at its price.',
  ],
])('A change of 2026-11-05 can be undone within two calendar days: %s', (day, says) => {
  const world = at(changed(started, [drop('R-1')]), day, '23:59:59');
  expect(lastApply(world)?.whyNot).toBe(says);
  expect(refusalsOf(decideUndo(world, asker()))).toEqual(says === '' ? [] : [says]);
});

describe('A loan', () => {
  const lent = changed(started, [lend(12)]);

  test('goes back on both sides, also when the next quarter has been committed since', () => {
    const committed = posted(inNext(lent), entriesOf(decideCommit(inNext(lent), asker())));
    const after = undone({ ...committed, allocation: lent.allocation });
    expect(stateOf(after)).toEqual(stateOf(started));
    expect(stateOf(inNext(after))).toMatchObject({ status: 'committed', budget: points(100) });
  });

  test("is the lending quarter's to take back", () => {
    expect(lastApply(inNext(lent))).toBeNull();
    expect(refusalsOf(decideUndo(inNext(lent), asker()))).toEqual([
      'Nothing of 2027-Q1 is confirmed, so there is nothing to undo.',
    ]);
  });
});

test('What another quarter has taken in since stays where it is', () => {
  const dropped = changed(started, [drop('R-4')]);
  const there = posted(inNext(dropped), entriesOf(decideCommit(inNext(dropped), asker(), ['R-4'])));
  expect(refusalsOf(decideUndo({ ...there, allocation: dropped.allocation }, asker()))).toEqual([
    'R-4 Bulk import was committed in 2027-Q1 since (entry 9). Take that back first.',
  ]);
});

test('A ledger that was edited stops the undo', () => {
  const world = changed(started, [drop('R-1')]);
  const ledger = world.ledger.map((entry) => (entry.entry === 4 ? { ...entry, price: 1 } : entry));
  expect(codesOf(decideUndo({ ...world, ledger }, asker()))).toContain('ledger-edited');
});

test('A closed quarter stays as it was closed', () => {
  const world = changed(started, [drop('R-1')]);
  const [row] = world.ledger.slice(-1);
  const closed = posted(world, [
    {
      ...entriesOf(decideUndo(world, asker()))[0],
      ...row,
      event: 'Closed',
      request: '',
      effect: 0,
      reverses: 0,
    },
  ] as Parameters<typeof posted>[1]);
  expect(refusalsOf(decideUndo(closed, asker()))).toEqual([
    '2026-Q4 was closed by vp.sales@example.com at 09:30 on 5 November 2026, so nothing in it changes any more. Choose the quarter after it.',
  ]);
  expect(lastApply(closed)?.whyNot).toContain('closed');
});

/** In steps, a tenth of a point each. */
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc
    .record({ id: fc.constantFrom('R-1', 'R-2', 'R-3', 'R-4', 'R-5'), by: fc.integer({ min: 1, max: 300 }) })
    .chain(({ id, by }) =>
      fc.constantFrom<Change>(
        drop(id),
        pause(id),
        pull(id, 'Product'),
        pull(id, 'Company'),
        pull(id, 'No fault'),
        { kind: 'grow', id, by },
        { kind: 'cut', id, by, isShippable: false },
        { kind: 'cut', id, by, isShippable: true },
        { kind: 'ship', id, actual: by },
        { kind: 're-estimate', id, to: by },
      ),
    ),
  fc.constantFrom(add('R-6'), add('R-7'), grant(7), take(7), lend(7)),
);

test('Property: a commit taken back, and any single change taken back, leave the state as it was', () => {
  const allocations = [allocationOf(), next];
  const committed = committedWorld({ allocations });
  expect(stateOf(undone(committed))).toEqual(stateOf(openWorld({ allocations })));
  fc.assert(
    fc.property(
      anyChange,
      fc.constantFrom<keyof typeof days>(14, 35, 70),
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom('R-1', 'R-2', 'R-3', 'R-4', 'R-5'),
      (change, day, percent, built) => {
        const world = on(withBuilt(committed, built, percent), day);
        const decision = decideChange(world, [change], asker());
        fc.pre(!isRefused(decision));
        const after = undone(posted(world, entriesOf(decision)));
        expect(stateOf(after)).toEqual(stateOf(world));
        expect(stateOf(inNext(after))).toEqual(stateOf(inNext(world)));
      },
    ),
    { numRuns: 200 },
  );
});
