/** Apply or revert the pending changes from the menu: all of them, after a look at each. */
import { applyPending } from '../apply-pending';
import { home } from '../home';
import { revertPending } from '../revert-pending';
import { askSignature, confirm } from './ask';
import { showOutcome, showProblems } from './show-outcome';

export const settleFromMenu = (how: 'apply' | 'revert'): void => {
  const now = home('');
  if (now.state === 'set up first') {
    showProblems('Set up first', now.problems);
    return;
  }
  const { pending } = now;
  if (pending.length === 0) {
    SpreadsheetApp.getActive().toast(
      'Nothing is pending: the tabs are as the ledger says.',
      'Sales Budget',
      8,
    );
    return;
  }
  const list = pending.map(({ says }) => says).join('\n\n');
  const many = pending.length === 1 ? 'this change' : `these ${pending.length} changes`;
  const quarter = now.quarter.name;
  if (how === 'revert') {
    if (confirm(`Revert ${many}?`, list)) showOutcome(revertPending(quarter));
    return;
  }
  if (!confirm(`Apply ${many}?`, list)) return;
  const signature = askSignature();
  if (signature !== null) showOutcome(applyPending(quarter, '', null, signature));
};
