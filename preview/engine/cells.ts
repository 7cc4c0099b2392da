/** Cells of a tab as plain values: read from Univer's model in one pass, written in one mutation. */
import { type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Area } from './area';
import {
  toUniverCell,
  typeOf,
  univerValue,
  valueOf,
  type Cell,
  type CellMatrix,
  type CellPatch,
  type FormulaAt,
  type StylePatch,
  type WriteBlock,
} from './cell';
import { boundOpenRanges, openBoundedRanges } from './open-ranges';
import { FilledCells } from './filled-cells';
import { fromDocument } from './rich-text';
import { restyle, type EachLook } from './restyle';
import type { Spills } from './spills';
import type { UniverWorkbook } from './univer';

const PLAIN: StylePatch = {
  ...{ ff: null, fs: null, it: null, bl: null, ul: null, st: null, bg: null, bd: null, cl: null, n: null },
  ...{ ht: null, vt: null, tb: null, tr: null, pd: null },
};

/** One cell's new look. */
interface Look {
  readonly row: number;
  readonly column: number;
  readonly style: StylePatch | null;
}

const each =
  (looks: readonly Look[]): EachLook =>
  (visit) =>
    looks.forEach(({ row, column, style }) => visit(row, column, style));

const EMPTY: Cell = { value: null, formula: '', pattern: '' };

export class Cells {
  private readonly formulas: FormulaDataModel;
  private readonly filled: FilledCells;

  constructor(
    private readonly book: UniverWorkbook,
    private readonly spills: Spills,
  ) {
    this.formulas = book.service(FormulaDataModel);
    this.filled = new FilledCells(book);
  }

