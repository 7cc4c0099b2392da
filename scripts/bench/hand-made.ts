/** What people build without us: ranks checked by COUNTIF, a cut line by a running SUM, SUMIFS for what is left, three views by FILTER. */
import { headersOf } from '../../src/sheets/column';
import { changesColumns } from '../../src/sheets/columns/changes-columns';
import { requestsColumns } from '../../src/sheets/columns/requests-columns';
import type { FileCell, FileSheet, WorkbookFile } from '../../preview/workbook-file/workbook-file';
import { bigWorkbook, current } from './big-workbook';
import { columnLetters } from './column-letters';

/** The data of `bigWorkbook`, with formulas beside it and no add-on. */
export const handMadeWorkbook = (requests: number): WorkbookFile => {
  const { sheets, ...rest } = bigWorkbook(requests);
  const withFormulas = sheets.map((sheet) => (sheet.name === 'Requests' ? withRankFormulas(sheet) : sheet));
  return { ...rest, sheets: [...withFormulas, viewsOf(sheets)] };
};

/** A whole column of a tab without its header, such as `Requests!$D$2:$D$1001`. */
const columnOf = (
  sheets: readonly FileSheet[],
  tab: string,
  headers: readonly string[],
  header: string,
): string => {
  const rows = sheets.find(({ name }) => name === tab)?.values.length ?? 0;
  const letters = columnLetters(headers.indexOf(header) + 1);
  return `${tab}!$${letters}$2:$${letters}$${rows}`;
};

const requestsOf = (sheets: readonly FileSheet[], header: string): string =>
  columnOf(sheets, 'Requests', headersOf(requestsColumns), header);

/** Tie, running sum of what waits, and whether it fits, for every request. */
const withRankFormulas = (sheet: FileSheet): FileSheet => {
  const column = (header: string): string => requestsOf([sheet], header);
  const cell = (header: string, row: number): string =>
    `${columnLetters(headersOf<string>(requestsColumns).indexOf(header) + 1)}${row}`;
  const [headers = [], ...rows] = sheet.values;
  const running = columnLetters(headers.length + 2);
  const formulas = (row: number): FileCell[] => [
    `=IF(COUNTIF(${column('Rank')},${cell('Rank', row)})>1,"tie","")`,
    `=IF(${cell('Status', row)}="New",SUMIFS(${column('Estimate')},${column('Rank')},"<="&${cell('Rank', row)},${column('Status')},"New"),0)`,
    `=IF(${running}${row}<=Views!$B$1,"in","out")`,
  ];
  return {
    ...sheet,
    values: [
      [...headers, 'Rank check', 'Running', 'Cut line'],
      ...rows.map((cells, index) => [...cells, ...formulas(index + 2)]),
    ],
  };
};

const viewsOf = (sheets: readonly FileSheet[]): FileSheet => {
  // Rank, ID, Request and Estimate stand side by side.
  const shown = `${requestsOf(sheets, 'Rank').split(':')[0] ?? ''}:${requestsOf(sheets, 'Estimate').split(':')[1] ?? ''}`;
  const status = requestsOf(sheets, 'Status');
  const changes = (header: string): string => columnOf(sheets, 'Changes', headersOf(changesColumns), header);
  const view = (wanted: string): string => `=SORT(FILTER(${shown},${status}="${wanted}"),1,1)`;
  return {
    name: 'Views',
    values: [
      ['Remaining', `=SUMIFS(${changes('Effect')},${changes('Quarter')},"${current}")`],
      ['Being built', '', '', '', 'Committed', '', '', '', 'Queue'],
      [view('Building'), '', '', '', view('Committed'), '', '', '', view('New')],
    ],
  };
};
