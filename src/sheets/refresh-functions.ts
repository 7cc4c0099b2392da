/** Makes Sheets calculate our argument-less custom functions again; it never does so by itself (google.md, 1.1). */

/**
 * What the names of the functions that people place bare begin with, and what stands for it meanwhile: nothing
 * of ours, of Sheets' or of anybody's, so that putting the names back can't touch anything else.
 * RANK_CHECK is not here: it always has its range to watch.
 */
const names = [
  { beginning: 'BUDGET_', placeholder: 'RECALCULATING_SALES_FIGURE__' },
  { beginning: 'WEEKLY_SENTENCE', placeholder: 'RECALCULATING_SALES_SENTENCE__' },
] as const;

/**
 * Swaps each name for its placeholder and, after a flush, back: the one way that is known to recalculate a
 * function without arguments (google.md, 1.2). The way back always runs, so a run that died between the
 * two is healed by the next. The calls do not grow with the cells they find.
 */
export const refreshFunctions = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void => {
  const replace = (what: string, by: string): number =>
    spreadsheet.createTextFinder(what).matchFormulaText(true).replaceAllWith(by);
  const found = names.filter(({ beginning, placeholder }) => replace(beginning, placeholder) > 0);
  if (found.length > 0) SpreadsheetApp.flush();
  for (const { beginning, placeholder } of names) replace(placeholder, beginning);
};
