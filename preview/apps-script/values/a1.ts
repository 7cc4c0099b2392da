/** A1 notation: reading what scripts and people write, and writing it as Google does. */

/**
 * How a range was left open: whole columns `C:D`, whole rows `2:5`, down to the last row `B2:C`, to the last column
 * `B2:4`. A protected sheet is a range without a notation.
 */
export type Whole = 'columns' | 'rows' | 'to the last row' | 'to the last column' | 'sheet' | undefined;

export interface A1Bounds {
  readonly tab?: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly whole: Whole;
}

export interface TabSize {
  readonly rows: number;
  readonly columns: number;
}

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` is 0. */
export const columnNumber = (name: string): number =>
  Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Splits `'My tab'!A1:B2` into the tab's name and the rest. */
export function splitTab(text: string): { tab?: string; cells: string } {
  const match = /^(?:'((?:[^']|'')*)'|([^!']*))!(.*)$/.exec(text.trim());
  if (!match) return { cells: text.trim() };
  const tab = match[1]?.replaceAll("''", "'") ?? match[2] ?? '';
  return tab === '' ? { cells: match[3] ?? '' } : { tab, cells: match[3] ?? '' };
}

const R1C1 = /^R([1-9]\d*)C([1-9]\d*)(?::R([1-9]\d*)C([1-9]\d*))?$/i;
const CORNER = /^\$?([A-Z]{1,3})?\$?([1-9]\d*)?$/i;

/** Undefined where the text is no range. Corners may come in any order; a missing one is the tab's edge. */
export function parseA1(text: string, size: TabSize): A1Bounds | undefined {
  const { tab, cells } = splitTab(text);
  const named = tab === undefined ? {} : { tab };
  const numeric = R1C1.exec(cells);
  if (numeric) {
    const [row = 1, column = 1, row2 = row, column2 = column] = numeric
      .slice(1)
      .map((part) => (part ? Number(part) : undefined));
    return { ...named, ...between(row - 1, column - 1, row2 - 1, column2 - 1), whole: undefined };
  }
  const corners = cells.split(':').map((corner) => CORNER.exec(corner.trim()));
  const [first, second = first] = corners;
  if (corners.length > 2 || !first?.[0] || !second?.[0]) return undefined;
  if (corners.length === 1 && (!first[1] || !first[2])) return undefined;
  const columns = [first[1], second[1]].map((name) => (name ? columnNumber(name) : undefined));
  const rows = [first[2], second[2]].map((digits) => (digits ? Number(digits) - 1 : undefined));
  const [column1, column2] = open(columns, size.columns - 1);
  const [row1, row2] = open(rows, size.rows - 1);
  return { ...named, ...between(row1, column1, row2, column2), whole: wholeOf(rows, columns) };
}

type Ends = readonly (number | undefined)[];

const isOpen = (end: number | undefined): boolean => end === undefined;

function wholeOf(rows: Ends, columns: Ends): Whole {
  if (rows.every(isOpen)) return 'columns';
  if (columns.every(isOpen)) return 'rows';
  if (rows.some(isOpen)) return 'to the last row';
  return columns.some(isOpen) ? 'to the last column' : undefined;
}

/** One given end and one open one reach from the first to the tab's edge. */
function open(ends: Ends, last: number): [number, number] {
  const given = ends.filter((end) => end !== undefined);
  const [low = 0, high = last] = given;
  return [low, high];
}

const between = (row1: number, column1: number, row2: number, column2: number) => ({
  row: Math.min(row1, row2),
  column: Math.min(column1, column2),
  rows: Math.abs(row2 - row1) + 1,
  columns: Math.abs(column2 - column1) + 1,
});

export function toA1({ row, column, rows, columns, whole }: Omit<A1Bounds, 'tab'>): string {
  const last = { row: row + rows, column: columnName(column + columns - 1) };
  if (whole === 'sheet') return '';
  if (whole === 'columns') return `${columnName(column)}:${last.column}`;
  if (whole === 'rows') return `${row + 1}:${last.row}`;
  const first = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${last.column}${last.row}`;
}

export const quoteTab = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
