/** Writes what follows from the ledger into the tabs: IDs, statuses, ranks, prices, plans, and totals that are missing. */
import { fromAmount } from '../budget/amount';
import type { LedgerEntry } from '../budget/ledger-entry';
import { acceptProgress } from '../budget/progress';
import { currentQuarter } from '../budget/quarter';
import type { Request } from '../budget/request';
import { requestOutlooks } from '../budget/request-outlook';
import { requestsColumns, type RequestsHeader } from '../sheets/columns/requests-columns';
import { completeTotals } from '../sheets/set-up/write-totals';
import type { Workbook } from '../sheets/workbook';
import { writeColumns } from '../sheets/write-columns';
import { rememberIds } from './give-ids';
import { isSameProgress, readProgress, rememberProgress } from './seen-progress';
import { cellUpdates, type CellUpdates } from './sync/cell-updates';
import { followLedger } from './sync/follow-ledger';
import { settleRanks } from './sync/settle-ranks';

type Updates = CellUpdates<RequestsHeader>;

/**
 * `posted` are the entries of this action, the last of the ledger: what they are about follows them. Everything else
 * stays as typed, so that a hand edit stays visible as what it is; except where a blank price shows that an earlier run
 * died before this step. Returns the workbook as it stands afterwards. Cells that are right already are not written.
 */
export const syncRequests = (workbook: Workbook, posted: readonly LedgerEntry[] = []): Workbook => {
  const updates = cellUpdates(workbook.tabs.requests);
  const followed = followLedger(workbook.requests, workbook.ledger, posted, ({ row }) =>
    updates.isBlank('Price', row),
  );
  const synced = { ...workbook, requests: settleRanks(workbook.requests, followed) };
  setFollowed(updates, workbook, synced.requests);
  setComputed(updates, synced, noteProgress(synced, posted), posted);
  writeColumns(workbook.tabs.requests, requestsColumns, updates.all);
  completeTotals(workbook);
  const newIds = [...(updates.all.get('ID')?.values() ?? [])].map(String);
  if (newIds.length > 0) rememberIds(newIds);
  return synced;
};

/** Only what was decided here is written: a cell that can't be read must stay on view until somebody settles it. */
const setFollowed = (
  { set, isBlank }: Updates,
  { requests: before, allocation, unitOf }: Workbook,
  after: readonly Request[],
): void => {
  const unit = allocation?.unit ?? unitOf('');
  after.forEach((request, index) => {
    const { row, id, rank, status, builtBp, estimate, title } = request;
    const was = before[index] ?? request;
    const isNew = isBlank('ID', row);
    if (isNew) set('ID', row, id);
    set('Rank', row, rank);
    if (status !== was.status || (isNew && isBlank('Status', row))) set('Status', row, status);
    if (builtBp !== was.builtBp) set('Built', row, builtBp / 10_000);
    if (estimate !== null && estimate !== was.estimate) set('Estimate', row, fromAmount(estimate, unit));
    if (title !== was.title) set('Request', row, title);
  });
};

/** Whatever quarter the action was about, the tab tells of the one today falls in. */
const setComputed = (
  { set, isBlank }: Updates,
  { allocations, requests, ledger, today, now, unitOf }: Workbook,
  progress: ReadonlyMap<string, number>,
  posted: readonly LedgerEntry[],
): void => {
  const allocation = currentQuarter(allocations, today);
  if (allocation === null) return;
  const touched = new Set(posted.map(({ request }) => request));
  const outlooks = requestOutlooks({ allocation, allocations, requests, ledger, today, now, progress });
  for (const { row, id } of requests) {
    const outlook = outlooks.get(row);
    if (!outlook) continue;
    const { price, plan, costToDrop, quarter } = outlook;
    // A price typed over stays on view as a pending change.
    if (price === null || touched.has(id) || isBlank('Price', row)) {
      set('Price', row, price === null ? '' : fromAmount(price, unitOf(quarter)));
    }
    set('Plan', row, plan);
    set('Cost to drop now', row, costToDrop === null ? '' : fromAmount(costToDrop, allocation.unit));
  }
};

/** Reinstated and carried work begins anew; of everything else the highest share counts that was ever seen. */
const noteProgress = (
  { requests, ledger }: Workbook,
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
