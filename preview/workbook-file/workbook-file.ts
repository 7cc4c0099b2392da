/** A workbook as plain JSON, which a person can write and which is printed in the form it is read in. */

/**
 * Text, a number, true, false, '' or null for an empty cell, or a date in the spreadsheet's time zone. Text that begins with
 * `=` is a formula; an apostrophe before it makes it text, as in Sheets.
 */
export type FileCell = string | number | boolean | null | { readonly date: string };

/** Rows of texts beside the cells; '' where a cell has none. */
export type TextGrid = readonly (readonly string[])[];

export const GRIDS = [
  'formulas',
  'numberFormats',
  'backgrounds',
  'fontColors',
  'fontWeights',
  'notes',
] as const;

type GridName = (typeof GRIDS)[number];

export interface FileSheet extends Partial<Record<GridName, TextGrid>> {
  readonly name: string;
  readonly values: readonly (readonly FileCell[])[];
  readonly hidden?: boolean;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
}

export interface WorkbookFile {
  readonly name?: string;
  readonly timeZone?: string;
  readonly locale?: string;
  readonly sheets: readonly FileSheet[];
  /** Such as `{ "Total": "Sheet1!B2" }`. */
  readonly namedRanges?: Readonly<Record<string, string>>;
}
