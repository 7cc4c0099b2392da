/** Reads a tab once and finds its columns by their headers, wherever people have moved them and however they have renamed them. */
import type { CellValue } from '../budget/cell-value';
import type { Problem, TabName } from '../budget/problem';
import { missingTab } from '../budget/problems/of-tabs';
import { headersOf, type Columns } from './column';
import { decodeCell } from './decode-cell';
import { locateColumns } from './locate-columns';
import { markedTab } from './marks';
import { tabValues } from './tab-values';
import type { TimeZone } from './time-zone';

export interface TabRow<Header extends string> {
  /** A1 row number. */
  readonly row: number;
  /** Outer spaces of text removed. */
  readonly cell: (header: Header) => CellValue;
  /** To the letter, for the seal. */
  readonly exact: (header: Header) => CellValue;
}

export interface Tab<Header extends string> {
  readonly name: TabName;
  /** What people have named it. */
  readonly label: string;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** Row 1 as it stands. */
  readonly headers: readonly string[];
  /** 1-based column of each header that was found. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Header → what stands over its column now, where that is another. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Rows in which people or the add-on have written something; computed cells alone make no row. */
  readonly rows: readonly TabRow<Header>[];
  /** The row to append below: the last one with anything of ours in it, at least 1. */
  readonly lastRow: number;
  readonly problems: readonly Problem[];
}

/** One read. A missing or doubled header is a problem of the tab; its cells then read as blank. */
export const readTab = <Header extends string>(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: TabName,
  columns: Columns<Header>,
  zone: TimeZone,
): Tab<Header> | Problem => {
  const named = spreadsheet.getSheetByName(name);
  const sheet = named ?? markedTab(spreadsheet, name);
  if (sheet === null) return missingTab(name);
  const values = tabValues(sheet);
  const headers = (values[0] ?? []).map((value) => String(value).trim());
  const { columnOf, renamed, problems } = locateColumns(name, sheet, headers, columns);
  const written = headersOf(columns).filter((header) => columns[header].filledBy !== 'formula');
  const rows: TabRow<Header>[] = [];
  values.slice(1).forEach((line, index) => {
    const exact = (header: Header): CellValue => {
      const column = columnOf.get(header);
      return column === undefined ? '' : decodeCell(line[column - 1], zone);
    };
    const cell = (header: Header): CellValue => {
      const value = exact(header);
      return typeof value === 'string' ? value.trim() : value;
    };
    if (written.some((header) => cell(header) !== '')) rows.push({ row: index + 2, cell, exact });
  });
  const label = named === null ? sheet.getName() : name;
  const lastRow = rows[rows.length - 1]?.row ?? 1;
  return { name, label, sheet, headers, columnOf, renamed, rows, lastRow, problems };
};

export const isTab = <Header extends string>(reading: Tab<Header> | Problem): reading is Tab<Header> =>
  'sheet' in reading;
