/** What becomes of a copy of the file, from the menu: the same question and result as in the sidebar. */
import { home } from '../home';
import { settleCopy } from '../settle-copy';
import { ask } from './ask';
import { showOutcome } from './show-outcome';

export const copyFromMenu = (): void => {
  const now = home('');
  const question = now.state === 'quarter' ? now.copy : '';
  if (question === '') {
    const says = 'Nothing to answer: this spreadsheet is no copy, or it has been answered.';
    SpreadsheetApp.getActive().toast(says, 'Sales Budget', 8);
    return;
  }
  const given = ask('Copied file', `${question}\n\nWrite Keep or Fresh:`)?.trim().toLowerCase();
  if (given === 'keep' || given === 'fresh') showOutcome(settleCopy('', given));
};
