/** What is calculated again when rows or columns go. Univer lists each cell that went: ten million of a tab that was full. */
import { ObjectMatrix, Rectangle, type ICommandInfo, type IRange } from '@univerjs/core';
import { FormulaDataModel, IActiveDirtyManagerService } from '@univerjs/engine-formula';
import {
  RemoveColMutation,
  RemoveRowMutation,
  type IRemoveColMutationParams,
  type IRemoveRowsMutationParams,
} from '@univerjs/sheets';
import type { UniverWorkbook } from './univer';

type Removal = IRemoveRowsMutationParams | IRemoveColMutationParams;

/** In place of Univer's own, with the same answer: the area that went, and the arrays that reached into it. */
export function markRemovedLines(book: UniverWorkbook): void {
  const dirty = book.service(IActiveDirtyManagerService);
  for (const commandId of [RemoveRowMutation.id, RemoveColMutation.id]) {
    dirty.register(commandId, {
      commandId,
      getDirtyData: (command: ICommandInfo) => {
        const { unitId, subUnitId: sheetId, range } = command.params as Removal;
        const gone =
          commandId === RemoveRowMutation.id
            ? wholeRows(book, sheetId, range)
            : wholeColumns(book, sheetId, range);
        return {
          dirtyRanges: [gone, ...arraysIn(book, sheetId, gone)].map((area) => ({
            unitId,
            sheetId,
            range: area,
          })),
          clearDependencyTreeCache: { [unitId]: { [sheetId]: '1' } },
        };
      },
    });
  }
}

const wholeRows = (book: UniverWorkbook, sheetId: string, { startRow, endRow }: IRange): IRange => ({
  startRow,
  endRow,
  startColumn: 0,
  endColumn: (book.model.getSheetBySheetId(sheetId)?.getColumnCount() ?? 0) - 1,
});

const wholeColumns = (book: UniverWorkbook, sheetId: string, { startColumn, endColumn }: IRange): IRange => ({
  startRow: 0,
  endRow: book.model.getSheetBySheetId(sheetId)?.getRowCount() ?? 0,
  startColumn,
  endColumn,
});

/** The first cells of the arrays that filled some of the area, or found no room there. */
function arraysIn(book: UniverWorkbook, sheetId: string, area: IRange): IRange[] {
  const arrays = book.service(FormulaDataModel).getArrayFormulaRange()[book.unitId]?.[sheetId] ?? {};
  const firstCells: IRange[] = [];
  new ObjectMatrix<IRange>(arrays).forValue((row, column, array) => {
    if (Rectangle.intersects(array, area)) {
      firstCells.push({ startRow: row, startColumn: column, endRow: row, endColumn: column });
    }
  });
  return firstCells;
}
