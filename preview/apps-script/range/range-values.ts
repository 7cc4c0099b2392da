/// <reference types="google-apps-script" />
/** The content of cells: values and shown values. */
import type { Cell, CellPatch } from '../../engine/engine';
import type { Execution } from '../execution/execution';
import { read, setter, type Members } from '../members/members';
import { displayValue, patchFor, scriptValue, type ValueRules } from '../values/cell-values';
import { cellsOf, firstOf } from './cells-of';
import type { Range } from './range';
import { fill, sameShape } from './shape';
import { writeAllowed } from './strict-validation';

/** Writes a value per cell, parsed as if it were typed, after every check that could refuse the whole block. */
export function writeValues(
  range: Range,
  values: readonly (readonly unknown[])[],
  execution: Execution,
): undefined | Promise<void> {
  const { document } = execution;
  const area = range.forWriting(execution);
  const before = document.engine.cells.read(area);
  const rules = document.valueRules;
  const block = values.map((row, r) =>
    row.map((value, c): CellPatch => patchFor(value, before[r]?.[c]?.pattern ?? '', rules)),
  );
  return writeAllowed(document, area, block);
}

function shown<T>(range: Range, execution: Execution, show: (cell: Cell, rules: ValueRules) => T): T[][] {
  const rules = execution.document.valueRules;
  return cellsOf(range, execution).map((row) => row.map((cell) => show(cell, rules)));
}

/** As a script sees them: numbers, texts, booleans and dates. */
export const valuesOf = (range: Range, execution: Execution): unknown[][] =>
  shown(range, execution, scriptValue);

export const rangeValues = {
  getValue: read((range, _args, execution) =>
    scriptValue(firstOf(range, execution), execution.document.valueRules),
  ),
  getValues: read((range, _args, execution) => valuesOf(range, execution)),
  getDisplayValue: read((range, _args, execution) =>
    displayValue(firstOf(range, execution), execution.document.valueRules),
  ),
  getDisplayValues: read((range, _args, execution) => shown(range, execution, displayValue)),
  isBlank: read((range, _args, execution) =>
    cellsOf(range, execution).every((row) => row.every((cell) => cell.value === null && cell.formula === '')),
  ),
  setValue: setter((range, args, execution) => {
    if (args.count !== 1) args.mismatch();
    return writeValues(
      range,
      fill(range, () => args.at(0)),
      execution,
    );
  }),
  setValues: setter((range, args, execution) => {
    if (args.count !== 1) args.mismatch();
    return writeValues(range, sameShape(range, args.grid(0)), execution);
  }),
} satisfies Members<Range, GoogleAppsScript.Spreadsheet.Range>;
