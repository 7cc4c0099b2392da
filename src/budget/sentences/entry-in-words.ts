/** What a ledger entry did to its request, with what it cost or gave back, in neutral words. */
import { entries as words } from '../../words/en/entries';
import { fill } from '../../words/fill';
import type { Amount } from '../amount';
import type { HappenedEvent, LedgerEntry } from '../ledger-entry';
import { showAmount } from '../showing/show-amount';
import type { Unit } from '../unit';
import { listWithCommas } from '../../words/list-in-words';
import { titleInWords } from './title-in-words';

type Show = (amount: Amount) => string;

const joined = (parts: readonly string[]): string => listWithCommas(parts.filter((part) => part !== ''));

/** '8 built and lost, 3 disruption'; in Shadow mode 'would have cost 11'; '' when it cost nothing. */
const costOf = ({ sunk, disruption, priceShown }: LedgerEntry, show: Show): string =>
  sunk + disruption === 0 && priceShown > 0
    ? fill(words.wouldHaveCost, { amount: show(priceShown) })
    : joined([
        sunk > 0 ? fill(words.lost, { amount: show(sunk) }) : '',
        disruption > 0 ? fill(words.disruption, { amount: show(disruption) }) : '',
      ]);

const cameBack = (amount: Amount, show: Show): string =>
  amount > 0 ? fill(words.cameBack, { amount: show(amount) }) : '';

const forReason = ({ reason }: LedgerEntry): string =>
  reason.trim() === '' ? '' : fill(words.because, { reason: titleInWords(reason) });

const shippedAt = ({ price, actual, credit }: LedgerEntry, show: Show): string => {
  if (actual === price) return fill(words.atPrice, { amount: show(price) });
  return actual < price
    ? joined([fill(words.belowPrice, { actual: show(actual), price: show(price) }), cameBack(credit, show)])
    : fill(words.abovePrice, { actual: show(actual), over: show(actual - price) });
};

/** How much was cut or grown: what moved Remaining, without what it cost. */
const resizedBy = ({ effect, sunk, disruption }: LedgerEntry): Amount => Math.abs(effect + sunk + disruption);

type Says = (entry: LedgerEntry, show: Show) => string;

const takes: Says = (entry, show) =>
  joined([fill(words.takes, { amount: show(entry.price) }), forReason(entry)]);

const resized: Says = (entry, show) =>
  joined([
    fill(words.byTo, { by: show(resizedBy(entry)), price: show(entry.price) }),
    costOf(entry, show),
    forReason(entry),
  ]);

const ofBudget: Says = (entry, show) =>
  joined([fill(words.ofBudget, { amount: show(entry.price) }), forReason(entry)]);

const says: Readonly<Partial<Record<HappenedEvent, Says>>> = {
  Committed: ({ price }, show) => show(price),
  Added: takes,
  Reinstated: takes,
  Carried: ({ price }, show) => fill(words.goesOn, { amount: show(price) }),
  'Left over': ({ quarter }) => fill(words.notFinished, { quarter }),
  Dropped: (entry, show) => joined([costOf(entry, show) || cameBack(entry.effect, show), forReason(entry)]),
  Pulled: (entry, show) =>
    joined([words.bySide[entry.cause], cameBack(entry.effect, show), forReason(entry)]),
  Paused: (entry, show) => joined([costOf(entry, show), forReason(entry)]),
  Grown: resized,
  Cut: resized,
  'Re-estimated': ({ price, actual }, show) =>
    fill(words.expects, { actual: show(actual), price: show(price) }),
  Shipped: shippedAt,
  Renamed: () => words.newTitle,
  Granted: ofBudget,
  Taken: ofBudget,
  Lent: (entry, show) => joined([fill(words.fromNext, { amount: show(entry.price) }), forReason(entry)]),
};

/** Example A: Dropped is '8 built and lost, 3 disruption, for SAP deal'; Shipped '24 of 30, 6 came back'. '' for what has no words. */
export const entryInWords = (entry: LedgerEntry, unit: Unit): string => {
  const say = new Map(Object.entries(says)).get(entry.event);
  return say ? say(entry, (amount) => showAmount(amount, unit)) : '';
};
