/** A rectangle of cells on one tab, counted from 0. */
import type { IRange } from '@univerjs/core';

export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const toUniverRange = ({ row, column, rows, columns }: Omit<Area, 'sheetId'>) => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

export const toArea = (sheetId: string, { startRow, endRow, startColumn, endColumn }: IRange): Area => ({
  sheetId,
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/** The smallest rectangle around two of the same tab. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    sheetId: a.sheetId,
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export const overlaps = (a: Area, b: Area): boolean =>
  a.sheetId === b.sheetId &&
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.sheetId === inner.sheetId &&
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;
