/** Makes Sheets calculate our functions again where their arguments don't tell; it never does so by itself (google.md, 1.1). */

/**
 * What the names of the functions that people place bare, or with an ID typed into them, begin with. In capitals, as
 * the list of suggestions writes them, so that no other word of anybody's is touched; FITS needs its bracket, or it
 * would be found in BENEFITS. RANK_CHECK is not here: it always has its range to watch.
 */
const names = [
  'BUDGET_',
  'WEEKLY_SENTENCE',
  'CHANGE_COST',
  'NEXT_CHANGE_RATE',
  'FITS(',
  'CUT_LINE',
  'QUARTER_LOAD',
  'REQUEST_STATUS',
] as const;

/** Stands before a name meanwhile: nothing of ours, of Sheets' or of anybody's, so it can be taken away wherever it is. */
const mark = 'RECALCULATING_SALES_BUDGET__';

/**
 * Marks the names and, after a flush, takes the marks away: the one way that is known to recalculate a function without
 * arguments (google.md, 1.2). The way back always runs, so a run that died between the two is healed by the next. The
 * calls do not grow with the cells they find.
 */
export const refreshFunctions = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void => {
  const replace = (what: string, by: string): number =>
    spreadsheet.createTextFinder(what).matchFormulaText(true).matchCase(true).replaceAllWith(by);
  const found = names.filter((name) => replace(name, mark + name) > 0);
  if (found.length > 0) SpreadsheetApp.flush();
  replace(mark, '');
};