  read({ sheetId, row, column, rows, columns }: Area): Cell[][] {
    const matrix = this.book.worksheet(sheetId).getCellMatrix();
    const spilled = this.formulas.getArrayFormulaCellData()[this.book.unitId]?.[sheetId];
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => {
        const cell = matrix.getValue(row + r, column + c);
        const spill = spilled?.[row + r]?.[column + c];
        if (!cell && !spill) return EMPTY;
        return this.toCell(sheetId, row + r, column + c, cell, spill);
      }),
    );
  }

  private toCell(
    sheetId: string,
    row: number,
    column: number,
    cell: Nullable<ICellData>,
    spill: Nullable<ICellData>,
  ): Cell {
    const own = cell && (cell.f || cell.si || (cell.v !== undefined && cell.v !== null && cell.v !== ''));
    const shown = own || cell?.p ? cell : (spill ?? cell);
    return {
      value: valueOf(shown),
      formula: cell?.f || cell?.si ? this.formula(sheetId, row, column, cell) : '',
      pattern: this.pattern(cell) || this.pattern(spill),
      ...(cell?.p && { rich: fromDocument(cell.p) }),
    };
  }

  private formula(sheetId: string, row: number, column: number, cell: ICellData): string {
    const text = cell.f ?? this.formulas.getFormulaStringByCell(row, column, sheetId, this.book.unitId) ?? '';
    if (!isOpenEnded(cell)) return text;
    return openBoundedRanges(text, (tab) => this.rowsOf(sheetId, tab));
  }

  private pattern(cell: Nullable<ICellData>): string {
    return (cell?.s && this.book.model.getStyles().getStyleByCell(cell)?.n?.pattern) || '';
  }

  rowsOf(sheetId: string, tab: string | undefined): number | undefined {
    const sheet = tab === undefined ? this.book.worksheet(sheetId) : this.book.model.getSheetBySheetName(tab);
    return sheet?.getRowCount();
  }

  /** Writes a block whose top left cell is given; undefined leaves a cell alone, and so does what it already holds. */
  write(sheetId: string, row: number, column: number, block: WriteBlock): void {
    const matrix = this.book.worksheet(sheetId).getCellMatrix();
    // Apart from each other: beside changed cells Univer takes one that only gets a look for one without a formula.
    const contents: CellMatrix = {};
    const looks: Look[] = [];
    block.forEach((patches, r) =>
      patches.forEach((patch, c) => {
        if (!patch) return;
        const place = { row: row + r, column: column + c };
        const cell = matrix.getValue(place.row, place.column);
        if (this.isHeld(sheetId, patch, cell)) {
          if (patch.style !== undefined) looks.push({ ...place, style: patch.style });
        } else {
          (contents[place.row] ??= {})[place.column] = toUniverCell(patch, cell?.t);
        }
      }),
    );
    this.change(sheetId, contents);
    this.look(sheetId, each(looks));
  }

  /** Changes the look of all cells of an area in the same way. */
  format({ sheetId, row, column, rows, columns }: Area, style: StylePatch): void {
    this.look(sheetId, (visit) => {
      for (let r = row; r < row + rows; r += 1) {
        for (let c = column; c < column + columns; c += 1) visit(r, c, style);
      }
    });
  }

  /** Writing the same again calculates nothing anew, as on Google; a formula's text is compared as it is stored. */
  private isHeld(sheetId: string, { value, formula, rich }: CellPatch, cell: Nullable<ICellData>): boolean {
    if (rich) return false;
    if (formula !== undefined) {
      return cell?.f === boundOpenRanges(formula, (tab) => this.rowsOf(sheetId, tab));
    }
    // Only a look.
    if (value === undefined) return true;
    if (cell?.f || cell?.si || cell?.p) return false;
    if (value === null) return cell?.v === undefined || cell.v === null;
    return cell ? cell.v === univerValue(value) && cell.t === typeOf(value) : false;
  }

  private change(subUnitId: string, cellValue: CellMatrix): void {
    if (Object.keys(cellValue).length === 0) return;
    this.book.run(SetRangeValuesMutation.id, { subUnitId, cellValue });
  }

  /** Named as Univer's own formatting command, a change of looks does not search the workbook for formulas. */
  private look(subUnitId: string, eachLook: EachLook): void {
    const trigger = SetStyleCommand.id;
    restyle(this.book.worksheet(subUnitId).getCellMatrix(), eachLook, (firsts) => {
      if (Object.keys(firsts).length === 0) return;
      this.book.run(SetRangeValuesMutation.id, { subUnitId, cellValue: firsts, trigger });
    });
  }

  /** Only cells that are there are touched, so that clearing a whole tab stays cheap. */
  clear({ sheetId, row, column, rows, columns }: Area, contents: boolean, formats: boolean): void {
    const found: Look[] = [];
    const matrix = this.book.worksheet(sheetId).getCellMatrix();
    matrix.forValue((r, c, cell) => {
      const inside = r >= row && r < row + rows && c >= column && c < column + columns;
      if (inside && cell) found.push({ row: r, column: c, style: null });
    });
    if (!contents) {
      if (formats) this.look(sheetId, each(found));
      return;
    }
    const cellValue: CellMatrix = {};
    const patch: CellPatch = { value: null, ...(formats ? { style: null } : {}) };
    for (const { row: r, column: c } of found) {
      (cellValue[r] ??= {})[c] = toUniverCell(patch, matrix.getValue(r, c)?.t);
    }
    this.change(sheetId, cellValue);
  }

  /** A patch that gives a cell exactly this cell's look, also where that has less than the other had. */
  wholeStyle(sheetId: string, row: number, column: number): StylePatch {
    const cell = this.book.worksheet(sheetId).getCellMatrix().getValue(row, column);
    return { ...PLAIN, ...(cell ? this.book.model.getStyles().getStyleByCell(cell) : {}) };
  }

  /** The look that the cell itself has been given. */
  ownStyle(sheetId: string, row: number, column: number): IStyleData {
    const cell = this.book.worksheet(sheetId).getCellMatrix().getValue(row, column);
    return (cell && this.book.model.getStyles().getStyleByCell(cell)) ?? {};
  }

  /** How far cells have anything, if only a look. */
  touched(sheetId: string): { rows: number; columns: number } {
    let [rows, columns] = [0, 0];
    this.book
      .worksheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell) return;
        rows = Math.max(rows, row + 1);
        columns = Math.max(columns, column + 1);
      });
    return { rows, columns };
  }

  style(sheetId: string, row: number, column: number): Nullable<IStyleData> {
    return this.book.worksheet(sheetId).getComposedCellStyle(row, column);
  }

  /** The last row and column with content; formulas that give '' count, and so do cells an array spills into. */
  extent(sheetId: string): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    this.filled.of(sheetId).forValue((row, column) => {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    });
    for (const area of this.spills.filled(sheetId)) {
      rows = Math.max(rows, area.row + area.rows);
      columns = Math.max(columns, area.column + area.columns);
    }
    return { rows, columns };
  }

  /** Every cell with a formula, in no particular order. */
  *formulaCells(wanted = hasFormula): Generator<FormulaAt> {
    for (const sheet of this.book.model.getSheets()) {
      const sheetId = sheet.getSheetId();
      const found: [number, number, ICellData][] = [];
      this.filled.of(sheetId).forValue((row, column, cell) => {
        if (wanted(cell)) found.push([row, column, cell]);
      });
      for (const [row, column, cell] of found) {
        yield { sheetId, row, column, formula: this.formula(sheetId, row, column, cell) };
      }
    }
  }
}

const hasFormula = (cell: ICellData): boolean => Boolean(cell.f || cell.si);

/** Whether a cell's formula was entered with an open-ended range. */
export const isOpenEnded = (cell: Nullable<ICellData>): boolean => cell?.custom?.['openEnded'] === true;
