/** The displacement sentence: what comes in, what goes out for it, what that loses, what is left. */
import type { PricedLine } from '../decisions/priced-line';
import type { PricedChange } from '../decisions/price-change';
import { showAmount, showAmountInWords } from '../show-amount';
import type { Unit } from '../unit';
import { isOrAre } from './change-sentence';
import { listInWords } from './list-in-words';

const titles = (lines: readonly PricedLine[]): string => listInWords(lines.map(({ title }) => title));

const lossInWords = (lost: readonly PricedLine[], priced: PricedChange, unit: Unit): string => {
  const { sunk, disruption } = priced.shown;
  const cost = sunk + disruption;
  const size = lost.reduce((sum, { price }) => sum + price, 0);
  const parts = `${showAmount(sunk, unit)} built, ${showAmount(disruption, unit)} disruption`;
  return `${showAmount(cost, unit)} of ${lost.length === 1 ? 'its' : 'their'} ${showAmountInWords(size, unit)} ${isOrAre(cost, unit)} gone (${parts})`;
};

/**
 * Example B: 'SAP in means HubSpot out; 11 of its 20 points are gone (8 built, 3 disruption). To fit SAP you also give up
 * Bulk import. Remaining after: 4.' What has to go beside, asked for or only offered, is named and counted as gone.
 */
export const displacement = (priced: PricedChange, unit: Unit): string => {
  const added = priced.lines.filter(({ event }) => event === 'Added');
  const dropped = priced.lines.filter(({ event }) => event === 'Dropped');
  const lost = dropped.filter(({ isChargeable }) => isChargeable);
  const free = dropped.filter(({ isChargeable }) => !isChargeable);
  const out = lost.length > 0 ? lost : free;
  const offered = priced.alsoDrop?.drops ?? [];
  const beside = [...(lost.length > 0 ? free : []), ...offered];
  const nothing = free.some(({ isStarted }) => isStarted)
    ? 'nothing is lost'
    : 'nothing is lost, work not started moves free';
  const loss = lost.length > 0 ? lossInWords(lost, priced, unit) : nothing;
  const remaining = priced.remainingAfter + (priced.alsoDrop?.frees ?? 0);
  return [
    `${titles(added)} in means ${titles(out)} out; ${loss}.`,
    beside.length > 0 ? `To fit ${titles(added)} you also give up ${titles(beside)}.` : '',
    remaining < 0
      ? `It is still short by ${showAmount(-remaining, unit)}.`
      : `Remaining after: ${showAmount(remaining, unit)}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
};
