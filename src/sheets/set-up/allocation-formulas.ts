/**
 * The totals of the Allocation tab as native formulas over the ledger: they work for viewers, on phones and
 * where the add-on is off. Each reads only columns found by header, so a moved column moves the formula along.
 */
import { underwayEnding } from '../../budget/requests/request-outlook';
import { columnLetter } from '../a1';
import type { AllocationHeader } from '../columns/allocation-columns';
import type { ChangesHeader } from '../columns/changes-columns';
import type { RequestsHeader } from '../columns/requests-columns';

/** A column of the ledger and what stands in it. 'Shipped*' takes in the rows that undo, whose amounts have the other sign. */
type Criterion = readonly [ChangesHeader, string];

type Letters<Header extends string> = (header: Header) => string;

type TabKey = 'allocation' | 'requests' | 'changes';

/** What formulas refer to: each tab by the name it has now, and its columns. */
export type FormulaPlaces = Readonly<
  Record<TabKey, { readonly label: string; readonly columnOf: ReadonlyMap<string, number> }>
>;

/** The computed columns of one row, by header. A row without a quarter shows nothing. */
export const allocationFormulas = (
  row: number,
  places: FormulaPlaces,
): Partial<Record<AllocationHeader, string>> => {
  const own: Letters<AllocationHeader> = (header) =>
    `$${columnLetter(places.allocation.columnOf.get(header) ?? 1)}${row}`;
  const changes: Letters<ChangesHeader> = (header) => wholeColumn(places.changes, header);
  const requests: Letters<RequestsHeader> = (header) => bodyColumn(places.requests, header);
  const quarter = own('Quarter');
  const shown = (formula: string): string => `=IF(${quarter}="","",${formula})`;
  // Cells hold units, not steps; rounding far below any step takes the binary noise out of sums.
  const rounded = (formula: string): string => shown(`ROUND(${formula},4)`);
  const where = (...criteria: readonly Criterion[]): string =>
    [
      `${changes('Quarter')},${quarter}`,
      ...criteria.map(([header, text]) => `${changes(header)},"${text}"`),
    ].join();
  const posted = (header: ChangesHeader, ...criteria: readonly Criterion[]): string =>
    `SUMIFS(${changes(header)},${where(...criteria)})`;
  // Allocated and proposed amounts are above 0, so their sum is 0 as soon as what was posted is undone.
  const stands = (event: string): string => `${posted('Price', ['Event', `${event}*`])}>0`;
  const steps = `IF(${own('Unit')}="engineering weeks",20,10)`;
  const share = `IF(${own('Sales share')}="",0.1,IF(N(${own('Sales share')})>1,${own('Sales share')}/100,N(${own('Sales share')})))`;
  const base = `ROUND(N(${own('Capacity')})*${share}*${steps},0)/${steps}`;
  // Plan is the add-on's own column and says '2026-Q4, committed' exactly while a request is underway in the quarter.
  const isUnderway = `(${requests('Plan')}=${quarter}&"${underwayEnding}")`;
  // 40 % is 0.4, but somebody may have pasted 40.
  const builtShare = `IF(${requests('Built')}>1,${requests('Built')}/100,${requests('Built')})`;
  const builtNow = `SUMPRODUCT(IFERROR(${isUnderway}*ROUND(${requests('Price')}*${builtShare}*${steps},0),0))/${steps}`;
  const shipped: Criterion = ['Event', 'Shipped*'];
  const isCommitted = `OR(${own('Phase')}="Committed",${own('Phase')}="Closed")`;
  const last = (header: ChangesHeader): string =>
    `MAXIFS(${changes(header)},${where(['Event', 'Allocated'])})`;
  return {
    // Rows about the budget name no request; "?*" is any text, which Google and the preview read alike, unlike "".
    Budget: rounded(`${own('Remaining')}-${posted('Effect', ['Request', '?*'])}`),
    // Settled is what sales was charged: the price less the refund of what has shipped, what was built of what was left over.
    Built: rounded(
      `${builtNow}+${posted('Price', shipped)}-${posted('Credit', shipped)}+${posted('Actual', ['Event', 'Left over*'])}`,
    ),
    'Still to build': rounded(
      `${own('Budget')}-${own('Built')}-${own('Sunk')}-${own('Disruption')}-${own('Remaining')}`,
    ),
    Sunk: rounded(posted('Sunk')),
    Disruption: rounded(posted('Disruption')),
    // Below zero after a take. Until the commit posts it, capacity × share counts beside what was carried in, granted or paid back.
    Remaining: rounded(`IF(${stands('Allocated')},0,${base})+${posted('Effect')}`),
    Phase: shown(
      `IF(ISODD(COUNTIFS(${where(['Event', 'Closed*'])})),"Closed",IF(${stands('Allocated')},"Committed",IF(${stands('Proposed')},"Proposed commit",IF(${own('Budget')}>0,"Rank","Set up"))))`,
    ),
    // Of several commits, all but the last were undone. By number, not by place: people sort.
    'Committed on': shown(`IF(${isCommitted},${last('When')},"")`),
    'Committed by': shown(
      `IF(${isCommitted},IFERROR(INDEX(${changes('Accepted by')},MATCH(${last('Entry')},${changes('Entry')},0)),""),"")`,
    ),
  };
};

type Place = FormulaPlaces[TabKey];

/** Our own names need no quotes; what people call a tab may hold any sign. */
const inFormula = ({ label }: Place): string =>
  /^[A-Z][a-z]+$/.test(label) ? label : `'${label.replace(/'/g, "''")}'`;

const letterOf = ({ columnOf }: Place, header: string): string => columnLetter(columnOf.get(header) ?? 1);

/** Whole columns grow with the ledger; the header's text counts for nothing in SUMIFS. */
const wholeColumn = (place: Place, header: string): string => {
  const letter = letterOf(place, header);
  return `${inFormula(place)}!$${letter}:$${letter}`;
};

/** SUMPRODUCT multiplies, so the header's text has to stay out. */
const bodyColumn = (place: Place, header: string): string => {
  const letter = letterOf(place, header);
  return `${inFormula(place)}!$${letter}$2:$${letter}`;
};
