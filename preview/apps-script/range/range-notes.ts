/// <reference types="google-apps-script" />
/** Notes on cells. */
import type { Execution } from '../execution/execution';
import { read, setter, type Members } from '../members/members';
import type { Range } from './range';
import { fill, sameShape } from './shape';

function write(range: Range, notes: readonly (readonly unknown[])[], execution: Execution): void {
  const { sheetId, row, column } = range.forWriting(execution);
  notes.forEach((line, r) =>
    line.forEach((note, c) =>
      execution.document.engine.notes.write(sheetId, row + r, column + c, textOf(note)),
    ),
  );
}

/** A number becomes what Java makes of it: 25 is noted as 25.0. */
function textOf(note: unknown): string {
  if (typeof note === 'string') {
    return note;
  }
  if (typeof note === 'number') return Number.isInteger(note) ? `${note}.0` : String(note);
  return typeof note === 'boolean' ? String(note) : '';
}

export const rangeNotes = {
  getNote: read((range, _args, execution) => {
    execution.cells += 1;
    return execution.document.engine.notes.read({ ...range.area, rows: 1, columns: 1 })[0]?.[0] ?? '';
  }),
  getNotes: read((range, _args, execution) =>
    execution.document.engine.notes.read(range.forReading(execution)),
  ),
  setNote: setter((range, args, execution) =>
    write(
      range,
      fill(range, () => args.at(0)),
      execution,
    ),
  ),
  setNotes: setter((range, args, execution) => write(range, sameShape(range, args.grid(0)), execution)),
  clearNote: setter((range, _args, execution) =>
    write(
      range,
      fill(range, () => ''),
      execution,
    ),
  ),
} satisfies Members<Range, GoogleAppsScript.Spreadsheet.Range>;
