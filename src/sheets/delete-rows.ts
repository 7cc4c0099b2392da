/** Deletes rows of a tab; the numbers of the rows below change with it, so whoever goes on reads the tab again. */
import { columnRuns } from './column-runs';

/**
 * A1 rows below the header, in any order. From the bottom up, so that the numbers above stay true; neighbours go in one call.
 * The last row of a tab gets a blank one behind it first: Sheets refuses to delete all of them, and formulas over the column
 * would lose it.
 */
export const deleteRows = (sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: readonly number[]): void => {
  const last = sheet.getMaxRows();
  if (rows.includes(last)) sheet.insertRowAfter(last);
  for (const run of columnRuns([...new Set(rows)]).reverse()) sheet.deleteRows(run.first, run.width);
};
