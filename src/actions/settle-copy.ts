/** A copy of the file goes on with the history it came with, or begins anew with its ideas. The original notices nothing of it. */
import { outcomes as words } from '../words/en/outcomes';
import { fill } from '../words/fill';
import { count } from '../words/count';
import { noCopy } from '../budget/problems/of-file';
import { rankRowOf } from '../budget/ranking/rank-row-of';
import { tidyRanks } from '../budget/ranking/tidy-ranks';
import type { Status } from '../budget/request';
import { requestsColumns, type RequestsHeader } from '../sheets/columns/requests-columns';
import { listInWords } from '../budget/sentences/list-in-words';
import { deleteRows } from '../sheets/delete-rows';
import { refreshFunctions } from '../sheets/refresh-functions';
import { keepTab } from '../sheets/schema/keep-tab';
import { writeMark } from '../sheets/schema/write-mark';
import { forgetProgress } from '../sheets/seen-progress';
import { clearWeekly } from '../sheets/weekly/write-weekly';
import { inspectWeeklyTab } from '../sheets/weekly/weekly-sheet';
import { isReadable, readWorkbook, type Workbook } from '../sheets/workbook';
import { writeCells } from '../sheets/write-cells';
import type { CopyAnswer, Outcome } from './api';
import { isDesk, openDesk } from './desk';
import { giveIds } from './give-ids';
import { rememberLastPosted } from './last-posted';
import { busy, refused } from './refused';
import { syncRequests } from './sync-requests';
import { underLock } from './under-lock';
import { homeView } from './views/home-view';

/** Whoever has the copy may answer: the people its Allocation names are those of the original. */
export const settleCopy = (quarter: string, answer: CopyAnswer): Outcome =>
  underLock(() => {
    const desk = openDesk(quarter);
    if (!isDesk(desk)) return refused(desk, desk.problems);
    if (desk.copyOf === null) return refused(desk, [noCopy()]);
    const said = answer === 'fresh' ? beginAnew(desk.workbook) : keepHistory(desk.workbook);
    return { ok: true, said, home: homeView(openDesk(quarter)) };
  }, busy);

/** From here on the file is its own: what is deleted from the end of its ledger is missed again. */
const keepHistory = (workbook: Workbook): string => {
  adopt(workbook);
  const last = workbook.ledger[workbook.ledger.length - 1];
  if (last !== undefined) rememberLastPosted(last);
  return words.historyKept;
};

const adopt = ({ spreadsheet, tabs, layout }: Workbook): void => {
  writeMark(spreadsheet, tabs.changes, layout);
};

/** Without the ledger they would be statuses that nobody has posted. */
const begun: readonly Status[] = ['Committed', 'Building', 'Shelved'];

/** What is there is kept first, and the ledger goes last: a run that dies before it is asked again, and begins where it was. */
const beginAnew = (workbook: Workbook): string => {
  const { spreadsheet, tabs, requests, ledger } = workbook;
  const last = ledger[ledger.length - 1];
  const until = fill(words.untilEntry, { entry: ledger.length, seal: last?.seal.slice(0, 8) ?? '' });
  const kept = [tabs.changes, tabs.requests].map(({ sheet, label }) => {
    keepTab(spreadsheet, sheet, `${label} (${until})`);
    return `${label} (${until})`;
  });
  const weekly = inspectWeeklyTab(spreadsheet);
  if (weekly !== null && 'sheet' in weekly) clearWeekly(weekly);
  writeCells(
    tabs.requests,
    requestsColumns,
    requests
      .filter(({ status }) => begun.includes(status))
      .flatMap(({ row }) =>
        (
          [
            ['Status', 'Endorsed'],
            ['Built', ''],
          ] as const
        ).map(([header, value]) => ({ row, header: header as RequestsHeader, value })),
      ),
  );
  const shipped = requests.filter(({ status }) => status === 'Shipped');
  deleteRows(
    tabs.requests.sheet,
    shipped.map(({ row }) => row),
  );
  deleteRows(
    tabs.changes.sheet,
    tabs.changes.rows.map(({ row }) => row),
  );
  forgetProgress();
  adopt(workbook);
  settleIdeas();
  return count(words.begunAnew, shipped.length, { tabs: listInWords(kept) });
};

/** The order stays; what comes back from the shelf is last. */
const settleIdeas = (): void => {
  SpreadsheetApp.flush();
  const read = readWorkbook();
  if (!isReadable(read)) return;
  const ranks = tidyRanks(read.requests.map(rankRowOf));
  const requests = read.requests.map((request) => ({
    ...request,
    rank: ranks.get(request.row) ?? request.rank,
  }));
  syncRequests(giveIds({ ...read, requests }));
  refreshFunctions(read.spreadsheet);
};
