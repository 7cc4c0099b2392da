/** Writes what follows from the ledger into the tabs: IDs, statuses, ranks, prices, plans, and totals that are missing. */
import { fromAmount, type Amount } from '../budget/amount';
import type { CellValue } from '../budget/cell-value';
import { statusInLedger } from '../budget/ledger/status-in-ledger';
import { closeRanks } from '../budget/ranking/close-ranks';
import { rankRowOf } from '../budget/ranking/rank-row-of';
import { currentQuarter } from '../budget/quarter';
import { isOpen, type Request, type Status } from '../budget/request';
import { requestOutlooks } from '../budget/request-outlook';
import { requestsColumns, type RequestsHeader } from '../sheets/columns/requests-columns';
import { completeTotals } from '../sheets/set-up/write-totals';
import type { Workbook } from '../sheets/workbook';
import { writeColumns } from '../sheets/write-columns';
import { rememberIds } from './give-ids';

/**
 * `touched` are the IDs whose status the action has decided. Others keep theirs, so that a status typed by hand
 * stays visible as what it is; except where the price column shows that an earlier run died before this step.
 * Returns the workbook as it stands afterwards. Cells that are right already are not written.
 */
export const syncRequests = (workbook: Workbook, touched: ReadonlySet<string> = new Set()): Workbook => {
  const cells = new Map(workbook.tabs.requests.rows.map((row) => [row.row, row]));
  const updates = new Map<RequestsHeader, Map<number, CellValue>>();
  const set = (header: RequestsHeader, row: number, value: CellValue): void => {
    const before = cells.get(row);
    if (before?.exact(header) === value || before?.cell(header) === value) return;
    updates.set(header, (updates.get(header) ?? new Map<number, CellValue>()).set(row, value));
  };

  const isHealing = (request: Request): boolean => cells.get(request.row)?.cell('Price') === '';
  const settled = workbook.requests.map((request): Request => {
    const posted = statusInLedger(workbook.ledger, request.id);
    if (posted === null || !(touched.has(request.id) || (posted === 'Committed' && isHealing(request)))) {
      return request;
    }
    return { ...request, status: settle(request.status, posted) };
  });
  const requests = withRanksClosed(workbook.requests, settled);
  requests.forEach((request, index) => {
    const { row, id, rank, status } = request;
    const before = workbook.requests[index];
    const isNew = cells.get(row)?.cell('ID') === '';
    if (isNew) set('ID', row, id);
    set('Rank', row, rank);
    // Only what was decided here is written: an unreadable status must stay on view until somebody settles it.
    if (status !== before?.status || (isNew && cells.get(row)?.cell('Status') === '')) {
      set('Status', row, status);
    }
  });

  const { allocations, ledger, today } = workbook;
  // Whatever quarter the action was about, the tab tells of the one today falls in.
  const allocation = currentQuarter(allocations, today);
  if (allocation !== null) {
    const shown = (amount: Amount | null): CellValue =>
      amount === null ? '' : fromAmount(amount, allocation.unit);
    for (const [row, outlook] of requestOutlooks({ allocation, allocations, requests, ledger, today })) {
      set('Price', row, shown(outlook.price));
      set('Plan', row, outlook.plan);
      set('Cost to drop now', row, shown(outlook.costToDrop));
    }
  }
  writeColumns(workbook.tabs.requests, requestsColumns, updates);
  completeTotals(workbook);
  const newIds = [...(updates.get('ID')?.values() ?? [])].map(String);
  if (newIds.length > 0) rememberIds(newIds);
  return { ...workbook, requests };
};

/** Progress is product's to set, so Building stays where Committed is due. */
const settle = (current: Status, posted: Status): Status =>
  posted === 'Committed' && current === 'Building' ? current : posted;

/** Requests that have just been closed leave the race, and the ones below move up. */
const withRanksClosed = (before: readonly Request[], after: readonly Request[]): readonly Request[] => {
  const closing = after
    .filter((request, index) => !isOpen(request) && isOpen(before[index] ?? request))
    .map(({ row }) => row);
  const moved = closeRanks(before.map(rankRowOf), closing);
  return after.map((request) => ({ ...request, rank: moved.get(request.row) ?? request.rank }));
};
