/** Reads a tab once and finds its columns by their headers, wherever people have moved them. */
import type { CellValue } from '../budget/cell-value';
import type { Problem, TabName } from '../budget/problem';
import { duplicateHeader, missingHeader, missingTab } from '../budget/problems/of-tabs';
import { headersOf, type Columns } from './column';
import { decodeCell } from './decode-cell';
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
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** 1-based column of each header that was found. */
  readonly columnOf: ReadonlyMap<string, number>;
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
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) return missingTab(name);
  const values = tabValues(sheet);
  const { columnOf, problems } = locateColumns(name, values[0] ?? [], columns);
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
  return { name, sheet, columnOf, rows, lastRow: rows[rows.length - 1]?.row ?? 1, problems };
};

/** Headers are matched without regard to case and outer spaces. */
const locateColumns = <Header extends string>(
  tab: TabName,
  headerRow: readonly unknown[],
  columns: Columns<Header>,
): { columnOf: ReadonlyMap<string, number>; problems: readonly Problem[] } => {
  const seen = headerRow.map((value) => String(value).trim().toLowerCase());
  const columnOf = new Map<string, number>();
  const problems: Problem[] = [];
  for (const header of headersOf(columns)) {
    const wanted = header.toLowerCase();
    const first = seen.indexOf(wanted);
    if (first === -1) {
      if (columns[header].isOptional) continue;
      problems.push(missingHeader(tab, header));
      continue;
    }
    columnOf.set(header, first + 1);
    if (seen.indexOf(wanted, first + 1) !== -1) problems.push(duplicateHeader(tab, header));
  }
  return { columnOf, problems };
};

export const isTab = <Header extends string>(reading: Tab<Header> | Problem): reading is Tab<Header> =>
  'sheet' in reading;
