/** Reads a tab once and finds its columns by their headers, wherever people have moved them and however they have renamed them. */
import type { CellValue } from '../budget/cell-value';
import type { Problem } from '../budget/problem';
import type { TabName } from '../budget/place';
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
  /** All cells as Google hands them over, by the tab's `places`: for who goes through every row. */
  readonly line: readonly unknown[];
}

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
  /** The row to append below: the last one with anything of ours in it, at least 1. */
  readonly lastRow: number;
  readonly problems: readonly Problem[];
}

/** A class, as a ledger has thousands of rows, and functions of its own for each would cost more than reading it. */
class SheetRow<Header extends string> implements TabRow<Header> {
  constructor(
    readonly row: number,
    readonly line: readonly unknown[],
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
  const rows: TabRow<Header>[] = [];
  values.forEach((line, index) => {
    if (index === 0 || written.every((place) => isBlank(decodeCell(line[place], zone)))) return;
    rows.push(new SheetRow<Header>(index + 1, line, places, zone));
  });
  const label = named === null ? sheet.getName() : name;
  const lastRow = rows[rows.length - 1]?.row ?? 1;
  return { name, label, sheet, headers, columnOf, places, zone, renamed, rows, lastRow, problems };
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

const isBlank = (value: CellValue): boolean => typeof value === 'string' && value.trim() === '';

export const isTab = <Header extends string>(reading: Tab<Header> | Problem): reading is Tab<Header> =>
  'sheet' in reading;
