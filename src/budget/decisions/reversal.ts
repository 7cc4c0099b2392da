/** The row that takes a posted one back; nothing is ever rewritten. */
import { reasons } from '../../words/en/reasons';
import { fill } from '../../words/fill';
import type { Amount } from '../amount';
import type { DraftEntry, HappenedEvent, LedgerEntry, LedgerEvent } from '../ledger-entry';
import { signedBy } from '../people/person';
import type { Asker } from './asker';

/** Not −0, which a cell would show as 0 and a seal would not. */
const negated = (amount: Amount): Amount => (amount === 0 ? 0 : -amount);

const hasHappened = (event: LedgerEvent): event is HappenedEvent => !event.endsWith(', undone');

/**
 * Dropped with sunk 8, disruption 3 and effect +9 becomes 'Dropped, undone' with −8, −3 and −9, and no change number, so
 * that k is given back. Of the same cause as what it takes back.
 */
const reverse = (entry: LedgerEntry, { who, askedBy }: Asker, why: string): DraftEntry => {
  const { quarter, event, request, title, builtBp, cause } = entry;
  if (!hasHappened(event)) throw new Error(`Entry ${entry.entry} is a correction and can't be taken back.`);
  const acceptedBy = signedBy(who);
  return {
    quarter,
    event: `${event}, undone`,
    request,
    title,
    changeNo: 0,
    builtBp,
    price: negated(entry.price),
    actual: negated(entry.actual),
    sunk: negated(entry.sunk),
    disruption: negated(entry.disruption),
    priceShown: negated(entry.priceShown),
    credit: negated(entry.credit),
    effect: negated(entry.effect),
    askedBy: askedBy.trim() || acceptedBy,
    reason: why,
    cause,
    acceptedBy,
    reverses: entry.entry,
  };
};

/** 'Undo of entry 9: the deal is back'; without a reason 'Undo of entry 9', for an undo names itself. */
const undoReason = ({ entry }: LedgerEntry, reason: string): string =>
  reason.trim() === ''
    ? fill(reasons.undo, { entry })
    : fill(reasons.undoBecause, { entry, reason: reason.trim() });

/** All of them, the last first. */
export const reverseAll = (entries: readonly LedgerEntry[], asker: Asker): DraftEntry[] =>
  [...entries].reverse().map((entry) => reverse(entry, asker, undoReason(entry, asker.reason)));
