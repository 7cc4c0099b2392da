/** What was found, in the words of the tests. */
import { priceChange } from '../../../src/budget/decisions/price-change';
import { committedCopy } from '../../../src/budget/pending/committed-copy';
import { pendingChanges } from '../../../src/budget/pending/pending-changes';
import type { World } from '../../../src/budget/world';

/** key, cell, whether it can be applied: what was found. */
export const found = (world: World): [string, string, string][] =>
  pendingChanges(world).map(({ key, place, whyNotApply }) => [
    key,
    `${place.header} ${place.row}`,
    whyNotApply === '' ? 'apply or revert' : 'revert',
  ]);

export const saysOf = (world: World): string[] => pendingChanges(world).map(({ says }) => says);

export const whyNots = (world: World): string[] =>
  pendingChanges(world).map(({ whyNotApply }) => whyNotApply);

/** In points: what all that is pending would cost, give back and take as one event. */
export const price = (
  world: World,
): { cost: number; back: number; needs: number; refusals: readonly string[] } => {
  const changes = pendingChanges(world).flatMap((pending) => pending.changes);
  const { shown, back, needs, refusals } = priceChange(committedCopy(world), changes);
  return {
    cost: (shown.sunk + shown.disruption) / 10,
    back: back / 10,
    needs: needs / 10,
    refusals: refusals.map(({ says }) => says),
  };
};
