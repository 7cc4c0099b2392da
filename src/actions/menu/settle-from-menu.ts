/** Apply or revert the pending changes from the menu: all of them, after a look at each. */
import { menu as words } from '../../words/en/menu';
import { count } from '../../words/count';
import { applyPending } from '../apply-pending';
import { home } from '../home';
import { revertPending } from '../revert-pending';
import { askSignature, confirm } from './ask';
import { showOutcome, showProblems } from './show-outcome';
import { toast } from './toast';

export const settleFromMenu = (how: 'apply' | 'revert'): void => {
  const now = home('');
  if (now.state === 'set up first') {
    showProblems(words.setUpFirst, now.problems);
    return;
  }
  const { pending } = now;
  if (pending.length === 0) {
    toast(words.nothingPending);
    return;
  }
  const list = pending.map(({ says }) => says).join('\n\n');
  const quarter = now.quarter.name;
  if (how === 'revert') {
    if (confirm(count(words.revertThese, pending.length), list)) showOutcome(revertPending(quarter));
    return;
  }
  if (!confirm(count(words.applyThese, pending.length), list)) return;
  const signature = askSignature();
  if (signature !== null) showOutcome(applyPending(quarter, '', null, signature));
};
