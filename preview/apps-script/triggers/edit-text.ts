/** What an edit event carries of a cell, always as text: google.md 38. */
import type { Cell } from '../../engine/engine';

/** Numbers and, [GUESS], dates as the number they are; checkboxes as TRUE or FALSE; undefined for a blank cell. */
function editText({ value, formula }: Cell): string | undefined {
  if (formula !== '') return formula;
  if (value === null) return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** Absent for a cleared cell; [GUESS] for a formula too, of which nobody says what the event carries. */
export function newValue(cell: Cell | undefined): { value?: string } {
  const value = cell && cell.formula === '' ? editText(cell) : undefined;
  return value === undefined ? {} : { value };
}

export function oldValue(cell: Cell | undefined): { oldValue?: string } {
  const text = cell && editText(cell);
  return text === undefined ? {} : { oldValue: text };
}
