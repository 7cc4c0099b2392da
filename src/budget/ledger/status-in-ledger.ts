/** What the ledger says a request's Status is; the Requests tab follows it, never the other way round. */
import type { LedgerEntry, LedgerEvent } from '../ledger-entry';
import type { Status } from '../request';
import { wasStarted } from './was-started';

export type LedgerStatus = Extract<Status, 'Committed' | 'Shipped' | 'Shelved' | 'Endorsed'>;

const statusAfter: Readonly<Record<LedgerEvent, (entry: LedgerEntry) => LedgerStatus | null>> = {
  Allocated: () => null,
  Committed: () => 'Committed',
  Added: () => 'Committed',
  // Work not begun goes back into the queue; begun work goes to the shelf.
  Dropped: (entry) => (wasStarted(entry) ? 'Shelved' : 'Endorsed'),
  Shipped: () => 'Shipped',
};

/** Request ID → status after its last row, of every request the ledger ever met. 'Committed' leaves Building alone. */
export const ledgerStatuses = (ledger: readonly LedgerEntry[]): ReadonlyMap<string, LedgerStatus> => {
  const statuses = new Map<string, LedgerStatus>();
  for (const entry of ledger) {
    const status = statusAfter[entry.event](entry);
    if (status) statuses.set(entry.request, status);
  }
  return statuses;
};

/** The same for one request; null when the ledger never met it. */
export const statusInLedger = (ledger: readonly LedgerEntry[], id: string): LedgerStatus | null =>
  ledgerStatuses(ledger).get(id) ?? null;
