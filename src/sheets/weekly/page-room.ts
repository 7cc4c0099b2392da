/** Makes the room that a page needs above what people keep below it, without touching a cell that is theirs. */
import { pageWidth } from './page-columns';
import type { SeenTab } from './see-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Of the rows `first` to `last`: nothing in them beside the page, so that whoever deletes them deletes nobody's work. */
export const isOursAlone = ({ values, formulas }: SeenTab, row: number): boolean =>
  [values, formulas()].every((block) => (block[row - 1] ?? []).slice(pageWidth).every((cell) => cell === ''));

/**
 * What stands in row `from` shall stand in row `to`. Rows are inserted above it, or those above it deleted that hold only
 * the page: where people have put cells of their own beside it, a gap stays. Returns the row where it stands then.
 */
export const moveDown = (sheet: Sheet, seen: SeenTab, from: number, to: number): number => {
  if (from < to) sheet.insertRowsBefore(from, to - from);
  if (from <= to) return to;
  let first = from;
  while (first > to && isOursAlone(seen, first - 1)) first -= 1;
  if (first < from) sheet.deleteRows(first, from - first);
  return first;
};
