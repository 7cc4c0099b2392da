/** Which formulas of a workbook that is opened are calculated: those without a value. Univer takes 0 and '' for none, too. */
import type { IUnitRange } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

export class KeptValues extends FormulaDataModel {
  override getFormulaDirtyRanges(): IUnitRange[] {
    const { allUnitData } = this.getCalculateData();
    const hasValue = ({ unitId, sheetId, range: { startRow, startColumn } }: IUnitRange): boolean => {
      const cell = allUnitData[unitId]?.[sheetId]?.cellData.getValue(startRow, startColumn);
      return cell?.v !== undefined && cell.v !== null;
    };
    return super
      .getFormulaDirtyRanges()
      .flatMap(cellByCell)
      .filter((cell) => !hasValue(cell));
  }
}

/** They reach down one column each. */
const cellByCell = ({ range, ...tab }: IUnitRange): IUnitRange[] =>
  Array.from({ length: range.endRow - range.startRow + 1 }, (_, at) => {
    const row = range.startRow + at;
    return { ...tab, range: { ...range, startRow: row, endRow: row } };
  });
