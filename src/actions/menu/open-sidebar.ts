/** Opens the sidebar; its page is one file that the build has inlined. */
export const openSidebar = (): void =>
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Sales Budget'),
  );
