/** Which cells hold something. Formats reach over thousands that hold nothing, so they are looked for once, and a write changes what it wrote. */
import {
  CommandType,
  ICommandService,
  ObjectMatrix,
  type ICellData,
  type ICommandInfo,
} from '@univerjs/core';
import { FormulaDataModel, initSheetFormulaData } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { UniverWorkbook } from './univer';

/** Those of a tab: all, and of them those with a formula. */
interface Found {
  readonly filled: ObjectMatrix<ICellData>;
  readonly formulas: ObjectMatrix<ICellData>;
}

/** What was known of a tab when a write to it began. */
interface Write {
  readonly found: Found | undefined;
  readonly change: number;
}

/** The calculation's own, which touch no cells: what they find out is written like anything else. */
const CALCULATION = 'formula.mutation.';

export class FilledCells {
  private readonly found = new Map<string, Found>();
  private readonly writes = new WeakMap<object, Write>();
  /** Counts the changes that have begun. */
  private changes = 0;

  constructor(private readonly book: UniverWorkbook) {
    const commands = book.service(ICommandService);
    commands.beforeCommandExecuted((command) => changesCells(command) && this.begin(command));
    commands.onCommandExecuted((command) => changesCells(command) && this.end(command));
    // Univer asks for all formulas before every write and every calculation, and looks at each cell of the workbook for them.
    book.service(FormulaDataModel).getFormulaData = () => this.formulaData();
  }

  /** The cells of a tab with a value, a formula or rich text. */
  of(sheetId: string): ObjectMatrix<ICellData> {
    return this.in(sheetId).filled;
  }

  private in(sheetId: string): Found {
    const known = this.found.get(sheetId);
    if (known) return known;
    const found = { filled: new ObjectMatrix<ICellData>(), formulas: new ObjectMatrix<ICellData>() };
    this.book
      .worksheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell) return;
        if (isFilled(cell)) found.filled.setValue(row, column, cell);
        if (hasFormula(cell)) found.formulas.setValue(row, column, cell);
      });
    this.found.set(sheetId, found);
    return found;
  }

  private formulaData(): ReturnType<FormulaDataModel['getFormulaData']> {
    const { unitId, model } = this.book;
    const data = { [unitId]: {} };
    for (const sheet of model.getSheets()) {
      initSheetFormulaData(data, unitId, sheet.getSheetId(), this.in(sheet.getSheetId()).formulas);
    }
    return data;
  }

  /** Forgotten while it changes, as others may hear of the change before this does. */
  private begin(command: ICommandInfo): void {
    this.changes += 1;
    const write = writeOf(command);
    if (write) {
      this.writes.set(write, { found: this.found.get(write.subUnitId), change: this.changes });
      this.found.delete(write.subUnitId);
    } else {
      this.found.clear();
    }
  }

  private end(command: ICommandInfo): void {
    const write = writeOf(command);
    if (!write) {
      this.found.clear();
      return;
    }
    this.found.delete(write.subUnitId);
    const { found, change } = this.writes.get(write) ?? {};
    // What was changed within this change is not known from here.
    if (found && change === this.changes) {
      this.note(write, found);
      this.found.set(write.subUnitId, found);
    }
  }

  private note({ subUnitId, cellValue }: ISetRangeValuesMutationParams, { filled, formulas }: Found): void {
    const cells = this.book.worksheet(subUnitId).getCellMatrix();
    new ObjectMatrix(cellValue).forValue((row, column) => {
      const cell = cells.getValue(row, column);
      if (cell && isFilled(cell)) filled.setValue(row, column, cell);
      else filled.realDeleteValue(row, column);
      if (cell && hasFormula(cell)) formulas.setValue(row, column, cell);
      else formulas.realDeleteValue(row, column);
    });
  }
}

const changesCells = ({ id, type }: ICommandInfo): boolean =>
  type === CommandType.MUTATION && !id.startsWith(CALCULATION);

const writeOf = ({ id, params }: ICommandInfo): ISetRangeValuesMutationParams | undefined =>
  id === SetRangeValuesMutation.id ? (params as ISetRangeValuesMutationParams) : undefined;

const hasFormula = ({ f, si }: ICellData): boolean => Boolean(f || si);

export const isFilled = (cell: ICellData): boolean =>
  hasFormula(cell) || Boolean(cell.p) || (cell.v !== undefined && cell.v !== null && cell.v !== '');
