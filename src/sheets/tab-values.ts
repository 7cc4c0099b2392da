/** All that is filled in on a tab, in one call to Google instead of two. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What Google hands over for a cell; '' for a blank one. */
export type RawCell = string | number | boolean | Date;

/** -1 is the last row or column with data: Google's reference says so of this one method. */
const toTheLast = -1;

/**
 * As getDataRange().getValues() gives it, from A1 on. Where no cell is filled there is no last row to end at, and nobody says
 * what Google answers then: there, and wherever else it refuses, the two calls do.
 */
export const tabValues = (sheet: Sheet): RawCell[][] => {
  try {
    return sheet.getSheetValues(1, 1, toTheLast, toTheLast) as RawCell[][];
  } catch {
    return sheet.getDataRange().getValues() as RawCell[][];
  }
};
