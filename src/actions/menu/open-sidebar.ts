/** Opens the sidebar; its page is one file that the build has inlined. */
import { product } from '../../words/en/product';
import { pageInWords } from '../views/page-in-words';

export const openSidebar = (): void => {
  SpreadsheetApp.getUi().showSidebar(pageInWords('Sidebar').setTitle(product.name));
};
