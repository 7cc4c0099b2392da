/** What the ledger says a request's Status is; the Requests tab follows it, never the other way round. */
import type { HappenedEvent, LedgerEntry } from '../ledger-entry';
import type { Status } from '../request';
import { oncePer } from './once-per';
import { standingEntries } from './standing-entries';
import { wasStarted } from './was-started';

export type LedgerStatus = Extract<Status, 'Committed' | 'Shipped' | 'Shelved' | 'Endorsed'>;

type StatusAfter = LedgerStatus | null | ((entry: LedgerEntry) => LedgerStatus);

/** Work not begun goes back into the queue; begun work goes to the shelf. */
const afterLeaving = (entry: LedgerEntry): LedgerStatus => (wasStarted(entry) ? 'Shelved' : 'Endorsed');

/** null: the row says nothing about it. */
const statusAfter: Readonly<Partial<Record<HappenedEvent, StatusAfter>>> = {
  Committed: 'Committed',
  Added: 'Committed',
  Reinstated: 'Committed',
  Carried: 'Committed',
  Dropped: afterLeaving,
  Pulled: afterLeaving,
  Shipped: 'Shipped',
};

const isKnown = (event: string): event is keyof typeof statusAfter =>
  Object.prototype.hasOwnProperty.call(statusAfter, event);

/**
 * Request ID → status after its last standing row, of every request the ledger ever met. 'Committed' leaves Building
 * alone. One whose every row was undone is 'Endorsed' again.
 */
export const ledgerStatuses = oncePer((ledger: readonly LedgerEntry[]): ReadonlyMap<string, LedgerStatus> => {
  const statuses = new Map<string, LedgerStatus>();
  for (const { event, request } of ledger) {
    if (request !== '' && event !== 'Proposed' && event !== 'Proposed, undone') {
      statuses.set(request, 'Endorsed');
    }
  }
  for (const entry of standingEntries(ledger)) {
    const after = isKnown(entry.event) ? statusAfter[entry.event] : null;
    if (after) statuses.set(entry.request, typeof after === 'function' ? after(entry) : after);
  }
  return statuses;
});

/** The same for one request; null when the ledger never met it. */
export const statusInLedger = (ledger: readonly LedgerEntry[], id: string): LedgerStatus | null =>
  ledgerStatuses(ledger).get(id) ?? null;
