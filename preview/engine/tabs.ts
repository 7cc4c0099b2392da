/** Tabs and their rows and columns: what is there, and inserting, deleting, moving, hiding. */
import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  InsertSheetMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetColumnCountMutation,
} from '@univerjs/sheets';
import { isOpenEnded, type Cells } from './cells';
import type { UniverWorkbook } from './univer';

export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
}

export type Axis = 'rows' | 'columns';

export class Tabs {
  /** A test that opens thousands makes do with fewer. */
  newRows = 1000;

  constructor(
    private readonly book: UniverWorkbook,
    private readonly cells: Cells,
  ) {}

  all(): Tab[] {
    return this.book.model.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      rows: sheet.getRowCount(),
      columns: sheet.getColumnCount(),
      hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
    }));
  }

  tab(id: string): Tab | undefined {
    return this.all().find((tab) => tab.id === id);
  }

  /** New tabs have Google's size: 1000 rows of 26 columns. */
  insert(id: string, name: string, index: number, rows = this.newRows, columns = 26): void {
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name, rowCount: rows, columnCount: columns });
    this.book.run(InsertSheetMutation.id, { index, sheet });
  }

  /** The cells and their looks, sizes and merges; what plugins keep beside them is not copied. */
  copy(id: string, to: string, name: string, index: number): void {
    const sheet = structuredClone(this.book.worksheet(id).getSnapshot());
    this.book.run(InsertSheetMutation.id, { index, sheet: { ...sheet, id: to, name } });
  }

  delete(id: string): void {
    this.book.facade.deleteSheet(id);
  }

  rename(id: string, name: string): void {
    this.book.sheet(id).setName(name);
  }

  move(id: string, to: number): void {
    const from = this.book.model.getSheets().findIndex((sheet) => sheet.getSheetId() === id);
    this.book.run(SetWorksheetOrderMutation.id, { subUnitId: id, fromOrder: from, toOrder: to });
  }

  hide(id: string, hidden: boolean): void {
    const sheet = this.book.sheet(id);
    if (hidden) sheet.hideSheet();
    else sheet.showSheet();
  }

  get active(): string {
    return this.book.facade.getActiveSheet().getSheetId();
  }

  /** A person who writes in a cell of the tab in front goes on writing. */
  activate(id: string): void {
    if (id !== this.active) this.book.facade.setActiveSheet(this.book.sheet(id));
  }

  /** Inserts empty rows or columns before the one at `index`; formulas, notes and formats move along. */
  insertLines(id: string, axis: Axis, index: number, count: number): void {
    const sheet = this.book.sheet(id);
    const { rows, columns } = this.size(id);
    // Univer's insertion takes a place inside the tab; past its edge the tab only grows.
    if (index >= (axis === 'rows' ? rows : columns)) this.resize(id, axis, count);
    else if (axis === 'rows') sheet.insertRows(index, count);
    else sheet.insertColumns(index, count);
  }

  deleteLines(id: string, axis: Axis, index: number, count: number): void {
    const sheet = this.book.sheet(id);
    this.asInFront(id, () => {
      if (axis === 'rows') sheet.deleteRows(index, count);
      else sheet.deleteColumns(index, count);
    });
  }

  moveLines(id: string, axis: Axis, index: number, count: number, to: number): void {
    const sheet = this.book.sheet(id);
    this.asInFront(id, () => {
      if (axis === 'rows') sheet.moveRows(sheet.getRange(index, 0, count, 1), to);
      else sheet.moveColumns(sheet.getRange(0, index, 1, count), to);
    });
  }

  hideLines(id: string, axis: Axis, index: number, count: number, hidden: boolean): void {
    const sheet = this.book.sheet(id);
    if (axis === 'rows') {
      if (hidden) sheet.hideRows(index, count);
      else sheet.showRows(index, count);
    } else if (hidden) sheet.hideColumns(index, count);
    else sheet.showColumns(index, count);
  }

  isLineHidden(id: string, axis: Axis, index: number): boolean {
    const sheet = this.book.worksheet(id);
    return axis === 'rows' ? !sheet.getRowRawVisible(index) : !sheet.getColVisible(index);
  }

  /** Univer turns references as if rows and columns went from the tab in front, whichever they go from. */
  private asInFront(id: string, change: () => void): void {
    const { model } = this.book;
    const sheet = this.book.worksheet(id);
    Object.defineProperty(model, 'getActiveSheet', { configurable: true, value: () => sheet });
    try {
      change();
    } finally {
      Reflect.deleteProperty(model, 'getActiveSheet');
    }
  }

  private size(id: string): { rows: number; columns: number } {
    const sheet = this.book.worksheet(id);
    return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  }

  private resize(id: string, axis: Axis, by: number): void {
    const { rows, columns } = this.size(id);
    if (axis === 'columns') {
      this.book.run(SetWorksheetColumnCountMutation.id, { subUnitId: id, columnCount: columns + by });
      return;
    }
    const openEnded = [...this.cells.formulaCells(isOpenEnded)];
    this.book.run(SetWorksheetRowCountMutation.id, { subUnitId: id, rowCount: rows + by });
    // Their ranges were bounded by the tab's last row, and are entered again to reach the new one.
    for (const { sheetId, row, column, formula } of openEnded) {
      this.cells.write(sheetId, row, column, [[{ formula }]]);
    }
  }
}
