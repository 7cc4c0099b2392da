/// <reference types="google-apps-script" />
/** The content of cells: values, shown values, formulas. */
import type { CellPatch } from '../../engine/engine';
import type { Execution } from '../execution';
import { read, setter, type Members } from '../members';
import { displayValue, patchFor, scriptValue } from '../values/cell-values';
import { moveFormula } from '../values/move-formula';
import type { Range } from './range';
import { fill, sameShape } from './shape';
import { writeAllowed } from './strict-validation';

const cellsOf = (range: Range, execution: Execution) =>
  execution.document.engine.cells.read(range.forReading(execution));

const firstOf = (range: Range, execution: Execution) =>
  execution.document.engine.cells.read({ ...range.forReading(execution), rows: 1, columns: 1 })[0]?.[0] ?? {
    value: null,
    formula: '',
    pattern: '',
  };

/** Writes a value per cell, parsed as if it were typed, after every check that could refuse the whole block. */
export function writeValues(
  range: Range,
  values: readonly (readonly unknown[])[],
  execution: Execution,
): undefined | Promise<void> {
  const { document } = execution;
  const area = range.forWriting(execution);
  const before = document.engine.cells.read(area);
  const block = values.map((row, r) =>
    row.map((value, c): CellPatch => patchFor(value, before[r]?.[c]?.pattern ?? '', document.valueRules)),
  );
  return writeAllowed(document, area, block);
}

const asFormula = (text: string): string => (text === '' || text.startsWith('=') ? text : `=${text}`);

export const rangeValues = {
  getValue: read((range, _args, execution) =>
    scriptValue(firstOf(range, execution), execution.document.valueRules),
  ),
  getValues: read((range, _args, execution) =>
    cellsOf(range, execution).map((row) =>
      row.map((cell) => scriptValue(cell, execution.document.valueRules)),
    ),
  ),
  getDisplayValue: read((range, _args, execution) =>
    displayValue(firstOf(range, execution), execution.document.valueRules),
  ),
  getDisplayValues: read((range, _args, execution) =>
    cellsOf(range, execution).map((row) =>
      row.map((cell) => displayValue(cell, execution.document.valueRules)),
    ),
  ),
  getFormula: read((range, _args, execution) => firstOf(range, execution).formula),
  getFormulas: read((range, _args, execution) =>
    cellsOf(range, execution).map((row) => row.map((cell) => cell.formula)),
  ),
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
  setValues: setter((range, args, execution) =>
    writeValues(range, sameShape(range, args.grid(0)), execution),
  ),
  setFormula: setter((range, args, execution) => {
    const formula = asFormula(args.text(0));
    return writeValues(
      range,
      fill(range, (row, column) => moveFormula(formula, row, column)),
      execution,
    );
  }),
  setFormulas: setter((range, args, execution) => {
    const formulas = sameShape(range, args.grid(0)).map((row) =>
      row.map((text) => asFormula(typeof text === 'string' ? text : '')),
    );
    return writeValues(range, formulas, execution);
  }),
} satisfies Members<Range, GoogleAppsScript.Spreadsheet.Range>;
