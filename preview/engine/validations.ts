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

export class Validations {
  private readonly model: SheetDataValidationModel;

  constructor(private readonly book: UniverWorkbook) {
    this.model = book.service(SheetDataValidationModel);
  }

  read(area: Area): (ValidationRule | null)[][] {
    const grid = Array.from({ length: area.rows }, () =>
      Array.from({ length: area.columns }, (): ValidationRule | null => null),
    );
    for (const univerRule of this.rules(area.sheetId)) {
      const rule = fromUniverRule(univerRule);
      for (const { startRow, endRow, startColumn, endColumn } of univerRule.ranges) {
        for (
          let row = Math.max(startRow, area.row);
          row <= Math.min(endRow, area.row + area.rows - 1);
          row += 1
        ) {
          for (
            let column = Math.max(startColumn, area.column);
            column <= Math.min(endColumn, area.column + area.columns - 1);
            column += 1
          ) {
            const line = grid[row - area.row];
            if (line) line[column - area.column] = rule;
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
