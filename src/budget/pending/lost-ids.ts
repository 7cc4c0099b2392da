/** IDs that were erased or typed over on rows of committed work, where it is certain whose they were. */
import type { LedgerEntry } from '../ledger-entry';
import { standingEntries } from '../ledger/standing-entries';
import { ledgerStatuses } from '../ledger/status-in-ledger';
import type { Request } from '../request';
import { isUnderway } from '../request';

/**
 * A1 row → the ID it had. Certain it is when no row holds the ID, and exactly one row that `mayHaveLost` its own is under
 * way and bears the frozen title: then the row of R-1 HubSpot is R-1 again, and its commitment is not without a row.
 */
export const lostIds = (
  requests: readonly Request[],
  ledger: readonly LedgerEntry[],
  mayHaveLost: (request: Request) => boolean,
): ReadonlyMap<number, string> => {
  const isCandidate = (request: Request): boolean => mayHaveLost(request) && isUnderway(request);
  const candidates = requests.filter(isCandidate);
  if (candidates.length === 0) return new Map();
  const kept = new Set(requests.filter((request) => !isCandidate(request)).map(({ id }) => id));
  const statuses = ledgerStatuses(ledger);
  const titles = new Map(standingEntries(ledger).map(({ request, title }) => [request, title.trim()]));
  const missing = [...titles].filter(([id]) => statuses.get(id) === 'Committed' && !kept.has(id));
  return new Map(
    missing.flatMap(([id, title]): [number, string][] => {
      const [row, another] = candidates.filter((request) => request.title.trim() === title);
      const isAlone = missing.filter(([, other]) => other === title).length === 1;
      return row && !another && isAlone && row.id !== id ? [[row.row, id]] : [];
    }),
  );
};
