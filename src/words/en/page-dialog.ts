/** What stands around the dialog's pages. */
import { topic } from '../topic';

export const pageDialog = topic('pageDialog', {
  /** The list of them. */
  pages: 'Pages',
});
