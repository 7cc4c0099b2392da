/** Completes what a run that died has left, before anything else is written: rows that were planned, and what follows from the ledger. */
import type { LedgerEntry } from '../../budget/ledger-entry';
import { requestsColumns, type RequestsHeader } from '../../sheets/columns/requests-columns';
import { refreshFunctions } from '../../sheets/refresh-functions';
import { isReadable, readWorkbook, type Workbook } from '../../sheets/workbook';
import { writeCells } from '../../sheets/write-cells';
import { writeRows, type NewRow } from '../../sheets/write-rows';
import { giveIds } from '../sync/give-ids';
import { readLastPosted, rememberLastPosted, unsyncedEntries } from '../memory/last-posted';
import { readAgain } from './read-again';
import { syncRequests } from '../sync/sync-requests';
import { readUnfinished, type RowPlan, type Unfinished } from '../memory/unfinished';

/** What was completed in this execution, and the entries that their rows had not followed. */
let completed: (Unfinished & { readonly entries: readonly LedgerEntry[] }) | null = null;

/** Whether this press is the second one of a run that died: some of what it asks for may be done. */
export const wasCutOff = (press: string): boolean => press !== '' && press === completed?.press;

/** What has no end of its own, as a page that is drawn or a tab that is laid out, is then done from its beginning. */
export const diedBefore = (): Pick<Unfinished, 'laysOut'> & {
  readonly entries: readonly LedgerEntry[];
} => completed ?? { laysOut: [], entries: [] };

export const hasDied = (): boolean => completed !== null;

/** Tabs that can't be read stay as they are, and what is unfinished waits for them. */
export const completeUnfinished = (): void => {
  const unfinished = readUnfinished();
  if (unfinished === null) return;
  completed = { ...unfinished, entries: [] };
  const read = readWorkbook();
  if (!isReadable(read) || read.problems.some(({ place }) => place?.row === 1)) return;
  const workbook = withPlanned(giveIds(read), unfinished.rows);
  const entries = unsyncedEntries(workbook.ledger, readLastPosted());
  completed = { ...unfinished, entries };
  const synced = syncRequests(workbook, entries);
  refreshFunctions(synced.spreadsheet);
  const last = entries[entries.length - 1];
  if (last !== undefined) rememberLastPosted(last);
};

/** Every cell is written as it was meant to be, however many of them had been. */
const withPlanned = (workbook: Workbook, plans: readonly RowPlan[]): Workbook => {
  if (plans.length === 0) return workbook;
  const { requests: tab } = workbook.tabs;
  const rowOf = new Map(workbook.requests.map(({ id, row }) => [id, row]));
  writeCells(
    tab,
    requestsColumns,
    plans.flatMap(({ id, cells }) => {
      const row = rowOf.get(id);
      return row === undefined
        ? []
        : Object.entries(cells).map(([header, value]) => ({ row, header: header as RequestsHeader, value }));
    }),
  );
  writeRows(
    tab,
    requestsColumns,
    tab.lastRow + 1,
    // A row that was there before, and that somebody has deleted since, does not come back by this.
    plans
      .filter(({ id, cells }) => !rowOf.has(id) && 'ID' in cells)
      .map(({ cells }) => cells as NewRow<RequestsHeader>),
  );
  return readAgain(workbook);
};
