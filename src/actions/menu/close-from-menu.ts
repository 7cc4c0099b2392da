/** Close quarter from the menu: what carries over, the confirm, the result. */
import { menu as words } from '../../words/en/menu';
import { fill } from '../../words/fill';
import { closeQuarter, previewClose } from '../close-quarter';
import { askSignature, confirm } from './ask';
import { showOutcome, showProblems } from './show-outcome';

export const closeFromMenu = (): void => {
  const preview = previewClose('');
  if (preview.problems.length > 0) {
    showProblems(words.notReadyToClose, preview.problems);
    return;
  }
  const text = [
    ...preview.says,
    ...preview.leftOver.map(({ title, amount, note }) => `${title}: ${amount}, ${note}`),
  ].join('\n');
  if (!confirm(fill(words.closeThis, { quarter: preview.quarter }), text)) return;
  const signature = askSignature();
  if (signature !== null) showOutcome(closeQuarter(preview.quarter, signature));
};
