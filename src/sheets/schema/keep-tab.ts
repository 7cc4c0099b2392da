/** Keeps a tab as it is, hidden beside it, before it is brought up to date or begun anew. */
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A copy of that name is from an earlier run, made before anything was changed: it stays. */
export const keepTab = (spreadsheet: Spreadsheet, sheet: Sheet, keptAs: string): void => {
  const inFront = spreadsheet.getActiveSheet();
  // Copy and name in one call, so that no run that dies leaves a copy of another name.
  const kept = spreadsheet.getSheetByName(keptAs) ?? spreadsheet.insertSheet(keptAs, { template: sheet });
  kept.hideSheet();
  spreadsheet.setActiveSheet(inFront);
};
