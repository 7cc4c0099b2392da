import fc from 'fast-check';
import { priceFromHistory } from '../../../src/budget/pace/price-from-history';
import { measures } from '../../../src/budget/pace/measures';
import { decideUndo } from '../../../src/budget/decisions/decide-undo';
import type { LedgerEntry } from '../../../src/budget/ledger-entry';
import type { World } from '../../../src/budget/world';
import {
  add,
  asker,
  changed,
  committedWorld,
  cut,
  drop,
  entriesOf,
  on,
  openWorld,
  points,
  posted,
  pull,
  requestOf,
  ship,
  withBuilt,
} from '../base-case';
import { allocated, entered, shipped, worldOf, written } from '../hand-made';

const textOf = (world: World, label: string): string =>
  measures(world).find((measure) => measure.label === label)?.text ?? '';

/** Each [price, actual] shipped. */
const history = (...pairs: readonly (readonly [number, number])[]): LedgerEntry[] =>
  written(
    [],
    [
      allocated(1000),
      ...pairs.flatMap(([price, actual], index) => [
        entered(`R-${index + 1}`, price),
        shipped(`R-${index + 1}`, price, actual),
      ]),
    ],
  );

const fiveAt70 = history([20, 14], [20, 14], [20, 14], [20, 14], [20, 14]);

test('F81: five with ΣE 100 and ΣA 70 are 0.70, run high; four are not enough', () => {
  expect(textOf(worldOf(fiveAt70), 'Estimates')).toBe(
    'actual is 0.70 of the price over 5 shipped requests: estimates run high',
  );
  expect(textOf(worldOf(history([20, 14], [20, 14], [20, 14], [20, 14])), 'Estimates')).toBe(
    'not enough: 4 of 5 shipped requests',
  );
});

test.each([
  [80, 'are about right'],
  [79, 'run high'],
  [125, 'are about right'],
  [126, 'run low'],
])('Σ actual of %d on Σ price of 100: estimates %s', (actual, judged) => {
  const pairs = [16, 16, 16, 16].map((each) => [20, each] as const);
  expect(textOf(worldOf(history(...pairs, [20, actual - 64])), 'Estimates')).toContain(judged);
});

test('A hit is within 25 % of the price, either way', () => {
  const world = worldOf(history([20, 15], [20, 25], [20, 14.9], [20, 25.1], [20, 20]));
  expect(textOf(world, 'Hit rate')).toBe('3 of 5 shipped requests within 25 % of their price (60 %)');
});

test('F83: a swap of 20 for 20 on 90 is 44.4 % gross and 0 % net; undone it is nothing', () => {
  const requests = [...openWorld().requests, requestOf(8, 'SCIM', { estimate: points(20) })];
  const swapped = changed(on(committedWorld({ requests }), 35), [drop('R-1'), add('R-8')]);
  expect(textOf(swapped, 'Churn')).toBe('gross 44.4 %, net 0 %: 20 in and 20 out, of 90 committed');
  const undone = posted(swapped, entriesOf(decideUndo(swapped, asker())));
  expect(textOf(undone, 'Churn')).toBe('gross 0 %, net 0 %: 0 in and 0 out, of 90 committed');
  const dropped = changed(on(committedWorld(), 35), [drop('R-1')]);
  expect(textOf(dropped, 'Churn')).toContain('gross 22.2 %, net −22.2 %');
  expect(textOf(changed(on(committedWorld(), 35), [cut('R-2', 9, true)]), 'Churn')).toContain(
    '0 in and 9 out',
  );
});

test('What was said is what was committed; what sales or the company took out counts for nobody, a pull by product does', () => {
  const world = on(withBuilt(committedWorld(), 'R-1', 40), 35);
  expect(textOf(changed(world, [ship('R-2', 24)]), 'Said and done')).toBe(
    '1 of 5 requests shipped, 30 of 90 points (33.3 %)',
  );
  expect(textOf(changed(world, [drop('R-1')]), 'Said and done')).toBe(
    '0 of 4 requests shipped, 0 of 70 points (0 %)',
  );
  expect(textOf(changed(world, [pull('R-1', 'Company')]), 'Said and done')).toContain('0 of 4 requests');
  expect(textOf(changed(world, [pull('R-1', 'Product')]), 'Said and done')).toContain(
    '0 of 5 requests shipped, 0 of 90 points',
  );
  expect(textOf(changed(changed(world, [drop('R-4')]), [add('R-7')]), 'Said and done')).toContain(
    '0 of 4 requests',
  );
  expect(textOf(openWorld(), 'Said and done')).toBe('nothing was committed');
});

test('F82: a price from history is repeatable, and P80 is never below P50', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 90 })), {
        minLength: 5,
        maxLength: 12,
      }),
      fc.integer({ min: 1, max: 5000 }),
      fc.integer(),
      (pairs, estimate, seed) => {
        const ledger = history(...pairs);
        const price = priceFromHistory(ledger, estimate, seed);
        expect(priceFromHistory(ledger, estimate, seed)).toEqual(price);
        expect(price?.p80).toBeGreaterThanOrEqual(price?.p50 ?? Infinity);
        expect(Number.isInteger(price?.p50)).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});

test('With every actual at 0.7 of the price both are 0.7 of the estimate; with four shipped there is no price', () => {
  expect(priceFromHistory(fiveAt70, points(20), 7)).toEqual({ p50: points(14), p80: points(14) });
  expect(priceFromHistory(history([20, 14], [20, 14], [20, 14], [20, 14]), points(20), 7)).toBeNull();
  expect(priceFromHistory(fiveAt70, 0, 7)).toBeNull();
});
