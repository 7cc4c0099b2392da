/** The seal of a ledger row: a fingerprint of the row and of the seal before it, so that no row can change unnoticed. */
import type { LedgerEntry } from '../ledger-entry';
import { digest } from './digest';

/** Every column but the seal, in an order of its own: moving columns on the tab must not break seals. */
const sealedColumns = [
  'entry',
  'apply',
  'when',
  'quarter',
  'event',
  'request',
  'title',
  'changeNo',
  'builtBp',
  'price',
  'actual',
  'sunk',
  'disruption',
  'priceShown',
  'credit',
  'effect',
  'remaining',
  'askedBy',
  'reason',
  'cause',
  'acceptedBy',
  'reverses',
] as const satisfies readonly (keyof LedgerEntry)[];

/** What rows of layout 1 have none of; an entry is sealed as it was posted, and never again. */
const sinceLayoutTwo: readonly string[] = ['apply', 'actual', 'priceShown', 'reverses'];

/**
 * 64 of SHA-256's 256 bits. The seal guards against slips and quiet edits by people, not against someone who recomputes the
 * whole chain. Amounts enter as steps; text as it is, so that no separator in a title can shift a column.
 */
export const sealOf = (entry: Omit<LedgerEntry, 'seal'>, previousSeal: string): string => {
  const columns =
    entry.layout === 1 ? sealedColumns.filter((column) => !sinceLayoutTwo.includes(column)) : sealedColumns;
  return digest(JSON.stringify([previousSeal, ...columns.map((column) => entry[column])]));
};
