/** Hears what a person changes in the grid: typing, pasting, filling, clearing, undoing. Never what a script writes. */
import {
  ICommandService,
  ObjectMatrix,
  RedoCommand,
  UndoCommand,
  type ICellData,
  type IExecutionOptions,
  type Nullable,
} from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { boundingArea, type Area } from './area';
import type { Cell } from './cell';
import type { Cells } from './cells';
import type { UniverWorkbook } from './univer';

export interface PersonEdit {
  readonly area: Area;
  /** What the cell held before: for one cell that was typed into or cleared. A paste or a fill does not tell. */
  readonly before?: Cell;
  /** It came by undo or redo. */
  readonly undone?: boolean;
}

const TELLS_BEFORE: readonly string[] = [
  'sheet.command.set-range-values',
  'sheet.command.clear-selection-content',
  'sheet.command.clear-selection-all',
];

const UNDO_AND_REDO: readonly string[] = [UndoCommand.id, RedoCommand.id];

/** Rows and columns that come and go take formulas along; Sheets tells no onEdit of that (google.md, fact 43). */
const STRUCTURAL = /\.(insert|remove|delete|append|move)-[a-z-]*(row|col)/;

/**
 * A person's change reaches Univer's model through a command of the grid, which Univer names as the mutation's
 * trigger. The engine writes with mutations of its own, without one, and a calculated value says `fromFormula`.
 */
export function watchPersonEdits(
  book: UniverWorkbook,
  cells: Cells,
  edited: (edit: PersonEdit) => void,
): void {
  const pending = new Map<string, PersonEdit>();
  let undone = false;
  // Univer puts a typed formula into the model just before the mutation of the edit itself.
  let beforeFormula: { key: string; cell: Cell | undefined } | undefined;

  const topLeft = (area: Area): Cell | undefined => cells.read({ ...area, rows: 1, columns: 1 })[0]?.[0];

  const report = (): void => {
    const edits = [...pending.values()];
    pending.clear();
    edits.forEach(edited);
  };

  const watch = (params: ISetRangeValuesMutationParams, options: Nullable<IExecutionOptions>): void => {
    const { unitId, subUnitId, cellValue, trigger } = params;
    if (unitId !== book.unitId || !cellValue || options?.['applyFormulaCalculationResult']) return;
    const changed = contentArea(subUnitId, cellValue);
    if (!changed) return;
    const key = `${subUnitId} ${changed.row} ${changed.column}`;
    if (options?.fromFormula) {
      beforeFormula = { key, cell: topLeft(changed) };
      queueMicrotask(() => (beforeFormula = undefined));
    }
    if (!trigger || STRUCTURAL.test(trigger) || options?.fromFormula || options?.onlyLocal) return;
    const known = pending.get(subUnitId);
    const area = known ? boundingArea(known.area, changed) : changed;
    const tellsBefore = !known && !undone && isOneCell(area) && TELLS_BEFORE.includes(trigger);
    const before = beforeFormula?.key === key ? beforeFormula.cell : topLeft(changed);
    // One command may come as several mutations; all of them are done before the next microtask.
    if (pending.size === 0) queueMicrotask(report);
    pending.set(subUnitId, { area, ...(tellsBefore && before && { before }), ...(undone && { undone }) });
  };

  const commands = book.service<ICommandService>(ICommandService);
  commands.beforeCommandExecuted(({ id, params }, options) => {
    if (UNDO_AND_REDO.includes(id)) undone = true;
    if (id === SetRangeValuesMutation.id) watch(params as ISetRangeValuesMutationParams, options);
  });
  commands.onCommandExecuted(({ id }) => {
    if (UNDO_AND_REDO.includes(id)) undone = false;
  });
}

const isOneCell = ({ rows, columns }: Area): boolean => rows === 1 && columns === 1;

const hasContent = (cell: Nullable<ICellData>): boolean =>
  cell === null || (cell !== undefined && ['v', 'f', 'p', 'si'].some((key) => key in cell));

function contentArea(sheetId: string, values: ISetRangeValuesMutationParams['cellValue']): Area | undefined {
  let area: Area | undefined;
  new ObjectMatrix<Nullable<ICellData>>(values).forValue((row, column, cell) => {
    if (!hasContent(cell)) return;
    const one: Area = { sheetId, row, column, rows: 1, columns: 1 };
    area = area ? boundingArea(area, one) : one;
  });
  return area;
}
