/** What a person types into the grid is read by whoever is given here, instead of by Univer's own rules. */
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { toUniverCell, type CellPatch } from './cell';
import type { UniverWorkbook } from './univer';

/** What the cell becomes; `pattern` is its number format. */
export type ReadTyped = (text: string, pattern: string) => CellPatch;

/** Before Univer's reader of number formats, which stands at 0. */
const FIRST = 100;

export function interceptTyping(book: UniverWorkbook, read: ReadTyped): void {
  const styleOf = (cell: Nullable<ICellData>) =>
    cell ? book.model.getStyles().getStyleByCell(cell) : undefined;
  book.service(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, row, col }, next) => {
      const text = typedText(cell);
      if (!cell || text === undefined) return next(cell);
      const style = styleOf(worksheet.getCellRaw(row, col)) ?? {};
      const patch = read(text, style.n?.pattern ?? '');
      const { style: look, ...content } = patch;
      return {
        ...cell,
        ...toUniverCell(content, undefined),
        ...(look && { s: { ...style, ...look } as ICellData['s'] }),
      };
    },
  });
}

/** Undefined for rich text, for what is cleared, and for text that a leading apostrophe has already kept as it is. */
function typedText(cell: Nullable<ICellData>): string | undefined {
  if (!cell || cell.p || cell.t === CellValueType.FORCE_STRING) return undefined;
  const text = cell.f ?? cell.v;
  return typeof text === 'string' && text !== '' ? text : undefined;
}
