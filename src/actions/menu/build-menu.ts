/** Extensions → Sales Budget. Works in AuthMode.NONE: it reads nothing and asks nobody (google.md, fact 57). */
export const buildMenu = (): void => {
  const ui = SpreadsheetApp.getUi();
  const change = ui
    .createMenu('Change the quarter')
    .addItem('Drop a request…', 'menuDrop')
    .addItem('Swap two requests…', 'menuSwap')
    .addItem('Add a request…', 'menuAdd')
    .addItem('Ship a request…', 'menuShip');
  ui.createAddonMenu()
    .addItem('Open Sales Budget', 'openSidebar')
    .addSeparator()
    .addItem('Commit quarter…', 'menuCommitQuarter')
    .addSubMenu(change)
    .addItem('Build weekly tab', 'menuBuildWeekly')
    .addSeparator()
    .addItem('Tidy ranks', 'menuTidyRanks')
    .addItem('Check the sheet', 'menuCheck')
    .addSeparator()
    .addItem('Set up this spreadsheet', 'setUpSpreadsheet')
    .addItem('Load example quarter', 'loadExampleQuarter')
    .addItem('Remove example', 'removeExample')
    .addToUi();
};
