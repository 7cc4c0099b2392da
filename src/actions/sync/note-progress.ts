/** Keeps what was seen of the progress of started work up to date; one write, and only when it has moved. */
import type { LedgerEntry } from '../../budget/ledger-entry';
import { acceptProgress } from '../../budget/requests/progress';
import { isSameProgress, readProgress, rememberProgress } from '../../sheets/seen-progress';
import type { World } from '../../budget/world';

/** Reinstated and carried work begins anew; of everything else the highest share counts that was ever seen. */
export const noteProgress = (
  { requests, ledger }: Pick<World, 'requests' | 'ledger'>,
  posted: readonly LedgerEntry[],
): ReadonlyMap<string, number> => {
  const before = readProgress();
  const begunAnew = posted.filter(({ event }) => event === 'Reinstated' || event === 'Carried');
  const now = acceptProgress(
    { requests, ledger, progress: before },
    begunAnew.map(({ request }) => request),
  );
  if (!isSameProgress(before, now)) rememberProgress(now);
  return now;
};
