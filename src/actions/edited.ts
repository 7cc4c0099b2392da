/**
 * After a person's edit: a typed rank shifts the others, and what is computed from the row follows. An idempotent
 * recompute of the tab as it stands, because events get lost and never tell the whole story (google.md, 2.1–2.3).
 */
import { rankRowOf } from '../budget/ranking/rank-row-of';
import { shiftRanks } from '../budget/ranking/shift-ranks';
import { allocationColumns } from '../sheets/columns/allocation-columns';
import { refreshFunctions } from '../sheets/refresh-functions';
import { isReadable, readWorkbook, type Workbook } from '../sheets/workbook';
import { writeCells } from '../sheets/write-cells';
import { giveIds } from './give-ids';
import { syncRequests } from './sync-requests';
import { underLock } from './under-lock';

const ourTabs = ['Allocation', 'Requests', 'Changes'];

export const edited = ({ range }: GoogleAppsScript.Events.SheetsOnEdit): void => {
  const tab = range.getSheet().getName();
  if (!ourTabs.includes(tab)) return;
  underLock(
    () => {
      const read = readWorkbook();
      if (!isReadable(read) || read.problems.some(({ place }) => place?.row === 1)) return;
      if (tab === 'Allocation') takeTermsBack(read);
      const workbook = giveIds(read);
      syncRequests(tab === 'Requests' ? withShiftedRanks(workbook, range) : workbook);
      refreshFunctions(read.spreadsheet);
    },
    // Whoever holds the lock reads the tab after this edit, or the next read sees it: nothing waits for an event.
    () => undefined,
  );
};

/** Long enough to read two sentences. */
const secondsOfToast = 15;

/** Unit, policy and mode of a quarter underway are the ledger's: what was typed over them is refused, and says when it may be. */
const takeTermsBack = ({ spreadsheet, tabs, termsEdits }: Workbook): void => {
  if (termsEdits.length === 0) return;
  writeCells(
    tabs.allocation,
    allocationColumns,
    termsEdits.map(({ row, header, stands }) => ({ row, header, value: stands })),
  );
  spreadsheet.toast(termsEdits.map(({ refusal }) => refusal).join(' '), 'Sales Budget', secondsOfToast);
};

/** Only one typed rank shifts; a pasted block is checked as it stands and never reshuffled. */
const withShiftedRanks = (workbook: Workbook, range: GoogleAppsScript.Spreadsheet.Range): Workbook => {
  const row = range.getRow();
  const isOneRank =
    range.getNumRows() === 1 &&
    range.getNumColumns() === 1 &&
    range.getColumn() === workbook.tabs.requests.columnOf.get('Rank');
  if (!isOneRank) return workbook;
  const shifted = shiftRanks(workbook.requests.map(rankRowOf), row);
  if (shifted.size === 0) return workbook;
  const requests = workbook.requests.map((request) => ({
    ...request,
    rank: shifted.get(request.row) ?? request.rank,
  }));
  return { ...workbook, requests };
};
