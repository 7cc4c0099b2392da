/** Data validation rules, kept by Univer's plugin so that the page shows drop-downs and checkboxes. */
import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  type IDataValidationRule,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import { toUniverRange, type Area } from './area';
import type { UniverWorkbook } from './univer';
import { fromUniverRule, toUniverRule, type ValidationRule } from './validation-rules';

/** A rule with the first of its cells, to which the references of its formula are relative. */
export interface PlacedRule {
  readonly rule: ValidationRule;
  readonly row: number;
  readonly column: number;
}

export class Validations {
  private readonly model: SheetDataValidationModel;

  constructor(private readonly book: UniverWorkbook) {
    this.model = book.service(SheetDataValidationModel);
  }

  read(area: Area): (ValidationRule | null)[][] {
    return this.readPlaced(area).map((line) => line.map((placed) => placed?.rule ?? null));
  }

  readPlaced(area: Area): (PlacedRule | null)[][] {
    const grid = Array.from({ length: area.rows }, () =>
      Array.from({ length: area.columns }, (): PlacedRule | null => null),
    );
    for (const univerRule of this.rules(area.sheetId)) {
      const placed: PlacedRule = {
        rule: fromUniverRule(univerRule),
        row: Math.min(...univerRule.ranges.map(({ startRow }) => startRow)),
        column: Math.min(...univerRule.ranges.map(({ startColumn }) => startColumn)),
      };
      for (const { startRow, endRow, startColumn, endColumn } of univerRule.ranges) {
        const lastColumn = Math.min(endColumn, area.column + area.columns - 1);
        for (const [r, line] of grid.entries()) {
          if (area.row + r < startRow || area.row + r > endRow) continue;
          for (let column = Math.max(startColumn, area.column); column <= lastColumn; column += 1) {
            line[column - area.column] = placed;
          }
        }
      }
    }
    return grid;
  }

  hasRules(sheetId: string): boolean {
    return this.rules(sheetId).length > 0;
  }

  set(area: Area, rule: ValidationRule, id: string): void {
    const stored: IDataValidationRule = {
      ...toUniverRule(rule),
      uid: id,
      ranges: [toUniverRange(area)],
      showErrorMessage: true,
      errorStyle: rule.allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
      ...(rule.helpText === null ? {} : { error: rule.helpText, prompt: rule.helpText }),
      renderMode:
        rule.criteria === 'VALUE_IN_LIST' && rule.values[1] === false
          ? DataValidationRenderMode.TEXT
          : DataValidationRenderMode.ARROW,
    };
    this.book.run(AddSheetDataValidationCommand.id, { subUnitId: area.sheetId, rule: stored });
  }

  /** The rules of one tab on another, over the same cells; `id` makes a name for each. */
  copy(from: string, to: string, id: () => string): void {
    for (const rule of this.rules(from)) {
      const stored = { ...structuredClone(rule), uid: id() };
      this.book.run(AddSheetDataValidationCommand.id, { subUnitId: to, rule: stored });
    }
  }

  clear(area: Area): void {
    if (!this.hasRules(area.sheetId)) return;
    this.book.run(ClearRangeDataValidationCommand.id, {
      subUnitId: area.sheetId,
      ranges: [toUniverRange(area)],
    });
  }

  private rules(sheetId: string): ISheetDataValidationRule[] {
    return this.model.getRules(this.book.unitId, sheetId);
  }
}
