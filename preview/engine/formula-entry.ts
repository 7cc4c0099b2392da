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

/** Commands after which Univer writes formulas anew because what they refer to has moved: nobody edited them. */
const SHIFTS = /^sheet\.command\.((insert|remove|delete|move)-(rows?|cols?)\b|set-worksheet-name$)/;

export function watchFormulaEntry(
  book: UniverWorkbook,
  cells: Cells,
  changed: (change: FormulaChange) => void,
): void {
  // Univer stores a new text by a command of its own, ahead of the command that enters it.
  const stored = new Map<string, string>();
  book.service(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue, trigger } = params as ISetRangeValuesMutationParams;
    if (unitId !== book.unitId || !cellValue) return;
    const isAhead = options?.['fromFormula'] === true;
    const matrix = book.worksheet(subUnitId).getCellMatrix();
    new ObjectMatrix<Nullable<ICellData>>(cellValue).forValue((row, column, cell) => {
      if (cell?.f === undefined) return;
      const key = `${subUnitId}!${row}:${column}`;
      const before = stored.get(key) ?? matrix.getValue(row, column)?.f ?? '';
      if (cell.f) bound(cell, (tab) => cells.rowsOf(subUnitId, tab));
      const after = cell.f ?? '';
      if (isAhead) stored.set(key, before);
      else if (before !== after && !SHIFTS.test(trigger ?? '')) {
        changed({ sheetId: subUnitId, row, column, before, after });
      }
    });
    if (!isAhead) stored.clear();
  });
}

function bound(cell: ICellData, rowsOf: (tab: string | undefined) => number | undefined): void {
  const text = cell.f ?? '';
  const bounded = boundOpenRanges(text, rowsOf);
  if (bounded === text) return;
  cell.f = bounded;
  cell.custom = { ...cell.custom, ...OPEN_ENDED };
}
