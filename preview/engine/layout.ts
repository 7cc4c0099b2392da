/** How a tab is laid out: frozen lines, sizes, gridlines, tab colour, merged cells. */
import { BooleanNumber } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { toUniverRange, type Area } from './area';
import type { Axis } from './tabs';
import type { UniverWorkbook } from './univer';

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

export class Layout {
  constructor(private readonly book: UniverWorkbook) {}

  frozen(sheetId: string): Frozen {
    const { xSplit, ySplit } = this.book.worksheet(sheetId).getFreeze();
    return { rows: Math.max(ySplit, 0), columns: Math.max(xSplit, 0) };
  }

  freeze(sheetId: string, { rows, columns }: Frozen): void {
    // -1 is Univer's way of saying that nothing is frozen along an axis.
    this.book.run(SetFrozenMutation.id, {
      subUnitId: sheetId,
      xSplit: columns,
      ySplit: rows,
      startRow: rows || -1,
      startColumn: columns || -1,
    });
  }

  size(sheetId: string, axis: Axis, index: number): number {
    const sheet = this.book.worksheet(sheetId);
    return axis === 'rows' ? sheet.getRowHeight(index) : sheet.getColumnWidth(index);
  }

  /** Whether the row is as high as its text needs, as nobody has set its height. */
  hasAutoHeight(sheetId: string, row: number): boolean {
    return this.book.worksheet(sheetId).getRowManager().getRow(row)?.ia !== BooleanNumber.FALSE;
  }

  resize(sheetId: string, axis: Axis, index: number, count: number, pixels: number): void {
    const sheet = this.book.sheet(sheetId);
    if (axis === 'rows') sheet.setRowHeightsForced(index, count, pixels);
    else sheet.setColumnWidths(index, count, pixels);
  }

  /** Rows at least this high, which grow with wrapped text (row-heights.ts). */
  heightenRows(sheetId: string, index: number, count: number, pixels: number): void {
    this.resize(sheetId, 'rows', index, count, pixels);
    const columns = this.book.worksheet(sheetId).getColumnCount();
    const ranges = [toUniverRange({ row: index, column: 0, rows: count, columns })];
    this.book.run(SetWorksheetRowIsAutoHeightMutation.id, {
      subUnitId: sheetId,
      ranges,
      autoHeightInfo: BooleanNumber.TRUE,
    });
    this.book.run(SetWorksheetRowAutoHeightMutation.id, {
      subUnitId: sheetId,
      rowsAutoHeightInfo: Array.from({ length: count }, (_, row) => ({
        row: index + row,
        autoHeight: pixels,
      })),
    });
  }

  hidesGridlines(sheetId: string): boolean {
    return this.book.worksheet(sheetId).hasHiddenGridlines();
  }

  hideGridlines(sheetId: string, hidden: boolean): void {
    this.book.sheet(sheetId).setHiddenGridlines(hidden);
  }

  tabColor(sheetId: string): string | null {
    return this.book.worksheet(sheetId).getTabColor() || null;
  }

  colorTab(sheetId: string, color: string | null): void {
    this.book.sheet(sheetId).setTabColor(color ?? '');
  }

  merged(sheetId: string): Area[] {
    return this.book
      .worksheet(sheetId)
      .getMergeData()
      .map(({ startRow, endRow, startColumn, endColumn }) => ({
        sheetId,
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      }));
  }

  merge(areas: readonly Area[]): void {
    const [first] = areas;
    if (!first) return;
    this.book.run(AddWorksheetMergeMutation.id, {
      subUnitId: first.sheetId,
      ranges: areas.map(toUniverRange),
    });
  }

  breakApart(areas: readonly Area[]): void {
    const [first] = areas;
    if (!first) return;
    this.book.run(RemoveWorksheetMergeMutation.id, {
      subUnitId: first.sheetId,
      ranges: areas.map(toUniverRange),
    });
  }
}
