import fc from 'fast-check';
import { derivationOf, type FigureName } from '../../../src/budget/strip/derivation-of';
import { stripNow } from '../../../src/budget/strip/strip-now';
import type { World } from '../../../src/budget/world';
import { allocationOf, openWorld, points } from '../base-case';
import { allocated, baseRows, dropped, entered, shipped, withShares, worldOf, written } from '../hand-made';
import { anyHistory } from '../histories';
import { check } from '../properties/check';

const rows = (world: World, figure: FigureName): (readonly [string, number])[] =>
  derivationOf(world, figure).map(({ title, amount }) => [title, amount / 10]);

const exampleA = worldOf(written(written([], baseRows), [dropped('R-1', 20, 40, 3)]));

test('Example A, day 35: 19 left is 100, less 90 for five requests, and the 9 that HubSpot gave back', () => {
  expect(derivationOf(exampleA, 'remaining').map(({ amount }) => amount / 10)).toEqual([
    100, -20, -30, -15, -10, -15, 9,
  ]);
  expect(rows(exampleA, 'sunk')).toEqual([['Request R-1', 8]]);
  expect(rows(exampleA, 'disruption')).toEqual([['Request R-1', 3]]);
});

test('Each row names its entry of the ledger, the day and who accepted it', () => {
  const [row] = derivationOf(exampleA, 'sunk');
  expect(row).toMatchObject({ entry: 7, request: 'R-1' });
  expect(row?.note).toContain('Dropped, 1 October 2026');
});

test('Built is a share of each price, shipped what it took, and the rest is still to build', () => {
  const ledger = written(
    [],
    [allocated(100), entered('R-1', 20), entered('R-2', 30), shipped('R-2', 30, 24)],
  );
  const world = withShares(worldOf(ledger), { 'R-1': 40 });
  expect(rows(world, 'built')).toEqual([
    ['Request R-1', 8],
    ['Request R-2', 24],
  ]);
  expect(rows(world, 'stillToBuild')).toEqual([['Request R-1', 12]]);
  expect(derivationOf(world, 'built').map(({ note }) => note)).toEqual(['40 % of 20 built', 'shipped at 24']);
});

test('Before the commit the budget is capacity × share, and what fits is counted as it would be, the reserve held back', () => {
  const allocation = allocationOf({ reserve: points(5) });
  const world = openWorld({ allocation, allocations: [allocation] });
  expect(derivationOf(world, 'budget')).toMatchObject([
    { entry: 0, title: 'Capacity × sales share', note: '10 % of 1000 points', amount: points(100) },
  ]);
  expect(rows(world, 'remaining').map(([, amount]) => amount)).toEqual([100, -20, -30, -15, -10, -15, -5]);
});

test('What was taken back is in no sum', () => {
  const { ledger } = exampleA;
  const drop = ledger[ledger.length - 1];
  if (drop === undefined) throw new Error('The drop is missing');
  const undone = written(ledger, [
    {
      ...drop,
      ...{ event: 'Dropped, undone', reverses: drop.entry },
      ...{ sunk: -drop.sunk, disruption: -drop.disruption, effect: -drop.effect },
    },
  ]);
  expect(rows(worldOf(undone), 'sunk')).toEqual([]);
});

/** What has happened to every quarter of the world. */
const sumsOf = (world: World): void => {
  for (const allocation of world.allocations) {
    const here = { ...world, allocation };
    const { strip, reserve } = stripNow(here);
    const shown = { ...strip, remaining: strip.remaining - reserve };
    for (const figure of Object.keys(shown) as FigureName[]) {
      const sum = derivationOf(here, figure).reduce((total, { amount }) => total + amount, 0);
      if (sum !== shown[figure]) expect({ figure, sum }).toEqual({ figure, sum: shown[figure] });
    }
  }
};

test('The rows of every number add up to it exactly, after every step of any history', () => {
  check(
    fc.property(anyHistory, (steps) => {
      for (const { before, after } of steps) {
        sumsOf(before);
        sumsOf(after);
      }
    }),
    100,
  );
}, 300_000);
