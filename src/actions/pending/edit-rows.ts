/** Does to the tabs what settling pending changes means beside the ledger: cells, rows, IDs, accepted progress. */
import { acceptProgress } from '../../budget/requests/progress';
import type { RowEdit } from '../../budget/pending/pending-change';
import type { CellValue } from '../../budget/cell-value';
import { allocationColumns, type AllocationHeader } from '../../sheets/columns/allocation-columns';
import { requestsColumns, type RequestsHeader } from '../../sheets/columns/requests-columns';
import { deleteRows } from '../../sheets/delete-rows';
import { rememberProgress } from '../../sheets/seen-progress';
import { type Workbook } from '../../sheets/workbook';
import { writeColumns } from '../../sheets/write-columns';
import { writeRows, type NewRow } from '../../sheets/write-rows';
import { rememberIds, giveIds } from '../sync/give-ids';
import type { Desk } from '../run/desk';
import { readAgain } from '../run/read-again';
import { beginWriting } from '../memory/unfinished';

type EditOf<Kind extends RowEdit['kind']> = RowEdit & { readonly kind: Kind };

const pick = <Kind extends RowEdit['kind']>(edits: readonly RowEdit[], kind: Kind): EditOf<Kind>[] =>
  edits.filter((edit): edit is EditOf<Kind> => edit.kind === kind);

type Cells = Map<string, Map<number, CellValue>>;

const put = (cells: Cells, header: string, row: number, value: CellValue): void => {
  cells.set(header, (cells.get(header) ?? new Map<number, CellValue>()).set(row, value));
};

/** IDs given in memory are written along, or the next read might give them to other rows. */
const idsToWrite = (workbook: Workbook, apart: ReadonlySet<number>): ReadonlyMap<number, string> => {
  const blank = new Set(
    workbook.tabs.requests.rows.filter((row) => row.cell('ID') === '').map(({ row }) => row),
  );
  const renumbered = giveIds({
    ...workbook,
    requests: workbook.requests.map((request) => (apart.has(request.row) ? { ...request, id: '' } : request)),
  });
  return new Map(
    renumbered.requests.filter(({ row }) => apart.has(row) || blank.has(row)).map(({ row, id }) => [row, id]),
  );
};

const writeRequests = (workbook: Workbook, edits: readonly RowEdit[]): void => {
  const cells: Cells = new Map();
  for (const { place, value } of pick(edits, 'write')) {
    if (place.tab === 'Requests') put(cells, place.header, place.row, value);
  }
  const apart = new Set(pick(edits, 'set apart').map(({ row }) => row));
  const ids = idsToWrite(workbook, apart);
  for (const [row, id] of ids) put(cells, 'ID', row, id);
  for (const row of apart) {
    put(cells, 'Status', row, 'New');
    put(cells, 'Built', row, '');
    put(cells, 'Price', row, '');
  }
  writeColumns(
    workbook.tabs.requests,
    requestsColumns,
    cells as ReadonlyMap<RequestsHeader, Map<number, CellValue>>,
  );
  if (ids.size > 0) rememberIds([...ids.values()]);
};

const writeAllocation = ({ tabs }: Workbook, edits: readonly RowEdit[]): void => {
  const cells: Cells = new Map();
  for (const { place, value } of pick(edits, 'write')) {
    if (place.tab === 'Allocation') put(cells, place.header, place.row, value);
  }
  writeColumns(
    tabs.allocation,
    allocationColumns,
    cells as ReadonlyMap<AllocationHeader, Map<number, CellValue>>,
  );
};

const restoreRows = ({ tabs }: Workbook, edits: readonly RowEdit[]): void => {
  const rows = pick(edits, 'restore').map(({ cells }) => cells as NewRow<RequestsHeader>);
  if (rows.length > 0) writeRows(tabs.requests, requestsColumns, tabs.requests.lastRow + 1, rows);
};

/** Rows go last and from below, so that the numbers of the others hold. Returns the workbook as it stands then. */
export const editRows = ({ workbook, asTyped }: Desk, edits: readonly RowEdit[]): Workbook => {
  beginWriting();
  const accepted = pick(edits, 'accept built').map(({ id }) => id);
  if (accepted.length > 0) rememberProgress(acceptProgress(asTyped, accepted));
  if (edits.length === accepted.length) return workbook;
  writeRequests(workbook, edits);
  writeAllocation(workbook, edits);
  restoreRows(workbook, edits);
  deleteRows(
    workbook.tabs.requests.sheet,
    pick(edits, 'delete').map(({ row }) => row),
  );
  return readAgain(workbook);
};
