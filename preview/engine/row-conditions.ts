/**
 * Calculates a condition that holds for whole rows, as `=$A3>50` does, once in each row. Univer calculates it in every cell that
 * its format covers: in the example 16,000 times, while the workbook opens.
 */
import type { ICommandService, IRange, LifecycleService } from '@univerjs/core';
import {
  OtherFormulaBizType,
  RegisterOtherFormulaService,
  SetFormulaCalculationResultMutation,
  type IActiveDirtyManagerService,
  type ISetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import { partsOf } from './formula-parts';

type Registered = Parameters<RegisterOtherFormulaService['registerFormulaWithRange']>;

/** They may answer differently in each cell, whatever they are given. */
const OWN_IN_EACH_CELL = new Set(['CELL', 'COLUMN', 'INDIRECT', 'RAND', 'RANDARRAY', 'RANDBETWEEN']);

/** `$A1`, `$A:$B` or `1:2`, of whatever tab. */
const FIXED_COLUMNS = /^(.*!)?(\$[a-z]+\$?\d*(:\$[a-z]+\$?\d*)?|\$?\d+:\$?\d+)$/i;

/** Whether it is the same in all cells of a row. */
export function isSameAlongRow(formula: string): boolean {
  const { functions, names, ranges } = partsOf(formula);
  return (
    names.length === 0 &&
    functions.every((name) => !OWN_IN_EACH_CELL.has(name)) &&
    ranges.every((range) => FIXED_COLUMNS.test(range))
  );
}

/** What was calculated in a row, by the column. */
type Row = Record<number, unknown>;

export class RowConditions extends RegisterOtherFormulaService {
  /** The columns in which a formula counts, from its first one on, by its ID. */
  private readonly columns = new Map<string, readonly number[]>();

  /** Takes what Univer's own service is given. */
  constructor(
    commands: ICommandService,
    ...others: [dirty: IActiveDirtyManagerService, lifecycle: LifecycleService]
  ) {
    super(commands, ...others);
    this.disposeWithMe(
      commands.beforeCommandExecuted(({ id, params }) => {
        if (id === SetFormulaCalculationResultMutation.id) {
          this.fillRows(params as ISetFormulaCalculationResultMutation);
        }
      }),
    );
  }

  override registerFormulaWithRange(...registered: Registered): string {
    const [unitId, subUnitId, formula, ranges = [], extra, kind, ...rest] = registered;
    const [first] = ranges;
    if (!first || kind !== OtherFormulaBizType.CONDITIONAL_FORMATTING || !isSameAlongRow(formula)) {
      return super.registerFormulaWithRange(...registered);
    }
    const rows = firstCells(ranges, first.startColumn);
    const id = super.registerFormulaWithRange(unitId, subUnitId, formula, rows, extra, kind, ...rest);
    this.columns.set(
      id,
      ranges.flatMap((range) => columnsFrom(first.startColumn, range)),
    );
    return id;
  }

  override deleteFormula(unitId: string, subUnitId: string, formulaIds: string[]): void {
    super.deleteFormula(unitId, subUnitId, formulaIds);
    for (const id of formulaIds) this.columns.delete(id);
  }

  private fillRows({ unitOtherData }: ISetFormulaCalculationResultMutation): void {
    for (const tabs of Object.values(unitOtherData)) {
      for (const results of Object.values(tabs ?? {})) {
        for (const [id, columns] of this.columns) {
          for (const row of Object.values((results?.[id] ?? {}) as Record<number, Row>)) {
            for (const column of columns) row[column] = row[0];
          }
        }
      }
    }
  }
}

/** The rows of the ranges, one cell of each; ranges beside one another have the same. */
const firstCells = (ranges: readonly IRange[], column: number): IRange[] => [
  ...new Map(
    ranges.map((range) => [
      `${range.startRow}:${range.endRow}`,
      { ...range, startColumn: column, endColumn: column },
    ]),
  ).values(),
];

const columnsFrom = (first: number, { startColumn, endColumn }: IRange): number[] =>
  Array.from({ length: endColumn - startColumn + 1 }, (_, at) => startColumn + at - first);
