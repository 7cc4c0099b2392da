/** Writes what follows from the ledger into the tabs: IDs, statuses, ranks, prices, plans, and totals that are missing. */
import { fromAmount } from '../../budget/amount';
import type { LedgerEntry } from '../../budget/ledger-entry';
import { copiedRows } from '../../budget/pending/copied-rows';
import type { Request } from '../../budget/request';
import { requestsColumns, type RequestsHeader } from '../../sheets/columns/requests-columns';
import { completeTotals } from '../../sheets/set-up/write-totals';
import type { Workbook } from '../../sheets/workbook';
import { writeColumns } from '../../sheets/write-columns';
import { rememberIds } from './give-ids';
import { cellUpdates, type CellUpdates } from './cell-updates';
import { followLedger } from './follow-ledger';
import { noteProgress } from './note-progress';
import { setComputed } from './set-computed';
import { settleRanks } from './settle-ranks';

/**
 * `posted` are the entries of this action, the last of the ledger: what they are about follows them. Everything else
 * stays as typed, so that a hand edit stays visible as what it is; except where a blank price shows that an earlier run
 * died before this step. `apart` are the A1 rows of copies that have just become requests of their own. Returns the workbook
 * as it stands afterwards. Cells that are right already are not written.
 */
export const syncRequests = (
  workbook: Workbook,
  posted: readonly LedgerEntry[] = [],
  apart: ReadonlySet<number> = new Set(),
): Workbook => {
  const updates = cellUpdates(workbook.tabs.requests);
  const copies = copiedRows(workbook.requests, workbook.ledger);
  const originals = workbook.requests.filter(({ row }) => !copies.has(row));
  const followed = followLedger(originals, workbook.ledger, posted, ({ row }) =>
    updates.isBlank('Price', row),
  );
  const now = new Map(followed.map((request) => [request.row, request]));
  const after = workbook.requests.map((request) => now.get(request.row) ?? request);
  const settled = settleRanks(workbook.requests, after);
  setFollowed(updates, workbook, settled);
  beginAnew(updates, apart);
  const progress = noteProgress({ ...workbook, requests: followed }, posted);
  const requests = setComputed(updates, { ...workbook, requests: settled }, { progress, posted, copies });
  // IDs last: a run that dies before them leaves rows that are still new, and get the rest of what a new row gets.
  const ids = updates.all.get('ID');
  const others = new Map([...updates.all].filter(([header]) => header !== 'ID'));
  writeColumns(workbook.tabs.requests, requestsColumns, others);
  if (ids !== undefined) writeColumns(workbook.tabs.requests, requestsColumns, new Map([['ID', ids]]));
  completeTotals(workbook);
  // Of all of them: a run that died may have written IDs and not how far they go.
  rememberIds([...requests.map(({ id }) => id), ...[...(ids?.values() ?? [])].map(String)]);
  return { ...workbook, requests };
};

/** Only what was decided here is written: a cell that can't be read must stay on view until somebody settles it. */
const setFollowed = (
  { set, isBlank }: CellUpdates<RequestsHeader>,
  { requests: before, allocation, unitOf, today }: Workbook,
  after: readonly Request[],
): void => {
  const unit = allocation?.unit ?? unitOf('');
  after.forEach((request, index) => {
    const { row, id, rank, status, builtBp, estimate, title } = request;
    const was = before[index] ?? request;
    const isNew = isBlank('ID', row);
    set('ID', row, id);
    // Read by Sheets as a date in any locale.
    if (isNew && isBlank('Asked on', row)) set('Asked on', row, today);
    set('Rank', row, rank);
    if (status !== was.status || (isNew && isBlank('Status', row))) set('Status', row, status);
    if (builtBp !== was.builtBp) set('Built', row, builtBp / 10_000);
    if (estimate !== null && estimate !== was.estimate) set('Estimate', row, fromAmount(estimate, unit));
    if (title !== was.title) set('Request', row, title);
  });
};

/** A copied row keeps what was asked for, and nothing of what became of the other one. */
const beginAnew = ({ set }: CellUpdates<RequestsHeader>, apart: ReadonlySet<number>): void => {
  for (const row of apart) {
    set('Status', row, 'New');
    set('Built', row, '');
    set('Merged into', row, '');
  }
};
