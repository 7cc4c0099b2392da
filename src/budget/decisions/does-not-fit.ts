/** The refusal of what does not fit, with every way to make it fit. */
import type { Problem } from '../problem';
import { doesNotFit as doesNotFitBy } from '../problems/of-changes';
import { listInWords } from '../sentences/list-in-words';
import { showAmount } from '../show-amount';
import type { Unit } from '../unit';
import type { Trade } from './find-trades';
import type { PricedLine } from './priced-line';

/** Taking budget away is the approver's right even when it leaves less than nothing. */
export const hasToFit = ({ event, effect }: PricedLine): boolean => effect < 0 && event !== 'Taken';

const dropInWords = (line: PricedLine, unit: Unit): string =>
  line.isStarted
    ? `${line.title} (costs ${showAmount(line.shown.sunk + line.shown.disruption, unit)})`
    : `${line.title} (not started, no charge)`;

/** 'also drop Bulk import (not started, no charge), which leaves 4'. */
export const alsoDropInWords = ({ drops, leaves }: Trade, unit: Unit): string =>
  `also drop ${listInWords(drops.map((line) => dropInWords(line, unit)))}, which leaves ${showAmount(leaves, unit)}`;

const takesInWords = ({ event, title, effect }: PricedLine, unit: Unit): string => {
  const takes = showAmount(-effect, unit);
  if (event === 'Grown') return `More of ${title} (${takes})`;
  return event === 'Paused' ? `A pause of ${title} (${takes})` : `${title} (${takes})`;
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
    ...(canSlice ? [`build ${shown(free)} now and ${shown(short)} next quarter`] : []),
    `ask the approver for ${shown(short)}`,
  ].join('; or ');
  const names = listInWords(taking.map((line) => takesInWords(line, unit)));
  const says = `${offers.charAt(0).toUpperCase()}${offers.slice(1)}`;
  return [doesNotFitBy(names, taking, shown(Math.max(free, 0)), shown(short), says)];
};
