/** Reads a tab once and finds its columns by their headers, wherever people have moved them and however they have renamed them. */
import type { CellValue } from '../budget/cell-value';
import type { Problem } from '../budget/problem';
import type { TabName } from '../budget/place';
import { missingTab } from '../budget/problems/of-tabs';
import { headersOf, type Columns } from './column';
import { decodeCell, isBlank } from './decode-cell';
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

/** The cells of a row as Google hands them over. */
export type Line = readonly unknown[];

/** Where the cells of each header stand in a line; of a header that was not found behind all cells, where nothing is. */
export type Places<Header extends string> = Readonly<Record<Header, number>>;

export interface Tab<Header extends string> {
  readonly name: TabName;
  /** What people have named it. */
  readonly label: string;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** Row 1 as it stands. */
  readonly headers: readonly string[];
  /** 1-based column of each header that was found. */
  readonly columnOf: ReadonlyMap<string, number>;
  readonly places: Places<Header>;
  readonly zone: TimeZone;
  /** Header → what stands over its column now, where that is another. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Rows in which people or the add-on have written something; computed cells alone make no row. */
  readonly rows: readonly TabRow<Header>[];
  /** The cells of the same rows, to be found by `places`, and their A1 numbers: for who goes through thousands of them. */
  readonly lines: readonly Line[];
  readonly numbers: readonly number[];
  /** The row to append below: the last one with anything of ours in it, at least 1. */
  readonly lastRow: number;
  readonly problems: readonly Problem[];
}

/** A class, as a tab may have thousands of rows, and functions of its own for each would cost more than reading it. */
class SheetRow<Header extends string> implements TabRow<Header> {
  constructor(
    readonly row: number,
    private readonly line: Line,
    private readonly places: Places<Header>,
    private readonly zone: TimeZone,
  ) {}

  cell(header: Header): CellValue {
    const value = this.exact(header);
    return typeof value === 'string' ? value.trim() : value;
  }

  exact(header: Header): CellValue {
    return decodeCell(this.line[this.places[header]], this.zone);
  }

  held(header: Header): unknown {
    return this.line[this.places[header]] ?? '';
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
  const places = placesIn(columnOf, columns, headers.length);
  const written = headersOf(columns).flatMap((header) =>
    columns[header].filledBy === 'formula' ? [] : [places[header]],
  );
  const lines: Line[] = [];
  const numbers: number[] = [];
  values.forEach((line, index) => {
    if (index === 0 || !isWritten(line, written, zone)) return;
    lines.push(line);
    numbers.push(index + 1);
  });
  let rows: readonly TabRow<Header>[] | undefined;
  return {
    ...{ name, label: named === null ? sheet.getName() : name, sheet, headers, columnOf, places, zone },
    ...{ renamed, lines, numbers, lastRow: numbers[numbers.length - 1] ?? 1, problems },
    // Of the ledger they are hardly ever asked for.
    get rows() {
      return (rows ??= numbers.map((row) => new SheetRow(row, values[row - 1] ?? [], places, zone)));
    },
  };
};

/** Made at once: filled one by one it would be a hash table to V8, and asking it for every cell dearer than the cell. */
const placesIn = <Header extends string>(
  columnOf: ReadonlyMap<string, number>,
  columns: Columns<Header>,
  behind: number,
): Places<Header> =>
  Object.fromEntries(
    headersOf(columns).map((header) => [header, (columnOf.get(header) ?? behind + 1) - 1]),
  ) as Places<Header>;

/** Mostly the first cell says so; a function for it would be made anew for every row. */
const isWritten = (line: Line, places: readonly number[], zone: TimeZone): boolean => {
  for (const place of places) if (!isBlank(line[place], zone)) return true;
  return false;
};

export const isTab = <Header extends string>(reading: Tab<Header> | Problem): reading is Tab<Header> =>
  'sheet' in reading;
