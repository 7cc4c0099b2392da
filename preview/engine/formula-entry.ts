/** Watches formulas as they are entered, by script, person or grid: bounds open-ended ranges and reports changed texts. */
import { ICommandService, ObjectMatrix, type ICellData, type Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { OPEN_ENDED } from './cell';
import type { Cells } from './cells';
import { boundOpenRanges } from './open-ranges';
import type { UniverWorkbook } from './univer';

export interface FormulaChange {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

export function watchFormulaEntry(
  book: UniverWorkbook,
  cells: Cells,
  changed: (change: FormulaChange) => void,
): void {
  book.service(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    if (unitId !== book.unitId || !cellValue) return;
    const matrix = book.worksheet(subUnitId).getCellMatrix();
    new ObjectMatrix<Nullable<ICellData>>(cellValue).forValue((row, column, cell) => {
      const before = matrix.getValue(row, column)?.f ?? '';
      if (cell?.f) bound(cell, (tab) => cells.rowsOf(subUnitId, tab));
      const after = cell?.f === undefined ? before : (cell.f ?? '');
      if (before !== after) changed({ sheetId: subUnitId, row, column, before, after });
    });
  });
}

function bound(cell: ICellData, rowsOf: (tab: string | undefined) => number | undefined): void {
  const text = cell.f ?? '';
  const bounded = boundOpenRanges(text, rowsOf);
  if (bounded === text) return;
  cell.f = bounded;
  cell.custom = { ...cell.custom, ...OPEN_ENDED };
}
