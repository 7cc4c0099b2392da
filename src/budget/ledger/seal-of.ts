/** The seal of a ledger row: a fingerprint of the row and of the seal before it, so that no row can change unnoticed. */
import type { LedgerEntry } from '../ledger-entry';
import { digest } from './digest';

type Unsealed = Omit<LedgerEntry, 'seal'>;

/** Every column but the seal, in an order of its own: moving columns on the tab must not break seals. */
const sealed = (previousSeal: string, entry: Unsealed): readonly (string | number)[] => [
  previousSeal,
  entry.entry,
  entry.apply,
  entry.when,
  entry.quarter,
  entry.event,
  entry.request,
  entry.title,
  entry.changeNo,
  entry.builtBp,
  entry.price,
  entry.actual,
  entry.sunk,
  entry.disruption,
  entry.priceShown,
  entry.credit,
  entry.effect,
  entry.remaining,
  entry.askedBy,
  entry.reason,
  entry.cause,
  entry.acceptedBy,
  entry.reverses,
];

/** Where Apply, Actual, Price shown and Reverses stand in it: layout 1 had none of them. */
const sinceLayoutTwo: readonly number[] = [2, 11, 14, 22];

/**
 * 64 of SHA-256's 256 bits. The seal guards against slips and quiet edits by people, not against someone who recomputes the
 * whole chain. Amounts enter as steps; text as it is, so that no separator in a title can shift a column.
 */
export const sealOf = (entry: Unsealed, previousSeal: string): string => {
  const columns = sealed(previousSeal, entry);
  // An entry is sealed as it was posted, and never again.
  const posted = entry.layout === 1 ? columns.filter((_, at) => !sinceLayoutTwo.includes(at)) : columns;
  return digest(JSON.stringify(posted));
};
