/** Opens the sidebar; its page is one file that the build has inlined. */

/** The page it opens on; home when it is not given. */
export type OpeningPage = 'import' | 'export';

export const openSidebar = (page?: OpeningPage): void => {
  const file = HtmlService.createHtmlOutputFromFile('Sidebar');
  if (page !== undefined) {
    // The page reads it off its own root element: nothing is kept between the two executions.
    file.setContent(file.getContent().replace('<div id="sidebar"', `<div id="sidebar" data-page="${page}"`));
  }
  SpreadsheetApp.getUi().showSidebar(file.setTitle('Sales Budget'));
};
