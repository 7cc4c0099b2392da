/** Says in passing how something ended. */
import { product } from '../../words/en/product';

/** Long enough to read a sentence or two. */
const seconds = 8;

export const toast = (says: string): void => {
  SpreadsheetApp.getActive().toast(says, product.name, seconds);
};
