/// <reference types="google-apps-script" />
/** Checkboxes: a validation rule whose cells hold one value when checked and another when not. */
import type { CellPatch, CellValue, ValidationRule } from '../../engine/engine';
import { DataValidation } from '../builders/data-validation';
import type { Execution } from '../execution/execution';
import { read, setter, type Member, type Members } from '../members/members';
import { patchFor } from '../values/cell-values';
import type { Range } from './range';
import { setRule } from './range-rules';

type State = 'checked' | 'unchecked';

/** Without values of its own a checkbox holds TRUE or FALSE; with one, unchecked is blank. */
const valueFor = ({ values }: Pick<ValidationRule, 'values'>, state: State): CellValue => {
  if (values.length === 0) return state === 'checked';
  return String(values[state === 'checked' ? 0 : 1] ?? '');
};

const stateOf = (rule: ValidationRule, value: CellValue): State =>
  rule.values.length === 0
    ? value === true
      ? 'checked'
      : 'unchecked'
    : String(value ?? '') === String(valueFor(rule, 'checked'))
      ? 'checked'
      : 'unchecked';

function insert(range: Range, values: readonly string[], execution: Execution): void {
  const { document } = execution;
  const area = range.forWriting(execution);
  const rule = { criteria: 'CHECKBOX', values, allowInvalid: false, helpText: null };
  setRule(document, area, new DataValidation(rule));
  const before = document.engine.cells.read(area);
  document.write(
    area,
    before.map((line) =>
      line.map(({ value, pattern }) =>
        value !== null && stateOf(rule, value) === 'checked'
          ? undefined
          : patchFor(valueFor(rule, 'unchecked'), pattern, document.valueRules),
      ),
    ),
  );
}

/** The checkbox rules of a range's cells; undefined for other cells. */
const boxes = ({ area }: Range, { document }: Execution): (ValidationRule | undefined)[][] =>
  document.engine.validations
    .read(area)
    .map((line) => line.map((rule) => (rule?.criteria === 'CHECKBOX' ? rule : undefined)));

/** Cells that are no checkboxes are left alone. */
const put = (state: State): Member<Range> =>
  setter((range, _args, execution) => {
    const { document } = execution;
    const area = range.forWriting(execution);
    const block = boxes(range, execution).map((line) =>
      line.map((rule): CellPatch | undefined =>
        rule ? patchFor(valueFor(rule, state), '', document.valueRules) : undefined,
      ),
    );
    document.write(area, block);
  });

export const rangeCheckboxes = {
  insertCheckboxes: setter((range, args, execution) =>
    insert(
      range,
      ([0, 1] as const).filter((index) => args.has(index)).map((index) => args.text(index)),
      execution,
    ),
  ),
  removeCheckboxes: setter((range, _args, execution) => {
    const area = range.forWriting(execution);
    execution.document.engine.validations.clear(area);
    execution.document.engine.cells.clear(area, true, false);
  }),
  check: put('checked'),
  uncheck: put('unchecked'),
  /** Null where not all cells are checkboxes, or not all in the same state. */
  isChecked: read((range, _args, execution) => {
    const cells = execution.document.engine.cells.read(range.forReading(execution));
    const states = boxes(range, execution).flatMap((line, r) =>
      line.map((rule, c) => rule && stateOf(rule, cells[r]?.[c]?.value ?? null)),
    );
    const [first] = states;
    return first !== undefined && states.every((state) => state === first) ? first === 'checked' : null;
  }),
} satisfies Members<Range, GoogleAppsScript.Spreadsheet.Range>;
