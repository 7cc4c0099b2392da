/** Entries by the request they are about. */
import type { LedgerEntry } from '../ledger-entry';

/** ID → its entries in their order; those about the budget as a whole stand under ''. */
export const byRequest = (entries: readonly LedgerEntry[]): ReadonlyMap<string, readonly LedgerEntry[]> => {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.request);
    if (group) group.push(entry);
    else groups.set(entry.request, [entry]);
  }
  return groups;
};
