/** A copy of the file goes on with the history it came with, or begins anew with its ideas. The original notices nothing of it. */
import { outcomes as words } from '../words/en/outcomes';
import { fill } from '../words/fill';
import { count } from '../words/count';
import { noCopy } from '../budget/problems/of-file';
import { rankRowOf } from '../budget/ranking/rank-row-of';
import { tidyRanks } from '../budget/ranking/tidy-ranks';
import type { Request, Status } from '../budget/request';
import { requestsColumns, type RequestsHeader } from '../sheets/columns/requests-columns';
import { listInWords } from '../words/list-in-words';
import { deleteRows } from '../sheets/delete-rows';
import { refreshFunctions } from '../sheets/refresh-functions';
import { keepTab } from '../sheets/schema/keep-tab';
import { writeMark } from '../sheets/schema/write-mark';
import { forgetProgress } from '../sheets/seen-progress';
import { clearWeekly } from '../sheets/weekly/write-weekly';
import { inspectWeeklyTab } from '../sheets/weekly/weekly-sheet';
import { isReadable, readWorkbook, type Workbook } from '../sheets/workbook';
import { writeCells, type CellEdit } from '../sheets/write-cells';
import { accepted } from './run/accepted';
import type { CopyAnswer, Outcome } from './api';
import { answerIsDone, begunAnswer, begunAnswerMark, type BegunAnswer } from './memory/copy-answer';
import { isDesk, openDesk } from './run/desk';
import { giveIds, rememberIds } from './sync/give-ids';
import { rememberLastPosted } from './memory/last-posted';
import { busy, refused } from './run/refused';
import { doneAlready } from './run/repeated';
import { syncRequests } from './sync/sync-requests';
import { underLock } from './run/under-lock';
import { beginWriting, doneBefore } from './memory/unfinished';
import { homeView } from './views/home-view';

/**
 * Whoever has the copy may answer: the people its Allocation names are those of the original. What a run that died has begun
 * is completed, whatever is answered now.
 */
export const settleCopy = (quarter: string, answer: CopyAnswer): Outcome =>
  underLock(() => {
    const desk = openDesk(quarter);
    if (!isDesk(desk)) return refused(desk, desk.problems);
    const { workbook, copyOf } = desk;
    if (copyOf === null) {
      return doneBefore(workbook.ledger) === null
        ? refused(desk, [noCopy()])
        : accepted(desk, workbook, doneAlready());
    }
    const begun = begunAnswer() ?? asBegun(answer, copyOf, workbook);
    beginWriting({ beside: begunAnswerMark(begun) });
    const said = begun.answer === 'fresh' ? beginAnew(workbook, begun) : keepHistory(workbook);
    answerIsDone();
    return { ok: true, said, home: homeView(openDesk(quarter)) };
  }, busy);

const asBegun = (answer: CopyAnswer, original: string, { ledger, requests }: Workbook): BegunAnswer => ({
  answer,
  original,
  until: fill(words.untilEntry, {
    entry: ledger.length,
    seal: ledger[ledger.length - 1]?.seal.slice(0, 8) ?? '',
  }),
  shipped: requests.filter(isShipped).length,
});

const isShipped = ({ status }: Request): boolean => status === 'Shipped';

/** From here on the file is its own, and remembers what only the original did: what is deleted from its ledger is missed again. */
const keepHistory = (workbook: Workbook): string => {
  const { spreadsheet, requests, ledger } = workbook;
  adopt(workbook);
  const last = ledger[ledger.length - 1];
  if (last !== undefined) rememberLastPosted(last);
  rememberIds(requests.map(({ id }) => id));
  refreshFunctions(spreadsheet);
  return words.historyKept;
};

const adopt = ({ spreadsheet, tabs, layout }: Workbook): void => {
  writeMark(spreadsheet, tabs.changes, layout);
};

/** What is there is kept first, and the ledger goes last: as long as it is there, the rest may not be done. */
const beginAnew = (workbook: Workbook, { until, shipped }: BegunAnswer): string => {
  const { spreadsheet, tabs, ledger } = workbook;
  const kept = [tabs.changes, tabs.requests].map((tab) => ({ ...tab, keptAs: `${tab.label} (${until})` }));
  if (ledger.length > 0) {
    for (const { sheet, keptAs } of kept) keepTab(spreadsheet, sheet, keptAs);
    const weekly = inspectWeeklyTab(spreadsheet);
    if (weekly !== null && 'sheet' in weekly) clearWeekly(weekly);
    onlyIdeas(workbook);
    settleIdeas();
    deleteRows(
      tabs.changes.sheet,
      tabs.changes.rows.map(({ row }) => row),
    );
  }
  forgetProgress();
  adopt(workbook);
  refreshFunctions(spreadsheet);
  spreadsheet.setActiveSheet(tabs.requests.sheet);
  return count(words.begunAnew, shipped, { tabs: listInWords(kept.map(({ keptAs }) => keptAs)) });
};

/** Without the ledger they would be statuses that nobody has posted. */
const underway: readonly Status[] = ['Committed', 'Building', 'Shelved'];

const onlyIdeas = ({ tabs, requests }: Workbook): void => {
  writeCells(
    tabs.requests,
    requestsColumns,
    requests
      .filter(({ status }) => underway.includes(status))
      .flatMap(({ row }): CellEdit<RequestsHeader>[] => [
        { row, header: 'Status', value: 'Endorsed' },
        { row, header: 'Built', value: '' },
      ]),
  );
  deleteRows(
    tabs.requests.sheet,
    requests.filter(isShipped).map(({ row }) => row),
  );
};

/** As it will be without the ledger. The order stays; what comes back from the shelf is last. */
const settleIdeas = (): void => {
  SpreadsheetApp.flush();
  const read = readWorkbook();
  if (!isReadable(read)) return;
  const ranks = tidyRanks(read.requests.map(rankRowOf));
  const requests = read.requests.map((request) => ({
    ...request,
    rank: ranks.get(request.row) ?? request.rank,
  }));
  syncRequests(giveIds({ ...read, ledger: [], requests }));
};
