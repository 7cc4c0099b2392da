/** The whole workbook, read once: three tabs, decoded, with everything that could not be understood. */
import type { Allocation } from '../budget/allocation';
import type { LedgerEntry } from '../budget/ledger-entry';
import type { PlainDate, PlainDateTime } from '../budget/plain-date';
import type { Problem } from '../budget/problem';
import { unknownQuarterAsked } from '../budget/problems/of-allocation';
import { currentQuarter } from '../budget/quarter';
import type { Request } from '../budget/request';
import type { Unit } from '../budget/unit';
import { allocationColumns, type AllocationHeader } from './columns/allocation-columns';
import { changesColumns, type ChangesHeader } from './columns/changes-columns';
import { requestsColumns, type RequestsHeader } from './columns/requests-columns';
import type { Columns } from './column';
import { decodeAllocations } from './decode-allocation';
import { decodeChanges } from './decode-changes';
import { decodeRequests } from './decode-requests';
import { postedTerms } from './posted-terms';
import { isTab, readTab, type Tab } from './read-tab';
import { currentLayout } from './schema/current-layout';
import { newerLayout } from '../budget/problems/of-file';
import { layoutOf } from './schema/layout-of';
import type { TermsEdit } from './terms-edit';
import { timeZone, type TimeZone } from './time-zone';

export interface Workbook {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly zone: TimeZone;
  readonly now: PlainDateTime;
  readonly today: PlainDate;
  readonly tabs: {
    readonly allocation: Tab<AllocationHeader>;
    readonly requests: Tab<RequestsHeader>;
    readonly changes: Tab<ChangesHeader>;
  };
  /** How the tabs are laid out (schema/current-layout.ts). */
  readonly layout: number;
  readonly allocations: readonly Allocation[];
  /** The quarter asked for, or the one today falls in; absent when there is none. */
  readonly allocation: Allocation | undefined;
  readonly requests: readonly Request[];
  readonly ledger: readonly LedgerEntry[];
  /** The unit that amounts of a quarter are in: as first posted, else as its row says. */
  readonly unitOf: (quarter: string) => Unit;
  /** Terms typed over after they were posted. */
  readonly termsEdits: readonly TermsEdit[];
  /** Cells, headers and rows that can't be read as they stand. */
  readonly problems: readonly Problem[];
}

export interface UnreadableWorkbook {
  readonly missing: readonly Problem[];
}

/** `quarter` '' means the one today falls in, else the next one. */
export type Workbooks = (quarter?: string) => Workbook | UnreadableWorkbook;

/** Three reads, however many rows. */
export const readWorkbook: Workbooks = (quarter = '') => readWorkbooks()(quarter);

/** The same three reads, to be looked at from several quarters. */
export const readWorkbooks = (): Workbooks => {
  const spreadsheet = SpreadsheetApp.getActive();
  const zone = timeZone(spreadsheet.getSpreadsheetTimeZone());
  const now = zone.wallClock(new Date());
  const today = now.slice(0, 10);
  const allocationTab = readTab(spreadsheet, 'Allocation', allocationColumns, zone);
  const requestsTab = readTab(spreadsheet, 'Requests', requestsColumns, zone);
  const changesTab = readTab(spreadsheet, 'Changes', changesColumns, zone);
  if (!isTab(allocationTab) || !isTab(requestsTab) || !isTab(changesTab)) {
    const missing = [allocationTab, requestsTab, changesTab].flatMap((tab) => ('sheet' in tab ? [] : [tab]));
    return () => ({ missing });
  }
  const layout = layoutOf({ requests: requestsTab, changes: changesTab });
  if (layout > currentLayout) return () => ({ missing: [newerLayout(layout, currentLayout)] });
  const posted = postedTerms(changesTab);
  const { allocations, termsEdits, problems: allocationProblems } = decodeAllocations(allocationTab, posted);
  const unitOf = (name: string): Unit =>
    posted.get(name)?.unit ??
    allocations.find((candidate) => candidate.quarter === name)?.unit ??
    'story points';
  const ledger = decodeChanges(changesTab, unitOf);
  return (quarter = '') => {
    const allocation =
      quarter === ''
        ? (currentQuarter(allocations, today) ?? undefined)
        : allocations.find((candidate) => candidate.quarter === quarter);
    const { requests, problems: requestProblems } = decodeRequests(
      requestsTab,
      allocation?.unit ?? 'story points',
    );
    const unknownQuarter: Problem[] =
      quarter !== '' && allocation === undefined && allocations.length > 0
        ? [unknownQuarterAsked(quarter, allocations)]
        : [];
    return {
      spreadsheet,
      zone,
      now,
      today,
      tabs: { allocation: allocationTab, requests: requestsTab, changes: changesTab },
      layout,
      allocations,
      allocation,
      requests,
      ledger,
      unitOf,
      termsEdits,
      problems: [
        ...allocationTab.problems,
        ...inLayout(layout, requestsTab.problems, requestsColumns),
        ...inLayout(layout, changesTab.problems, changesColumns),
        ...unknownQuarter,
        ...allocationProblems,
        ...requestProblems,
      ],
    };
  };
};

/** Columns that came later than the file's layout are not missed in it. */
const inLayout = <Header extends string>(
  layout: number,
  problems: readonly Problem[],
  columns: Columns<Header>,
): Problem[] =>
  problems.filter(
    ({ code, place }) => code !== 'missing-header' || (columns[place?.header as Header].since ?? 1) <= layout,
  );

export const isReadable = (workbook: Workbook | UnreadableWorkbook): workbook is Workbook =>
  !('missing' in workbook);
