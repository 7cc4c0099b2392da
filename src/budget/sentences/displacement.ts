/** The displacement sentence: what comes in, what goes out for it, what that loses, what is left. */
import { formOf } from '../../words/count';
import { displacement as words } from '../../words/en/displacement';
import { fill } from '../../words/fill';
import type { PricedLine } from '../decisions/priced-line';
import type { PricedChange } from '../decisions/price-change';
import { numberFor, showAmount, showAmountInWords } from '../showing/show-amount';
import type { Unit } from '../unit';
import { joinSentences } from '../../words/join-sentences';
import { listInWords } from '../../words/list-in-words';

const titles = (lines: readonly PricedLine[]): string => listInWords(lines.map(({ title }) => title));

const lossInWords = (lost: readonly PricedLine[], priced: PricedChange, unit: Unit): string => {
  const { sunk, disruption } = priced.shown;
  const cost = sunk + disruption;
  const size = lost.reduce((sum, { price }) => sum + price, 0);
  const forms = lost.length === 1 ? words.lossOfOne : words.lossOfSeveral;
  return fill(formOf(forms, numberFor(cost, unit)), {
    cost: showAmount(cost, unit),
    size: showAmountInWords(size, unit),
    built: showAmount(sunk, unit),
    disruption: showAmount(disruption, unit),
  });
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
  const nothing = free.some(({ isStarted }) => isStarted) ? words.nothingLost : words.nothingLostNotStarted;
  const loss = lost.length > 0 ? lossInWords(lost, priced, unit) : nothing;
  const remaining = priced.remainingAfter + (priced.alsoDrop?.frees ?? 0);
  return joinSentences([
    fill(words.sentence, { added: titles(added), dropped: titles(out), loss }),
    beside.length > 0 ? fill(words.alsoGivenUp, { added: titles(added), titles: titles(beside) }) : '',
    remaining < 0
      ? fill(words.short, { amount: showAmount(-remaining, unit) })
      : fill(words.remaining, { amount: showAmount(remaining, unit) }),
  ]);
};
