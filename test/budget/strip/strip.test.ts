import fc from 'fast-check';
import { stateOf } from '../../../src/budget/ledger/state-of';
import { stripOf, type Strip } from '../../../src/budget/strip/strip';
import type { DraftEntry } from '../../../src/budget/ledger-entry';
import type { World } from '../../../src/budget/world';
import { allocationOf, points } from '../base-case';
import {
  allocated,
  baseRows,
  dropped,
  entered,
  shipped,
  withShares,
  worldOf,
  written,
  type Row,
} from '../hand-made';

const strip = (world: World): Strip => stripOf(stateOf(world), world.requests);

const partsOf = ({ built, stillToBuild, sunk, disruption, remaining }: Strip): number[] =>
  [built, stillToBuild, sunk, disruption, remaining].map((part) => part / 10);

test('Example A, day 35: 100 = 0 + 70 + 8 + 3 + 19', () => {
  const ledger = written(written([], baseRows), [dropped('R-1', 20, 40, 3)]);
  expect(partsOf(strip(worldOf(ledger)))).toEqual([0, 70, 8, 3, 19]);
});

test('Before the commit what was carried in is held, and its progress is built', () => {
  const ledger = written(
    [],
    [
      { event: 'Carried in', price: points(10), effect: points(10) },
      { event: 'Prepaid', price: points(12), effect: points(12) },
      entered('R-2', 12, 'Carried'),
    ],
  );
  const world = worldOf(ledger);
  expect(strip(world).budget).toBe(points(122));
  expect(partsOf(strip(world))).toEqual([0, 12, 0, 0, 110]);
  expect(partsOf(strip(withShares(world, { 'R-2': 50 })))).toEqual([6, 6, 0, 0, 110]);
});

test('Left over work is built as far as it was at the close, whatever its row says now', () => {
  const ledger = written(written([], [allocated(100), entered('R-2', 30), entered('R-6', 25, 'Added')]), [
    { event: 'Left over', request: 'R-2', price: points(30), actual: points(18), cause: 'Product' },
    { event: 'Left over', request: 'R-6', price: points(25), actual: points(5), effect: points(20) },
    { event: 'Closed' },
  ]);
  const world = withShares(worldOf(ledger), { 'R-2': 100, 'R-6': 0 });
  // The 12 of R-2 are paid for here and built in the next quarter; the 20 of R-6 are given back.
  expect(partsOf(strip(world))).toEqual([23, 12, 0, 0, 65]);
});

test('A quarter below zero adds up too, also when less than nothing was ever given to it', () => {
  const taken = written(written([], baseRows), [{ event: 'Taken', price: points(30), effect: -points(30) }]);
  expect(strip(worldOf(taken))).toMatchObject({
    budget: points(70),
    stillToBuild: points(90),
    remaining: -points(20),
  });
  const repaid = written([], [{ event: 'Repaid', price: points(12), effect: -points(12) }]);
  expect(strip(worldOf(repaid, { allocation: allocationOf({ capacity: 0 }) }))).toMatchObject({
    budget: -points(12),
    remaining: -points(12),
  });
});

const amount = fc.integer({ min: 0, max: 400 });
const budgetRow = fc
  .record({
    event: fc.constantFrom<DraftEntry['event']>(
      'Granted',
      'Taken',
      'Lent',
      'Repaid',
      'Carried in',
      'Prepaid',
    ),
    amount,
  })
  .map(({ event, amount: size }): Row[] => {
    const isLess = event === 'Taken' || event === 'Repaid';
    return [{ event, price: size, effect: isLess ? -size : size }];
  });

/** The life of one request, by hand: it comes in, may be resized, and stays, leaves, ships or is left over. */
const life = fc
  .record({
    price: fc.integer({ min: 1, max: 300 }),
    how: fc.constantFrom<DraftEntry['event']>('Committed', 'Added', 'Reinstated', 'Carried'),
    by: fc.integer({ min: -150, max: 150 }),
    end: fc.constantFrom('stays', 'dropped', 'pulled', 'shipped', 'prepaid', 'first claim'),
    share: fc.integer({ min: 0, max: 10_000 }),
    disruption: fc.nat(40),
  })
  .map(({ price: first, how, by, end, share, disruption }): ((request: string) => Row[]) => {
    const price = Math.max(1, first + by);
    const built = Math.round((price * share) / 10_000);
    const charge = Math.min(disruption, price - built);
    const last: Readonly<Record<string, Row[]>> = {
      dropped: [
        {
          event: 'Dropped',
          price,
          builtBp: share,
          sunk: built,
          disruption: charge,
          effect: price - built - charge,
        },
      ],
      pulled: [{ event: 'Pulled', price, builtBp: share, credit: price, effect: price, cause: 'Product' }],
      shipped: [{ event: 'Shipped', price, actual: built, credit: price - built, effect: price - built }],
      prepaid: [{ event: 'Left over', price, builtBp: share, actual: built, cause: 'Product' }],
      'first claim': [{ event: 'Left over', price, builtBp: share, actual: built, effect: price - built }],
    };
    return (request) =>
      [
        { event: how, price: first, effect: -first },
        { event: by < 0 ? ('Cut' as const) : ('Grown' as const), price, effect: first - price },
        ...(last[end] ?? []),
      ].map((row) => ({ ...row, request }));
  });

test('The strip adds up to the step for any ledger, open, committed or closed, in any mix and below zero', () => {
  fc.assert(
    fc.property(
      fc.array(budgetRow, { maxLength: 4 }),
      fc.array(life, { maxLength: 7 }),
      fc.constantFrom('open', 'committed', 'closed'),
      fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 7, maxLength: 7 }),
      fc.integer({ min: 0, max: 3000 }),
      (budgets, lives, status, shares, capacity) => {
        const allocation = allocationOf({ capacity });
        const base = Math.floor(capacity / 10 + 0.5);
        const rows: Row[] = [
          ...(status === 'open' ? [] : [{ event: 'Allocated' as const, price: base, effect: base }]),
          ...budgets.flat(),
          ...lives.flatMap((of, index) => of(`R-${index + 1}`)),
          ...(status === 'closed' ? [{ event: 'Closed' as const }] : []),
        ];
        const world = worldOf(written([], rows), { allocation });
        const requests = world.requests.map((request, index) => ({
          ...request,
          builtBp: shares[index] ?? 0,
        }));
        const shown = strip({ ...world, requests });
        const { budget, ...parts } = shown;
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(budget);
        expect(Object.values(shown).every(Number.isInteger)).toBe(true);
        expect(
          [parts.built, parts.stillToBuild, parts.sunk, parts.disruption].filter((part) => part < 0),
        ).toEqual([]);
        // Budget counts the rows about the budget, and nothing that happens to a request.
        expect(budget).toBe(base + budgets.flat().reduce((sum, { effect = 0 }) => sum + effect, 0));
      },
    ),
    { numRuns: 500 },
  );
});

test('Shipping under the price refunds once', () => {
  const ledger = written(written([], baseRows), [shipped('R-2', 30, 24)]);
  expect(partsOf(strip(worldOf(ledger)))).toEqual([24, 60, 0, 0, 16]);
});
