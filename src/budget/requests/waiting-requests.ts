/** The queue: open requests that no quarter has committed, shipped or shelved, in rank order. */
import { ledgerStatuses } from '../ledger/status-in-ledger';
import { byRank } from '../ranking/by-rank';
import { isOpen, type Request } from '../request';
import type { World } from '../world';

/** Work on the shelf is reinstated, whatever its Status says; it waits for no quarter. */
const elsewhere: readonly (string | undefined)[] = ['Committed', 'Shipped', 'Shelved'];

/** Commits and plans choose from these. The order is the same however the tab is sorted. */
export const waitingRequests = ({ requests, ledger }: Pick<World, 'requests' | 'ledger'>): Request[] => {
  const statuses = ledgerStatuses(ledger);
  return requests
    .filter((request) => isOpen(request) && !elsewhere.includes(statuses.get(request.id)))
    .sort(byRank);
};
