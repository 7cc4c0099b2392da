import type { pageDialog as english } from '../en/page-dialog';
import type { Translation } from '../topic';

export const pageDialog: Translation<typeof english> = {
  pages: 'Seiten',
};
