/** Extensions → Sales Budget. Works in AuthMode.NONE: it reads nothing and asks nobody (google.md, fact 57). */
export const buildMenu = (): void => {
  const ui = SpreadsheetApp.getUi();
  const change = ui
    .createMenu('Change the quarter')
    .addItem('Drop a request…', 'menuDrop')
    .addItem('Swap two requests…', 'menuSwap')
    .addItem('Add a request…', 'menuAdd')
    .addItem('Pause a request…', 'menuPause')
    .addItem('Grow a request…', 'menuGrow')
    .addItem('Cut a request…', 'menuCut')
    .addItem('Reinstate a request…', 'menuReinstate')
    .addSeparator()
    .addItem('Ship a request…', 'menuShip')
    .addItem('Re-estimate a request…', 'menuReEstimate')
    .addItem('Pull a request…', 'menuPull')
    .addSeparator()
    .addItem('Grant budget…', 'menuGrant')
    .addItem('Take budget…', 'menuTake')
    .addItem('Lend budget…', 'menuLend');
  const settle = ui
    .createMenu('Changes made by hand')
    .addItem('Apply pending changes…', 'menuApplyPending')
    .addItem('Revert pending changes…', 'menuRevertPending');
  ui.createAddonMenu()
    .addItem('Open Sales Budget', 'openSidebar')
    .addSeparator()
    .addItem('Commit quarter…', 'menuCommitQuarter')
    .addSubMenu(change)
    .addItem('Undo last change…', 'menuUndo')
    .addSubMenu(settle)
    .addItem('Close quarter…', 'menuCloseQuarter')
    .addItem('Build weekly tab', 'menuBuildWeekly')
    .addItem('Weekly meeting…', 'menuWeekly')
    .addSeparator()
    .addItem('New request…', 'menuNewRequest')
    .addItem('Find duplicates…', 'menuFindDuplicates')
    .addItem('Plan four quarters ahead…', 'menuPlan')
    .addItem('Tidy ranks', 'menuTidyRanks')
    .addItem('Sort by rank', 'menuSortByRank')
    .addItem('Import requests…', 'menuImport')
    .addItem('Export the quarter…', 'menuExport')
    .addItem('Check the sheet', 'menuCheck')
    .addSeparator()
    .addItem('Set up this spreadsheet', 'setUpSpreadsheet')
    .addItem('Load example quarter', 'loadExampleQuarter')
    .addItem('Remove example', 'removeExample')
    .addToUi();
};
