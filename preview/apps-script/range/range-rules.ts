/// <reference types="google-apps-script" />
/** Data validation and checkboxes on cells. */
import type { Area } from '../../engine/engine';
import { DataValidation } from '../builders/data-validation';
import type { Execution } from '../execution';
import { read, setter, type Members } from '../members';
import type { Range } from './range';
import { sameShape } from './shape';

function set(execution: Execution, area: Area, rule: unknown): void {
  const { document } = execution;
  if (rule instanceof DataValidation) {
    document.engine.validations.set(area, rule.rule, `validation-${document.nextId()}`);
  } else document.engine.validations.clear(area);
}

const shown = (rule: DataValidation['rule'] | null | undefined): DataValidation | null =>
  rule ? new DataValidation(rule) : null;

function insertCheckboxes(range: Range, values: readonly string[], execution: Execution): void {
  const area = range.forWriting(execution);
  const rule = { criteria: 'CHECKBOX', values, allowInvalid: false, helpText: null };
  set(execution, area, new DataValidation(rule));
  const unchecked = values.length === 0 ? false : (values[1] ?? '');
  const before = execution.document.engine.cells.read(area);
  execution.document.write(
    area,
    before.map((line) =>
      line.map(({ value }) => (value === true || value === values[0] ? undefined : { value: unchecked })),
    ),
  );
}

export const rangeRules = {
  setDataValidation: setter((range, args, execution) =>
    set(execution, range.forWriting(execution), args.at(0)),
  ),
  setDataValidations: setter((range, args, execution) => {
    const { sheetId, row, column } = range.forWriting(execution);
    sameShape(range, args.grid(0)).forEach((line, r) =>
      line.forEach((rule, c) =>
        set(execution, { sheetId, row: row + r, column: column + c, rows: 1, columns: 1 }, rule),
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
    set(execution, range.forWriting(execution), null),
  ),
  insertCheckboxes: setter((range, args, execution) =>
    insertCheckboxes(
      range,
      Array.from({ length: args.count }, (_, index) => args.text(index)),
      execution,
    ),
  ),
  removeCheckboxes: setter((range, _args, execution) => {
    const area = range.forWriting(execution);
    set(execution, area, null);
    execution.document.engine.cells.clear(area, true, false);
  }),
} satisfies Members<Range, GoogleAppsScript.Spreadsheet.Range>;
