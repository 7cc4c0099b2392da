/** What a ledger entry did to its request, with what it cost or gave back, in neutral words. */
import type { Amount } from '../amount';
import type { Cause, HappenedEvent, LedgerEntry } from '../ledger-entry';
import { showAmount } from '../show-amount';
import type { Unit } from '../unit';
import { titleInWords } from './title-in-words';

const bySide: Readonly<Record<Cause, string>> = {
  Sales: 'by sales',
  Product: 'by product',
  Company: 'by the company',
  'No fault': 'for nobody\u2019s fault',
};

type Show = (amount: Amount) => string;

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** '8 built and lost, 3 disruption'; in Shadow mode 'would have cost 11'; '' when it cost nothing. */
const costOf = ({ sunk, disruption, priceShown }: LedgerEntry, show: Show): string =>
  sunk + disruption === 0 && priceShown > 0
    ? `would have cost ${show(priceShown)}`
    : joined([
        sunk > 0 ? `${show(sunk)} built and lost` : '',
        disruption > 0 ? `${show(disruption)} disruption` : '',
      ]);

const cameBack = (amount: Amount, show: Show): string => (amount > 0 ? `${show(amount)} came back` : '');

const forReason = ({ reason }: LedgerEntry): string =>
  reason.trim() === '' ? '' : `for ${titleInWords(reason)}`;

const shippedAt = ({ price, actual, credit }: LedgerEntry, show: Show): string => {
  if (actual === price) return `at its price of ${show(price)}`;
  return actual < price
    ? joined([`at ${show(actual)} of ${show(price)}`, cameBack(credit, show)])
    : `at ${show(actual)}, ${show(actual - price)} over its price on product\u2019s side`;
};

/** How much was cut or grown: what moved Remaining, without what it cost. */
const resizedBy = ({ effect, sunk, disruption }: LedgerEntry): Amount => Math.abs(effect + sunk + disruption);

const words: Readonly<Partial<Record<HappenedEvent, (entry: LedgerEntry, show: Show) => string>>> = {
  Committed: ({ price }, show) => show(price),
  Added: (entry, show) => joined([`takes ${show(entry.price)}`, forReason(entry)]),
  Reinstated: (entry, show) => joined([`takes ${show(entry.price)}`, forReason(entry)]),
  Carried: ({ price }, show) => `goes on with ${show(price)}`,
  'Left over': ({ quarter }) => `not finished when ${quarter} was closed`,
  Dropped: (entry, show) => joined([costOf(entry, show) || cameBack(entry.effect, show), forReason(entry)]),
  Pulled: (entry, show) => joined([bySide[entry.cause], cameBack(entry.effect, show), forReason(entry)]),
  Paused: (entry, show) => joined([costOf(entry, show), forReason(entry)]),
  Grown: (entry, show) =>
    joined([`by ${show(resizedBy(entry))} to ${show(entry.price)}`, costOf(entry, show), forReason(entry)]),
  Cut: (entry, show) =>
    joined([`by ${show(resizedBy(entry))} to ${show(entry.price)}`, costOf(entry, show), forReason(entry)]),
  'Re-estimated': ({ price, actual }, show) => `product expects ${show(actual)} at a price of ${show(price)}`,
  Shipped: shippedAt,
  Renamed: () => 'has a new title',
  Granted: (entry, show) => joined([`${show(entry.price)} of budget`, forReason(entry)]),
  Taken: (entry, show) => joined([`${show(entry.price)} of budget`, forReason(entry)]),
  Lent: (entry, show) => joined([`${show(entry.price)} from the next quarter`, forReason(entry)]),
};

/** Example A: Dropped is '8 built and lost, 3 disruption, for SAP deal'; Shipped '24 of 30, 6 came back'. '' for what has no words. */
export const entryInWords = (entry: LedgerEntry, unit: Unit): string => {
  const say = new Map(Object.entries(words)).get(entry.event);
  return say ? say(entry, (amount) => showAmount(amount, unit)) : '';
};
