/** Keeps a tab as it is, hidden beside it, before it is brought up to date or begun anew. */
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A copy of that name is from an earlier run, made before anything was changed: it stays. */
export const keepTab = (spreadsheet: Spreadsheet, sheet: Sheet, keptAs: string): void => {
  const there = spreadsheet.getSheetByName(keptAs);
  if (there?.isSheetHidden()) return;
  const inFront = spreadsheet.getActiveSheet();
  // Copy and name in one call, so that no run that dies leaves a copy of another name.
  const kept = there ?? spreadsheet.insertSheet(keptAs, { template: sheet });
  kept.hideSheet();
  // Of a run that died it is the copy itself.
  spreadsheet.setActiveSheet(inFront.getName() === keptAs ? sheet : inFront);
};
