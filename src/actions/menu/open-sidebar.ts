/** Opens the sidebar; its page is one file that the build has inlined. */
import { product } from '../../words/en/product';

export const openSidebar = (): void => {
  const file = HtmlService.createHtmlOutputFromFile('Sidebar');
  SpreadsheetApp.getUi().showSidebar(file.setTitle(product.name));
};
