/** Rows that were copied and still have another row's ID: nothing that is posted about the request concerns them. */
import type { LedgerEntry } from '../ledger-entry';
import { standingEntries } from '../ledger/standing-entries';
import { findTwins } from './find-twins';
import type { Request } from '../request';

/** A1 row of the copy → its original. */
export const copiedRows = (
  requests: readonly Request[],
  ledger: readonly LedgerEntry[],
): ReadonlyMap<number, Request> => {
  const titles = new Map(standingEntries(ledger).map(({ request, title }) => [request, title.trim()]));
  const copies = new Map<number, Request>();
  for (const twins of findTwins(requests, titles).values()) {
    for (const { row } of twins.copies) copies.set(row, twins.original);
  }
  return copies;
};
