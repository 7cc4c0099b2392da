/** Duplicates: two requests for the same thing become one, and back. */
import { mergeRequests, type Merging } from '../budget/merging/merge-requests';
import { unmergeRequest } from '../budget/merging/unmerge-request';
import type { Request } from '../budget/request';
import { notYourRole } from '../budget/problems/of-people';
import { whyNot } from '../budget/people/role';
import { mergedInWords, unmergedInWords } from '../budget/sentences/merged-in-words';
import { requestsColumns } from '../sheets/columns/requests-columns';
import { refreshFunctions } from '../sheets/refresh-functions';
import { addOptionalColumns } from '../sheets/set-up/add-optional-columns';
import { type Workbook } from '../sheets/workbook';
import { writeCells, type CellEdit } from '../sheets/write-cells';
import type { RequestsHeader } from '../sheets/columns/requests-columns';
import type { DuplicatesView, MergeOutcome } from './api';
import { deskAfter, isDesk, openDesk, type Desk } from './run/desk';
import { problemViews } from './views/problem-views';
import { layOutSafely } from './run/lay-out-safely';
import { readAgain } from './run/read-again';
import { busy, refused } from './run/refused';
import { doneAlready } from './run/repeated';
import { isOpenDesk, openRequests } from './run/open-requests';
import { beginRows } from './memory/row-plans';
import { syncRequests } from './sync/sync-requests';
import { underLock } from './run/under-lock';
import { doneBefore } from './memory/unfinished';
import { duplicatesView } from './views/duplicates-view';
import { homeView } from './views/home-view';

/** Writes nothing. Which of them are alike is found where they are shown. */
export const duplicates = (quarter: string): DuplicatesView => {
  const desk = openDesk(quarter);
  if (isDesk(desk)) return duplicatesView(desk);
  const problems = problemViews(desk.problems, desk.workbook);
  return { quarter, open: [], merged: [], whyNot: '', problems };
};

export const merge = (quarter: string, stays: string, goes: string): MergeOutcome =>
  settle(
    quarter,
    goes,
    (desk) => mergeRequests(bookOf(desk), stays, goes),
    (after) => mergedInWords(after, stays, goes),
  );

export const unmerge = (quarter: string, id: string): MergeOutcome =>
  settle(
    quarter,
    id,
    (desk) => unmergeRequest(bookOf(desk), id),
    (after) => unmergedInWords(after, id),
  );

/** The rows as typed, with the ledger beside them: what it has paid for is found whatever a Status says. */
const bookOf = ({ workbook: { requests, ledger } }: Desk): Pick<Workbook, 'requests' | 'ledger'> => ({
  requests,
  ledger,
});

const settle = (
  quarter: string,
  request: string,
  decide: (desk: Desk) => Merging,
  says: (after: readonly Request[]) => string,
): MergeOutcome =>
  underLock<MergeOutcome>(() => {
    const desk = openRequests(quarter);
    if (!isOpenDesk(desk)) return desk;
    const notAllowed = whyNot(desk.who, desk.world.allocation, 'merge');
    if (notAllowed !== '') return refused(desk, [notYourRole(notAllowed)]);
    if (doneBefore(desk.workbook.ledger) !== null) {
      return { ok: true, said: doneAlready(), home: homeView(desk), view: duplicatesView(desk) };
    }
    const decided = decide(desk);
    if ('refusals' in decided) return refused(desk, decided.refusals);
    const workbook = withColumn(desk.workbook);
    const edits = editsOf(workbook.requests, decided.requests);
    beginRows(request, workbook.requests, decided.requests, edits);
    writeCells(workbook.tabs.requests, requestsColumns, edits);
    const synced = syncRequests({ ...workbook, requests: decided.requests });
    refreshFunctions(synced.spreadsheet);
    const after = deskAfter(desk, synced);
    return { ok: true, said: says(synced.requests), home: homeView(after), view: duplicatesView(after) };
  }, busy);

/** The column comes with the first merge. Laying it out moves no row, so what was decided holds. */
const withColumn = (workbook: Workbook): Workbook => {
  const isWider = addOptionalColumns(
    workbook.spreadsheet,
    workbook.tabs.requests,
    ['Merged into'],
    layOutSafely(),
  );
  return isWider ? readAgain(workbook) : workbook;
};

/** Ranks are written with everything else that follows. */
const editsOf = (before: readonly Request[], after: readonly Request[]): CellEdit<RequestsHeader>[] => {
  const was = new Map(before.map((request) => [request.row, request]));
  return after.flatMap((request): CellEdit<RequestsHeader>[] => {
    const { row, asks, status, mergedInto } = request;
    const old = was.get(row);
    if (old === undefined) return [];
    return [
      ...(asks === old.asks ? [] : [{ row, header: 'Asks' as const, value: asks ?? '' }]),
      ...(status === old.status ? [] : [{ row, header: 'Status' as const, value: status }]),
      ...(mergedInto === old.mergedInto ? [] : [{ row, header: 'Merged into' as const, value: mergedInto }]),
    ];
  });
};
