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
  cell(header: Header): CellValue;
  /** To the letter, for the seal. */
  exact(header: Header): CellValue;
  /** As Google hands it over, to be written back. */
  held(header: Header): unknown;
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

/** A class, as a ledger has thousands of rows, and functions of its own for each would cost more than reading it. */
class SheetRow<Header extends string> implements TabRow<Header> {
  constructor(
    readonly row: number,
    private readonly line: readonly unknown[],
    private readonly columnOf: ReadonlyMap<string, number>,
    private readonly zone: TimeZone,
  ) {}

  cell(header: Header): CellValue {
    const value = this.exact(header);
    return typeof value === 'string' ? value.trim() : value;
  }

  exact(header: Header): CellValue {
    return decodeCell(this.held(header), this.zone);
  }

  held(header: Header): unknown {
    const column = this.columnOf.get(header);
    return column === undefined ? '' : this.line[column - 1];
  }
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
  const rows = values
    .slice(1)
    .map((line, index) => new SheetRow<Header>(index + 2, line, columnOf, zone))
    .filter((row) => written.some((header) => row.cell(header) !== ''));
  const label = named === null ? sheet.getName() : name;
  const lastRow = rows[rows.length - 1]?.row ?? 1;
  return { name, label, sheet, headers, columnOf, renamed, rows, lastRow, problems };
};

export const isTab = <Header extends string>(reading: Tab<Header> | Problem): reading is Tab<Header> =>
  'sheet' in reading;
