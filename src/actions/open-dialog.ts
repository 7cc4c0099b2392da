/** Opens the pages that need more room than a sidebar has: a file of their own, which keeps the sidebar's small. */
import { product } from '../words/en/product';
import type { DialogPage } from './api';

/** Two columns of text, and still inside a laptop's window. */
const size = { width: 760, height: 560 };

/** `quarter` '' means the one today falls in, else the next one. */
export const openDialog = (page: DialogPage, quarter = ''): void => {
  const file = HtmlService.createHtmlOutputFromFile('Dialog');
  // The page reads both off its own root element: nothing is kept between the two executions.
  const root = `<div id="dialog" data-page="${encodeURIComponent(page)}" data-quarter="${encodeURIComponent(quarter)}"`;
  file.setContent(file.getContent().replace('<div id="dialog"', root));
  file.setWidth(size.width).setHeight(size.height);
  // Each page says which it is; one leads to the others.
  SpreadsheetApp.getUi().showModalDialog(file, product.name);
};
