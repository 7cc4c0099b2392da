/** What still stands of a ledger: the rows that nobody has taken back, without the rows that took others back. */
import type { LedgerEntry } from '../ledger-entry';
import { oncePer } from './once-per';

/** In their order. An undone drop leaves neither the drop nor its reversal; their amounts cancel out anyway. */
export const standingEntries = oncePer((ledger: readonly LedgerEntry[]): readonly LedgerEntry[] => {
  const reversals = ledger.filter(({ reverses }) => reverses !== 0);
  if (reversals.length === 0) return ledger;
  const reversed = new Set(reversals.map(({ reverses }) => reverses));
  return ledger.filter(({ entry, reverses }) => reverses === 0 && !reversed.has(entry));
});
