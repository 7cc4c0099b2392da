/** Whether a two-dimensional array fits a range, refused in Google's words where it does not. */
import { wrongColumnCount, wrongRowCount } from '../members/exceptions';
import type { Range } from './range';

export function sameShape<T>({ area }: Range, rows: readonly (readonly T[])[]): readonly (readonly T[])[] {
  if (rows.length !== area.rows) wrongRowCount(rows.length, area.rows);
  for (const row of rows) if (row.length !== area.columns) wrongColumnCount(row.length, area.columns);
  return rows;
}

export const fill = <T>({ area }: Range, value: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => value(row, column)),
  );
