/**
 * After a person's edit: IDs that it copied or erased are mended, a typed rank shifts the others, and what is computed from
 * the row follows. An idempotent recompute of the tab as it stands, because events get lost and never tell the whole story
 * (google.md, 2.1–2.3).
 */
import { joinSentences } from '../words/join-sentences';
import { product } from '../words/en/product';
import { repairIds, withRepairs, type OldId } from '../budget/pending/repair-ids';
import { rankRowOf } from '../budget/ranking/rank-row-of';
import { shiftRanks } from '../budget/ranking/shift-ranks';
import { ledgerStatuses } from '../budget/ledger/status-in-ledger';
import { repairsInWords } from '../budget/sentences/repairs-in-words';
import { allocationColumns } from '../sheets/columns/allocation-columns';
import { refreshSignedIn } from '../sheets/refresh-functions';
import { noteMover } from '../sheets/kept-meetings';
import { tabNamed } from '../sheets/marks';
import { isReadable, type Workbook } from '../sheets/workbook';
import { writeCells } from '../sheets/write-cells';
import { giveIds } from './sync/give-ids';
import { readUpToDate } from './run/read-up-to-date';
import { syncRequests } from './sync/sync-requests';
import { underLock } from './run/under-lock';

const ourTabs = ['Allocation', 'Requests', 'Changes'] as const;

export const edited = ({ range, oldValue, user }: GoogleAppsScript.Events.SheetsOnEdit): void => {
  const tab = tabNamed(range.getSheet(), ourTabs);
  if (tab === '') return;
  underLock(
    () => {
      const read = readUpToDate();
      if (!isReadable(read) || read.problems.some(({ place }) => place?.row === 1)) return;
      if (tab === 'Allocation') takeTermsBack(read);
      if (tab === 'Requests') syncEdited(read, { range, oldValue, user });
      else syncRequests(giveIds(read));
      refreshSignedIn(read.spreadsheet);
    },
    // Whoever holds the lock reads the tab after this edit, or the next read sees it: nothing waits for an event.
    () => undefined,
    patienceOfTrigger,
  );
};

/** A trigger has thirty seconds in all, of which its own calls take up to fifteen where Google is slow. */
const patienceOfTrigger = 10_000;

type Range = GoogleAppsScript.Spreadsheet.Range;

type Edit = Pick<GoogleAppsScript.Events.SheetsOnEdit, 'range' | 'oldValue' | 'user'>;

const syncEdited = (read: Workbook, { range, oldValue, user }: Edit): void => {
  const repairs = repairIds(read.requests, read.ledger, oldIdIn(read, range, oldValue));
  const workbook = giveIds({ ...read, requests: withRepairs(read.requests, repairs) });
  syncRequests(withShiftedRanks(workbook, range, user), [], new Set(repairs.apart.keys()));
  const statuses = ledgerStatuses(read.ledger);
  const says = repairsInWords(repairs, workbook.requests, (id) => statuses.get(id) === 'Committed');
  if (says !== '') read.spreadsheet.toast(says, product.name, secondsOfToast);
};

const isOneCellOf = (header: string, { tabs }: Workbook, range: Range): boolean =>
  range.getNumRows() === 1 &&
  range.getNumColumns() === 1 &&
  range.getColumn() === tabs.requests.columnOf.get(header);

/** The old value comes with single cells only, and not always: what it tells is a help, and nothing waits for it. */
const oldIdIn = (workbook: Workbook, range: Range, oldValue: unknown): OldId | null =>
  typeof oldValue === 'string' && isOneCellOf('ID', workbook, range)
    ? { row: range.getRow(), id: oldValue }
    : null;

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
  spreadsheet.toast(joinSentences(termsEdits.map(({ refusal }) => refusal)), product.name, secondsOfToast);
};

/** Only one typed rank shifts; a pasted block is checked as it stands and never reshuffled. */
const withShiftedRanks = (workbook: Workbook, range: Range, user: Edit['user']): Workbook => {
  if (!isOneCellOf('Rank', workbook, range)) return workbook;
  const shifted = shiftRanks(workbook.requests.map(rankRowOf), range.getRow());
  noteWhoRanked(workbook, range.getRow(), user);
  if (shifted.size === 0) return workbook;
  const requests = workbook.requests.map((request) => ({
    ...request,
    rank: shifted.get(request.row) ?? request.rank,
  }));
  return { ...workbook, requests };
};

/** '' where Google does not say. Logs show it as plain data, the reference calls it a User. */
const emailOf = (user: (Partial<Edit['user']> & { readonly email?: string }) | undefined): string =>
  user?.getEmail?.() ?? user?.email ?? '';

/** For the next meeting: who moved what, as the event tells. Google does not always say who types. */
const noteWhoRanked = ({ requests, today }: Workbook, row: number, user: Edit['user']): void => {
  const id = requests.find((request) => request.row === row)?.id ?? '';
  if (id !== '') noteMover(id, emailOf(user), today);
};
