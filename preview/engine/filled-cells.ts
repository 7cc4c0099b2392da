/** Which cells hold something. Formats reach over thousands that hold nothing, so they are looked for once after each change. */
import {
  CommandType,
  ICommandService,
  ObjectMatrix,
  type ICellData,
  type ICommandInfo,
} from '@univerjs/core';
import { FormulaDataModel, initSheetFormulaData } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { UniverWorkbook } from './univer';

export class FilledCells {
  private readonly found = new Map<string, ObjectMatrix<ICellData>>();

  constructor(private readonly book: UniverWorkbook) {
    const commands = book.service(ICommandService);
    // Before as well, so that whoever hears of a change earlier than this sees it.
    commands.beforeCommandExecuted((command) => this.forget(command));
    commands.onCommandExecuted((command) => this.forget(command));
    // Univer asks for all formulas before every write and every calculation, and looks at each cell of the workbook for them.
    book.service(FormulaDataModel).getFormulaData = () => this.formulaData();
  }

  /** The cells of a tab with a value, a formula or rich text. */
  of(sheetId: string): ObjectMatrix<ICellData> {
    const known = this.found.get(sheetId);
    if (known) return known;
    const filled = new ObjectMatrix<ICellData>();
    this.book
      .worksheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell && isFilled(cell)) filled.setValue(row, column, cell);
      });
    this.found.set(sheetId, filled);
    return filled;
  }

  private formulaData(): ReturnType<FormulaDataModel['getFormulaData']> {
    const { unitId, model } = this.book;
    const data = { [unitId]: {} };
    for (const sheet of model.getSheets()) {
      initSheetFormulaData(data, unitId, sheet.getSheetId(), this.of(sheet.getSheetId()));
    }
    return data;
  }

  private forget({ id, type, params }: ICommandInfo): void {
    if (type !== CommandType.MUTATION) return;
    if (id === SetRangeValuesMutation.id) this.found.delete((params as { subUnitId: string }).subUnitId);
    else this.found.clear();
  }
}

const isFilled = (cell: ICellData): boolean =>
  Boolean(cell.f || cell.si || cell.p) || (cell.v !== undefined && cell.v !== null && cell.v !== '');
