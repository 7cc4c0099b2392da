/** Opens the pages that need more room than a sidebar has: a file of their own, which keeps the sidebar's small. */
import { product } from '../words/en/product';
import type { DialogPage } from './api';
import { pageInWords } from './views/page-in-words';

/** Two columns of text, and still inside a laptop's window. */
const size = { width: 760, height: 560 };

/** `quarter` '' means the one today falls in, else the next one. */
export const openDialog = (page: DialogPage, quarter = ''): void => {
  // The page reads both off its own root element: nothing is kept between the two executions.
  const file = pageInWords('Dialog', {
    page: encodeURIComponent(page),
    quarter: encodeURIComponent(quarter),
  });
  file.setWidth(size.width).setHeight(size.height);
  // Each page says which it is; one leads to the others.
  SpreadsheetApp.getUi().showModalDialog(file, product.name);
};
