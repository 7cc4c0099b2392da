/** Importing requests: what is known already, and writing the new ones below in one go. */
import { importedInWords } from '../budget/import/imported-in-words';
import { isImportedRequest } from '../budget/import/is-imported-request';
import { knownRequests, sortOut } from '../budget/import/sort-out';
import type { ImportedRequest } from '../budget/import/imported-request';
import { importTooMany, importUnreadable } from '../budget/problems/of-intake';
import { rankAfterLast } from '../budget/ranking/rank-after-last';
import { units } from '../budget/unit';
import { requestsColumns, type RequestsHeader } from '../sheets/columns/requests-columns';
import { refreshFunctions } from '../sheets/refresh-functions';
import { addOptionalColumns } from '../sheets/set-up/add-optional-columns';
import { type Workbook } from '../sheets/workbook';
import { writeRows, type NewRow } from '../sheets/write-rows';
import { accepted } from './run/accepted';
import type { ImportView, Outcome } from './api';
import { isDesk, openDesk, type Desk, type NoDesk } from './run/desk';
import { problemViews } from './views/problem-views';
import { layOutSafely } from './run/lay-out-safely';
import { readAgain } from './run/read-again';
import { busy, refused } from './run/refused';
import { syncRequests } from './sync/sync-requests';
import { underLock } from './run/under-lock';
import { beginWriting } from './memory/unfinished';

/** One call carries some hundred kilobytes at most, and Google's six minutes must be enough for it. */
const mostAtOnce = 2_000;

const misshapen = (desk: Desk) =>
  desk.problems.filter(({ place }) => place?.tab === 'Requests' && place.row === 1);

/** Writes nothing. */
export const prepareImport = (quarter: string): ImportView => {
  const desk: Desk | NoDesk = openDesk(quarter);
  const problems = isDesk(desk) ? misshapen(desk) : desk.problems;
  const spreadsheet = SpreadsheetApp.getActive();
  return {
    quarter: isDesk(desk) ? desk.world.allocation.quarter : quarter,
    unit: isDesk(desk) ? units[desk.world.allocation.unit].plural : '',
    zone: spreadsheet.getSpreadsheetTimeZone(),
    locale: spreadsheet.getSpreadsheetLocale(),
    known: knownRequests(desk.workbook?.requests ?? []),
    problems: problemViews(problems, desk.workbook),
  };
};

/** Looks again at what is known: somebody may have imported the same file meanwhile. */
export const importRequests = (quarter: string, given: readonly ImportedRequest[]): Outcome =>
  underLock(() => {
    const desk = openDesk(quarter);
    if (!isDesk(desk)) return refused(desk, desk.problems);
    const shape = misshapen(desk);
    if (shape.length > 0) return refused(desk, shape);
    if (!Array.isArray(given) || !given.every(isImportedRequest)) return refused(desk, [importUnreadable()]);
    if (given.length > mostAtOnce) return refused(desk, [importTooMany(mostAtOnce)]);
    const { workbook } = desk;
    const { fresh, known, repeated } = sortOut(given, knownRequests(workbook.requests));
    if (fresh.length === 0) return accepted(desk, workbook, importedInWords([], known + repeated));
    beginWriting();
    const synced = writeBelow(workbook, fresh);
    const there = new Set(workbook.requests.map(({ row }) => row));
    const ids = synced.requests.filter(({ row }) => !there.has(row)).map(({ id }) => id);
    return accepted(desk, synced, importedInWords(ids, known + repeated));
  }, busy);

/** At the end of the ranks, in the order of the file: what was ranked before stays as it is, and no rank is missing. */
const writeBelow = (before: Workbook, fresh: readonly ImportedRequest[]): Workbook => {
  const optional = (['Deal', 'Source'] as const).filter((header) =>
    fresh.some(({ deal, source }) => (header === 'Deal' ? deal : source) !== ''),
  );
  const isWider = addOptionalColumns(before.spreadsheet, before.tabs.requests, optional, layOutSafely());
  const workbook = isWider ? readAgain(before) : before;
  const first = rankAfterLast(before.requests);
  const { requests: tab } = workbook.tabs;
  writeRows(
    tab,
    requestsColumns,
    tab.lastRow + 1,
    fresh.map((request, index) => rowOf(request, first + index, workbook)),
  );
  const synced = syncRequests(readAgain(workbook));
  refreshFunctions(workbook.spreadsheet);
  return synced;
};

const rowOf = (request: ImportedRequest, rank: number, { zone }: Workbook): NewRow<RequestsHeader> => ({
  Rank: rank,
  Request: request.title,
  ...(request.estimate !== null && { Estimate: request.estimate }),
  Status: 'New',
  Customer: request.customer,
  ...(request.dealValue !== null && { 'Deal value': request.dealValue }),
  ...(request.closeDate !== null && { 'Close date': zone.instantOf(`${request.closeDate} 00:00:00`) }),
  'Asked by': request.askedBy,
  ...(request.asks !== null && { Asks: request.asks }),
  Motive: request.motive,
  Notes: request.notes,
  Deal: request.deal,
  Source: request.source,
});
