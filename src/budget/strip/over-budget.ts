/** A quarter below zero: how far, that nothing was dropped for it, and the cheapest way back. */
import { summary as words } from '../../words/en/summary';
import { fill } from '../../words/fill';
import type { Amount } from '../amount';
import { tradeInWords } from '../decisions/does-not-fit';
import { eventContext } from '../decisions/event-context';
import { findAlsoDrop } from '../decisions/find-trades';
import { joinSentences } from '../../words/join-sentences';
import { showAmount } from '../showing/show-amount';
import type { World } from '../world';

export interface OverBudget {
  readonly by: Amount;
  readonly says: string;
  /** IDs of the drops that bring it back to zero or above for the least; [] when no drop can. */
  readonly drops: readonly string[];
}

/**
 * null unless a committed quarter has less than nothing left. Base case at 100, 30 of it taken: 'The quarter is over its budget
 * by 20. Nothing was dropped. Cheapest way back: drop Bulk import (not started, no charge) and Usage report (…), which leaves 5.'
 */
export const overBudget = (world: World): OverBudget | null => {
  const context = eventContext(world);
  const { status, remaining } = context.state;
  if (status !== 'committed' || remaining >= 0) return null;
  const { unit } = world.allocation;
  const by = showAmount(-remaining, unit);
  const trade = findAlsoDrop(context, [], remaining);
  const wayBack = trade
    ? fill(words.cheapestWayBack, tradeInWords(trade, unit))
    : fill(words.noWayBack, { amount: by });
  return {
    by: -remaining,
    says: joinSentences([fill(words.overBudget, { amount: by }), wayBack]),
    drops: trade?.drops.map(({ id }) => id) ?? [],
  };
};
