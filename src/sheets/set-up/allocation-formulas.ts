/**
 * The totals of the Allocation tab as native formulas over the ledger: they work for viewers, on phones and
 * where the add-on is off. Each reads only columns found by header, so a moved column moves the formula along.
 */
import { underwayEnding } from '../../budget/request-outlook';
import { columnLetter } from '../a1';
import type { AllocationHeader } from '../columns/allocation-columns';
import type { ChangesHeader } from '../columns/changes-columns';
import type { RequestsHeader } from '../columns/requests-columns';

type Letters<Header extends string> = (header: Header) => string;

export interface FormulaColumns {
  readonly allocation: ReadonlyMap<string, number>;
  readonly requests: ReadonlyMap<string, number>;
  readonly changes: ReadonlyMap<string, number>;
}

/** The computed columns of one row, by header. A row without a quarter shows nothing. */
export const allocationFormulas = (
  row: number,
  columns: FormulaColumns,
): Partial<Record<AllocationHeader, string>> => {
  const own: Letters<AllocationHeader> = (header) =>
    `$${columnLetter(columns.allocation.get(header) ?? 1)}${row}`;
  const changes: Letters<ChangesHeader> = (header) => wholeColumn('Changes', columns.changes.get(header));
  const requests: Letters<RequestsHeader> = (header) => bodyColumn('Requests', columns.requests.get(header));
  const quarter = own('Quarter');
  const shown = (formula: string): string => `=IF(${quarter}="","",${formula})`;
  // Cells hold units, not steps; rounding far below any step takes the binary noise out of sums.
  const rounded = (formula: string): string => shown(`ROUND(${formula},4)`);
  const posted = (header: ChangesHeader, event?: string): string =>
    `SUMIFS(${changes(header)},${changes('Quarter')},${quarter}${event === undefined ? '' : `,${changes('Event')},"${event}"`})`;
  const allocatedIn = posted('Entry', 'Allocated');
  const steps = `IF(${own('Unit')}="engineering weeks",20,10)`;
  const share = `IF(${own('Sales share')}="",0.1,IF(N(${own('Sales share')})>1,${own('Sales share')}/100,N(${own('Sales share')})))`;
  const base = `ROUND(N(${own('Capacity')})*${share}*${steps},0)/${steps}`;
  const isAllocated = `COUNTIFS(${changes('Quarter')},${quarter},${changes('Event')},"Allocated")>0`;
  // Plan is the add-on's own column and says '2026-Q4, committed' exactly while a request is underway in the quarter.
  const isUnderway = `(${requests('Plan')}=${quarter}&"${underwayEnding}")`;
  // 40 % is 0.4, but somebody may have pasted 40.
  const builtShare = `IF(${requests('Built')}>1,${requests('Built')}/100,${requests('Built')})`;
  const builtNow = `SUMPRODUCT(IFERROR(${isUnderway}*ROUND(${requests('Price')}*${builtShare}*${steps},0),0))/${steps}`;
  return {
    Budget: rounded(`IF(${isAllocated},${posted('Effect', 'Allocated')},${base})`),
    Built: rounded(`${builtNow}+${posted('Price', 'Shipped')}-${posted('Credit', 'Shipped')}`),
    'Still to build': rounded(
      `${own('Budget')}-${own('Built')}-${own('Sunk')}-${own('Disruption')}-${own('Remaining')}`,
    ),
    Sunk: rounded(posted('Sunk')),
    Disruption: rounded(posted('Disruption')),
    Remaining: rounded(`${own('Budget')}+${posted('Effect', '<>Allocated')}`),
    Phase: shown(`IF(${isAllocated},"Committed",IF(${own('Budget')}>0,"Rank","Set up"))`),
    // A quarter is allocated once, so the sum is that one row's value. By its number, not its place: people sort.
    'Committed on': shown(`IF(${isAllocated},${posted('When', 'Allocated')},"")`),
    'Committed by': shown(
      `IFERROR(INDEX(${changes('Accepted by')},MATCH(${allocatedIn},${changes('Entry')},0)),"")`,
    ),
  };
};

/** Whole columns grow with the ledger; the header's text counts for nothing in SUMIFS. */
const wholeColumn = (tab: string, column = 1): string => {
  const letter = columnLetter(column);
  return `${tab}!$${letter}:$${letter}`;
};

/** SUMPRODUCT multiplies, so the header's text has to stay out. */
const bodyColumn = (tab: string, column = 1): string => {
  const letter = columnLetter(column);
  return `${tab}!$${letter}$2:$${letter}`;
};
