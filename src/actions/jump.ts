/** Selects a cell, so that a problem in a list is one press away from its place. */
export const jump = (tab: string, cell: string): void => {
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  // The tab may be gone since the list was made; the list is refreshed after the next action.
  if (sheet === null || !/^[A-Z]+\d+$/.test(cell)) return;
  sheet.getRange(cell).activate();
};
