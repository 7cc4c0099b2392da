/** Splitting a change is never cheaper than making it at once: whoever slices gains nothing. */
import fc from 'fast-check';
import type { Change } from '../../../src/budget/decisions/change';
import { decideChange } from '../../../src/budget/decisions/decide-change';
import { isRefused } from '../../../src/budget/decision';
import { priceChange } from '../../../src/budget/decisions/price-change';
import type { World } from '../../../src/budget/world';
import { posted } from '../base-case';
import { anyHistory, sales } from '../histories';
import { check } from './check';
import { activeIn } from './wished-change';

const costOf = (world: World, changes: readonly Change[]): number | null => {
  const { refusals, shown } = priceChange(world, changes);
  return refusals.length > 0 ? null : shown.sunk + shown.disruption;
};

/** One Apply for each part; null when a part is refused on the way. */
const costApart = (start: World, parts: readonly (readonly Change[])[]): number | null => {
  let world = start;
  let cost = 0;
  for (const changes of parts) {
    const price = costOf(world, changes);
    const decision = decideChange(world, changes, sales);
    if (price === null || isRefused(decision)) return null;
    cost += price;
    world = posted(world, decision.entries, world.now);
  }
  return cost;
};

const expectNoGain = (world: World, once: readonly Change[], apart: readonly (readonly Change[])[]): void => {
  const atOnce = costOf(world, once);
  const split = costApart(world, apart);
  if (atOnce === null || split === null) return;
  expect(split).toBeGreaterThanOrEqual(atOnce);
};

/** `at` cuts an amount into slices: 10 at [3, 5] is 3, 5, 2. */
const slicesOf = (amount: number, at: readonly number[]): number[] => {
  const slices: number[] = [];
  let left = amount;
  for (const size of at) {
    const slice = Math.min(size, left);
    if (slice > 0) slices.push(slice);
    left -= slice;
  }
  return left > 0 ? [...slices, left] : slices;
};

/** The last world of a history, what is committed in it, and how to slice. */
const forEachEnd = (look: (world: World, at: readonly number[], amount: number) => void): void =>
  check(
    fc.property(
      anyHistory,
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 120 }),
      (steps, at, amount) => {
        const end = steps[steps.length - 1]?.after;
        if (end) look(end, at, amount);
      },
    ),
    200,
  );

test('Two drops one after the other never cost less than in one Apply', () => {
  forEachEnd((world) => {
    const [first, second] = activeIn(world);
    if (!first || !second) return;
    const drops: readonly Change[] = [first, second].map(({ id }) => ({ kind: 'drop', id }));
    expectNoGain(
      world,
      drops,
      drops.map((one) => [one]),
    );
  });
});

test('A cut in slices never costs less than the whole cut', () => {
  forEachEnd((world, at, amount) => {
    for (const { id, price } of activeIn(world)) {
      if (price < 2) continue;
      const cutBy = (by: number): Change => ({ kind: 'cut', id, by, isShippable: false });
      const whole = 1 + (amount % (price - 1));
      expectNoGain(
        world,
        [cutBy(whole)],
        slicesOf(whole, at).map((by) => [cutBy(by)]),
      );
    }
  });
});

test('Growth in slices never costs less than all of it', () => {
  forEachEnd((world, at, amount) => {
    for (const { id } of activeIn(world)) {
      const growBy = (by: number): Change => ({ kind: 'grow', id, by });
      expectNoGain(
        world,
        [growBy(amount)],
        slicesOf(amount, at).map((by) => [growBy(by)]),
      );
    }
  });
});

test('Cutting piece by piece and then dropping the rest never costs less than the drop', () => {
  forEachEnd((world, at) => {
    for (const { id, price } of activeIn(world)) {
      const cuts = at
        .filter((by, index) => at.slice(0, index + 1).reduce((sum, part) => sum + part, 0) < price && by > 0)
        .map((by): readonly Change[] => [{ kind: 'cut', id, by, isShippable: false }]);
      const drop: readonly Change[] = [{ kind: 'drop', id }];
      expectNoGain(world, drop, [...cuts, drop]);
    }
  });
});

test('A pause and then a drop never cost less than the drop', () => {
  forEachEnd((world) => {
    for (const { id } of activeIn(world)) {
      const drop: readonly Change[] = [{ kind: 'drop', id }];
      expectNoGain(world, drop, [[{ kind: 'pause', id }], drop]);
    }
  });
});
