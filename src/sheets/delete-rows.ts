/** Deletes rows of a tab; the numbers of the rows below change with it, so whoever goes on reads the tab again. */
import { columnRuns } from './column-runs';

/** A1 rows in any order. From the bottom up, so that the numbers above stay true; neighbours go in one call. */
export const deleteRows = (sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: readonly number[]): void => {
  for (const run of columnRuns([...new Set(rows)]).reverse()) sheet.deleteRows(run.first, run.width);
};
