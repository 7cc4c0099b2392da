/** How far started work has been seen to be: kept beside the tabs, so that a share lowered by hand is found. */
import { ledgerStatuses } from '../ledger/status-in-ledger';
import { isStarted } from '../request';
import { rowsById } from './rows-by-id';
import type { World } from '../world';

type Seen = Pick<World, 'requests' | 'ledger' | 'progress'>;

/**
 * Request ID → highest built share in basis points, of committed work that was ever seen started; 0 is Building with
 * nothing built. HubSpot seen at 4000 and now typed at 1000 stays 4000; dropped, it is not among them any more.
 */
export const seenProgress = ({ requests, ledger, progress }: Seen): ReadonlyMap<string, number> => {
  const statuses = ledgerStatuses(ledger);
  const isCommitted = (id: string): boolean => statuses.get(id) === 'Committed';
  const seen = new Map([...(progress ?? [])].filter(([id]) => isCommitted(id)));
  const first = rowsById(requests);
  for (const [id, request] of first) {
    if (isCommitted(id) && isStarted(request)) {
      seen.set(id, Math.max(seen.get(id) ?? 0, request.builtBp));
    }
  }
  return seen;
};

/** The same once somebody has accepted that these requests are as far as their rows say, or begin again. */
export const acceptProgress = (world: Seen, ids: readonly string[]): ReadonlyMap<string, number> =>
  seenProgress({
    ...world,
    progress: new Map([...(world.progress ?? [])].filter(([id]) => !ids.includes(id))),
  });
