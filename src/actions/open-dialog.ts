/** Opens the pages that need more room than a sidebar has: a file of their own, which keeps the sidebar's small. */
import type { DialogPage } from './api';

/** Two columns of text, and still inside a laptop's window. */
const size = { width: 760, height: 560 };

const titles: Readonly<Record<DialogPage, string>> = {
  weekly: 'Weekly meeting',
  session: 'Rank two at a time',
  plan: 'Four quarters ahead',
  duplicates: 'Duplicates',
  heard: 'Who was heard',
  import: 'Import requests',
  export: 'Export the quarter',
};

/** `quarter` '' means the one today falls in, else the next one. */
export const openDialog = (page: DialogPage, quarter = ''): void => {
  const file = HtmlService.createHtmlOutputFromFile('Dialog');
  // The page reads both off its own root element: nothing is kept between the two executions.
  const root = `<div id="dialog" data-page="${encodeURIComponent(page)}" data-quarter="${encodeURIComponent(quarter)}"`;
  file
    .setContent(file.getContent().replace('<div id="dialog"', root))
    .setWidth(size.width)
    .setHeight(size.height);
  SpreadsheetApp.getUi().showModalDialog(file, titles[page]);
};
