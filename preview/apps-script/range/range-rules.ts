/// <reference types="google-apps-script" />
/** Data validation on cells. */
import type { Area } from '../../engine/engine';
import type { Arguments } from '../members/arguments';
import { DataValidation } from '../builders/data-validation';
import { read, setter, type Members } from '../members/members';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';
import type { Range } from './range';
import { sameShape } from './shape';

/** Anything else than a rule takes the cells' rule away. */
export function setRule(document: SpreadsheetDocument, area: Area, rule: unknown): void {
  if (rule instanceof DataValidation) {
    document.engine.validations.set(area, rule.rule, `validation-${document.nextId()}`);
  } else document.engine.validations.clear(area);
}

const ruleOrNull = (args: Arguments, rule: unknown): DataValidation | null =>
  rule === null || rule instanceof DataValidation ? rule : args.mismatch();

const shown = (rule: DataValidation['rule'] | null | undefined): DataValidation | null =>
  rule ? new DataValidation(rule) : null;

export const rangeRules = {
  setDataValidation: setter((range, args, execution) =>
    setRule(execution.document, range.forWriting(execution), ruleOrNull(args, args.at(0))),
  ),
  setDataValidations: setter((range, args, execution) => {
    const { sheetId, row, column } = range.forWriting(execution);
    sameShape(range, args.grid(0)).forEach((line, r) =>
      line.forEach((rule, c) =>
        setRule(
          execution.document,
          { sheetId, row: row + r, column: column + c, rows: 1, columns: 1 },
          ruleOrNull(args, rule),
        ),
      ),
    );
  }),
  getDataValidation: read((range, _args, execution) => {
    execution.cells += 1;
    return shown(execution.document.engine.validations.read({ ...range.area, rows: 1, columns: 1 })[0]?.[0]);
  }),
  getDataValidations: read((range, _args, execution) =>
    execution.document.engine.validations.read(range.forReading(execution)).map((line) => line.map(shown)),
  ),
  clearDataValidations: setter((range, _args, execution) =>
    setRule(execution.document, range.forWriting(execution), null),
  ),
} satisfies Members<Range, GoogleAppsScript.Spreadsheet.Range>;
