/** Load example quarter: a quarter in full swing to try everything on, with one before it and one to commit next. */
import { outcomes as words } from '../words/en/outcomes';
import { notEmpty } from '../budget/problems/of-tabs';
import { weeklyPage } from '../budget/weekly/weekly-page';
import { examplePast } from '../example/example-past';
import { exampleQuarters } from '../example/example-quarters';
import { exampleRequests, type ExampleKey } from '../example/example-requests';
import {
  exampleAllocation,
  exampleRequestRows,
  requestRow,
  type ExamplePeople,
} from '../example/example-rows';
import { appendChanges } from '../sheets/append-changes';
import { allocationColumns } from '../sheets/columns/allocation-columns';
import { requestsColumns } from '../sheets/columns/requests-columns';
import { setUpWorkbook } from '../sheets/set-up/set-up-workbook';
import { keepMeetings, readMeetings } from '../sheets/kept-meetings';
import { refreshFunctions } from '../sheets/refresh-functions';
import { isReadable, readWorkbook, type Workbook } from '../sheets/workbook';
import { inspectWeeklyTab } from '../sheets/weekly/weekly-sheet';
import { readWeekly, writeWeekly } from '../sheets/weekly/write-weekly';
import { allocationCells } from '../sheets/write-allocation-row';
import { writeRows } from '../sheets/write-rows';
import { accepted } from './run/accepted';
import type { Outcome } from './api';
import { hasDied } from './run/complete-unfinished';
import { isDesk, openDesk, type Desk } from './run/desk';
import { partialMark, readExampleMark, rememberLoaded, type ExampleMark } from './memory/example-mark';
import { rememberIds } from './sync/give-ids';
import { rememberLastPosted } from './memory/last-posted';
import { layOutSafely } from './run/lay-out-safely';
import { busy, refused } from './run/refused';
import { doneAlready } from './run/repeated';
import { syncRequests } from './sync/sync-requests';
import { underLock } from './run/under-lock';
import { beginWriting, doneBefore } from './memory/unfinished';

/** Goes only into empty tabs: made-up requests among real ones would be nobody's help. */
export const loadExample = (): Outcome =>
  underLock(() => {
    const now = openDesk('');
    const before = readExampleMark();
    const isThere = before !== null && before.isPartial !== true;
    if (isDesk(now) && isThere && doneBefore(now.workbook.ledger) !== null) {
      return accepted(now, now.workbook, doneAlready());
    }
    const first = readWorkbook();
    const isSetUp = isReadable(first) && !first.problems.some(({ place }) => place?.row === 1);
    const problems = isSetUp ? [] : setUpWorkbook(SpreadsheetApp.getActive(), layOutSafely());
    const workbook = isSetUp ? first : readWorkbook();
    if (problems.length > 0 || !isReadable(workbook)) return refused(openDesk(''), problems);
    const filled = isHalfLoaded(workbook)
      ? undefined
      : Object.values(workbook.tabs).find((tab) => tab.rows.length > 0);
    if (filled !== undefined) return refused(openDesk(''), [notEmpty(filled.name, filled.rows)]);
    const mark = writeExample(workbook);
    const desk = openDesk('');
    if (!isDesk(desk)) return refused(desk, desk.problems);
    const synced = syncRequests(desk.workbook);
    refreshFunctions(workbook.spreadsheet);
    showExample(desk, synced);
    const last = synced.ledger[synced.ledger.length - 1];
    if (last !== undefined) rememberLastPosted(last);
    rememberLoaded(mark);
    return accepted(desk, synced, words.exampleLoaded);
  }, busy);

/** The weekly page is there to look at, and the requests are where one begins. */
const showExample = ({ world }: Desk, { spreadsheet, requests, tabs }: Workbook): void => {
  const weekly = inspectWeeklyTab(spreadsheet);
  if (weekly !== null && 'sheet' in weekly) {
    writeWeekly(
      readWeekly(weekly.sheet, weekly.values),
      weeklyPage({ ...world, requests }, { ...readMeetings(), pending: [] }),
      { isNewMeeting: false, isFromScratch: hasDied() },
    );
  }
  spreadsheet.setActiveSheet(tabs.requests.sheet);
};

/** A run that died has left some of it, and nobody has written anything else since: it is written once more, in the same places. */
const isHalfLoaded = ({ tabs: { allocation, requests } }: Workbook): boolean => {
  const mark = readExampleMark();
  return (
    mark?.isPartial === true &&
    allocation.rows.every((row) => mark.quarters.includes(String(row.cell('Quarter')))) &&
    requests.rows.every((row) => mark.requests.includes(String(row.cell('ID'))))
  );
};

const writeExample = ({ tabs, zone, today }: Workbook): ExampleMark => {
  const people = cast(Session.getActiveUser().getEmail());
  const quarters = exampleQuarters(today);
  const [before, current, after] = [quarters.before, quarters.current, quarters.after].map((quarter, index) =>
    exampleAllocation(index + 2, quarter, people),
  ) as [
    ReturnType<typeof exampleAllocation>,
    ReturnType<typeof exampleAllocation>,
    ReturnType<typeof exampleAllocation>,
  ];
  const requests = exampleRequestRows(2, current.quarter, after.ends);
  const { ledger, meetings } = examplePast({ before, current, after, requests, today, ...people });
  const keys = Object.keys(exampleRequests) as ExampleKey[];

  // The mark goes first: whatever a run that dies half-way has written can then be completed, or removed.
  const mark = {
    quarters: [before, current, after].map(({ quarter }) => quarter),
    requests: keys.map((key) => requests[key].id),
  };
  beginWriting({ beside: partialMark(mark) });
  writeRows(
    tabs.allocation,
    allocationColumns,
    2,
    [before, current, after].map((row) => allocationCells(row, zone)),
  );
  writeRows(
    tabs.requests,
    requestsColumns,
    2,
    keys.map((key) => requestRow(key, requests[key], zone)),
  );
  if (tabs.changes.rows.length === 0) appendChanges(tabs.changes, ledger, () => 'story points', zone);
  keepMeetings(meetings);
  rememberIds(keys.map((key) => requests[key].id));
  return mark;
};

/** Whoever loads it plays the VP of Sales; if Google does not say who that is, nobody is named and everyone may act. */
const cast = (email: string): ExamplePeople =>
  email === ''
    ? { vpOfSales: '', vpOfProduct: '', approver: '' }
    : { vpOfSales: email, vpOfProduct: 'vp.product@example.com', approver: 'ceo@example.com' };
