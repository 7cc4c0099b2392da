/** Remove example: takes away the example's rows and entries and leaves no trace of them. */
import { outcomes as words } from '../words/en/outcomes';
import { exampleInUse, noExample } from '../budget/problems/of-tabs';
import { allocationColumns } from '../sheets/columns/allocation-columns';
import { a1, columnLetter } from '../sheets/a1';
import { columnRuns } from '../sheets/column-runs';
import { headersOf } from '../sheets/column';
import { deleteRows } from '../sheets/delete-rows';
import type { Tab } from '../sheets/read-tab';
import { refreshFunctions } from '../sheets/refresh-functions';
import { forgetMeetings } from '../sheets/kept-meetings';
import { forgetProgress } from '../sheets/seen-progress';
import { clearWeekly } from '../sheets/weekly/write-weekly';
import { inspectWeeklyTab } from '../sheets/weekly/weekly-sheet';
import type { Outcome } from './api';
import { openDesk } from './run/desk';
import { forgetExample, partialMark, readExampleMark } from './memory/example-mark';
import { forgetIds } from './sync/give-ids';
import { forgetLastPosted } from './memory/last-posted';
import { busy, refused } from './run/refused';
import { doneAlready } from './run/repeated';
import { underLock } from './run/under-lock';
import { beginWriting, doneBefore } from './memory/unfinished';
import { homeView } from './views/home-view';

/** Refused once a quarter that is not the example's has been posted: the seals chain all entries to one another. */
export const removeExample = (): Outcome =>
  underLock(() => {
    const desk = openDesk('');
    const mark = readExampleMark();
    const { workbook } = desk;
    if (mark === null && doneBefore([]) !== null) return gone(doneAlready());
    if (mark === null || workbook === undefined) return refused(desk, [noExample()]);
    const own = workbook.ledger.find(({ quarter }) => !mark.quarters.includes(quarter));
    if (own !== undefined) return refused(desk, [exampleInUse(own)]);
    const { allocation, requests, changes } = workbook.tabs;
    // Until all of it is gone it is known as the example's: a run that dies half-way is completed by the next.
    beginWriting({ beside: partialMark(mark) });
    deleteRows(
      changes.sheet,
      changes.rows.map(({ row }) => row),
    );
    deleteRows(requests.sheet, rowsWhere(requests, 'ID', mark.requests));
    clearInputs(allocation, rowsWhere(allocation, 'Quarter', mark.quarters));
    const weekly = inspectWeeklyTab(workbook.spreadsheet);
    if (weekly !== null && 'sheet' in weekly) clearWeekly(weekly);
    forgetLastPosted();
    forgetIds();
    forgetProgress();
    forgetMeetings();
    forgetExample();
    refreshFunctions(workbook.spreadsheet);
    return gone(words.exampleGone);
  }, busy);

const gone = (said: string): Outcome => ({ ok: true, said, home: homeView(openDesk('')) });

const rowsWhere = <Header extends string>(
  tab: Tab<Header>,
  header: Header,
  values: readonly string[],
): number[] => tab.rows.filter((row) => values.includes(String(row.cell(header)))).map(({ row }) => row);

/** The row stays, with its totals ready for the next quarter; only what was typed goes. */
const clearInputs = (tab: Tab<keyof typeof allocationColumns>, rows: readonly number[]): void => {
  const columns = headersOf(allocationColumns).flatMap((header) =>
    allocationColumns[header].filledBy === 'people' ? [tab.columnOf.get(header) ?? 1] : [],
  );
  const blocks = columnRuns(rows).flatMap((rowRun) =>
    columnRuns(columns).map(
      ({ first, width }) =>
        `${a1(rowRun.first, first)}:${columnLetter(first + width - 1)}${rowRun.first + rowRun.width - 1}`,
    ),
  );
  if (blocks.length > 0) tab.sheet.getRangeList(blocks).clearContent();
};
