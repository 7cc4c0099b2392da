/** The cells that array formulas fill, or would fill if nothing were in their way. */
import { FormulaDataModel } from '@univerjs/engine-formula';
import { ObjectMatrix, type IRange } from '@univerjs/core';
import { toArea, type Area } from './area';
import type { FormulaCell } from './functions';
import type { UniverWorkbook } from './univer';

/** What Univer shows in a cell whose array found no room; Sheets says #REF!. */
const BLOCKED = '#SPILL!';

export class Spills {
  private readonly formulas: FormulaDataModel;

  constructor(private readonly book: UniverWorkbook) {
    this.formulas = book.service(FormulaDataModel);
  }

  /** The area of the array formula in this cell, blocked or not; undefined where there is none. */
  wanted({ sheetId, row, column }: FormulaCell): Area | undefined {
    const range = this.ranges(sheetId)[row]?.[column];
    return range && toArea(sheetId, range);
  }

  /** The area that the array formula in this cell found no room for. */
  blocked(cell: FormulaCell): Area | undefined {
    const held = this.book.worksheet(cell.sheetId).getCellMatrix().getValue(cell.row, cell.column);
    return held?.v === BLOCKED ? this.wanted(cell) : undefined;
  }

  /** The areas that array formulas of a tab fill. */
  filled(sheetId: string): Area[] {
    const cells = this.book.worksheet(sheetId).getCellMatrix();
    const areas: Area[] = [];
    new ObjectMatrix<IRange>(this.ranges(sheetId)).forValue((row, column, range) => {
      if (cells.getValue(row, column)?.v !== BLOCKED) areas.push(toArea(sheetId, range));
    });
    return areas;
  }

  private ranges(sheetId: string) {
    return this.formulas.getArrayFormulaRange()[this.book.unitId]?.[sheetId] ?? {};
  }
}
