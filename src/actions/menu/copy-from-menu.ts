/** What becomes of a copy of the file, from the menu: the same question and result as in the sidebar. */
import { menu as words } from '../../words/en/menu';
import { fill } from '../../words/fill';
import { product } from '../../words/en/product';
import { home } from '../home';
import { settleCopy } from '../settle-copy';
import { ask } from './ask';
import { showOutcome } from './show-outcome';

export const copyFromMenu = (): void => {
  const now = home('');
  const question = now.state === 'quarter' ? now.copy : '';
  if (question === '') {
    SpreadsheetApp.getActive().toast(words.noCopy, product.name, 8);
    return;
  }
  const given = ask(words.copiedFile, fill(words.keepOrFresh, { question }))?.trim().toLowerCase();
  if (given === 'keep' || given === 'fresh') showOutcome(settleCopy('', given));
};
