/** The refusal of what does not fit, with every way to make it fit. */
import type { Problem } from '../problem';
import { listInWords } from '../sentences/list-in-words';
import { showAmount } from '../show-amount';
import type { Unit } from '../unit';
import type { Trade } from './find-trades';
import type { PricedLine } from './priced-line';

const dropInWords = (line: PricedLine, unit: Unit): string =>
  line.isStarted
    ? `${line.title} (costs ${showAmount(line.sunk + line.disruption, unit)})`
    : `${line.title} (not started, no charge)`;

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
  const adds = lines.filter(({ change }) => change.kind === 'add');
  if (adds.length === 0 || remainingAfter >= 0) return [];
  const shown = (amount: number): string => showAmount(amount, unit);
  const short = -remainingAfter;
  const free = adds.reduce((sum, { price }) => sum + price, 0) - short;
  const offers = [
    ...(alsoDrop
      ? [
          `also drop ${listInWords(alsoDrop.drops.map((line) => dropInWords(line, unit)))}, which leaves ${shown(alsoDrop.leaves)}`,
        ]
      : []),
    ...(free > 0 ? [`build ${shown(free)} now and ${shown(short)} next quarter`] : []),
    `ask the approver for ${shown(short)}`,
  ].join('; or ');
  const names = listInWords(adds.map(({ title, price }) => `${title} (${shown(price)})`));
  const says = `${names} ${adds.length === 1 ? 'does' : 'do'} not fit: ${shown(Math.max(free, 0))} free, short by ${shown(short)}. ${offers.charAt(0).toUpperCase()}${offers.slice(1)}.`;
  return [{ code: 'does-not-fit', says }];
};
