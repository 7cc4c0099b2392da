/** The refusal of what does not fit, with every way to make it fit. */
import { fitting as words } from '../../words/en/fitting';
import { fill } from '../../words/fill';
import type { Problem } from '../problem';
import { doesNotFit as doesNotFitBy } from '../problems/of-changes';
import { listInWords } from '../../words/list-in-words';
import { showAmount } from '../showing/show-amount';
import type { Unit } from '../unit';
import type { Trade } from './find-trades';
import type { PricedLine } from './priced-line';

/** Taking budget away is the approver's right even when it leaves less than nothing. */
export const hasToFit = ({ event, effect }: PricedLine): boolean => effect < 0 && event !== 'Taken';

const dropInWords = (line: PricedLine, unit: Unit): string =>
  line.isStarted
    ? fill(words.dropCosts, {
        title: line.title,
        cost: showAmount(line.shown.sunk + line.shown.disruption, unit),
      })
    : fill(words.dropFree, { title: line.title });

/** What to drop, and what is left then: 'Bulk import (not started, no charge)' and '4'. */
export const tradeInWords = (
  { drops, leaves }: Trade,
  unit: Unit,
): { readonly requests: string; readonly amount: string } => ({
  requests: listInWords(drops.map((line) => dropInWords(line, unit))),
  amount: showAmount(leaves, unit),
});

/** 'drop Bulk import (not started, no charge), which leaves 4'. */
export const dropsInWords = (trade: Trade, unit: Unit): string => fill(words.drop, tradeInWords(trade, unit));

/** 'also drop Bulk import (not started, no charge), which leaves 4'. */
export const alsoDropInWords = (trade: Trade, unit: Unit): string =>
  fill(words.alsoDrop, tradeInWords(trade, unit));

const takesInWords = ({ event, title, effect }: PricedLine, unit: Unit): string => {
  const takes = showAmount(-effect, unit);
  if (event === 'Grown') return fill(words.moreOf, { title, takes });
  return fill(event === 'Paused' ? words.pauseOf : words.wholeOf, { title, takes });
};

/**
 * Example B: 'SAP (25) does not fit: 19 free, short by 6. Also drop Bulk import (not started, no charge), which leaves 4;
 * or build 19 now and 6 next quarter; or ask the approver for 6.' [] when it fits.
 */
export const doesNotFit = (
  lines: readonly PricedLine[],
  remainingAfter: number,
  alsoDrop: Trade | null,
  unit: Unit,
): Problem[] => {
  const taking = lines.filter(hasToFit);
  if (taking.length === 0 || remainingAfter >= 0) return [];
  const shown = (amount: number): string => showAmount(amount, unit);
  const short = -remainingAfter;
  const free = -taking.reduce((sum, { effect }) => sum + effect, 0) - short;
  const canSlice = free > 0 && taking.every(({ event }) => event !== 'Paused');
  const offers = [
    ...(alsoDrop ? [alsoDropInWords(alsoDrop, unit)] : []),
    ...(canSlice ? [fill(words.slice, { now: shown(free), later: shown(short) })] : []),
    fill(words.askApprover, { amount: shown(short) }),
  ].reduce((before, next) => fill(words.or, { before, next }));
  const names = listInWords(taking.map((line) => takesInWords(line, unit)));
  const says = `${offers.charAt(0).toUpperCase()}${offers.slice(1)}`;
  return [doesNotFitBy(names, taking, shown(Math.max(free, 0)), shown(short), says)];
};
