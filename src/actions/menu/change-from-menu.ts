/** A change from the menu: what, the price, the reason, the confirm; the same result as in the sidebar. */
import { menu as words } from '../../words/en/menu';
import { fill } from '../../words/fill';
import { applyChange } from '../apply-change';
import { home } from '../home';
import { previewChange } from '../preview-change';
import { ask, askSignature, confirm } from './ask';
import { askChange, type MenuKind } from './ask-change';
import { pressMenu } from './press-menu';
import { showOutcome, showProblems } from './show-outcome';

export const changeFromMenu = (kind: MenuKind): void => {
  const now = home('');
  if (now.state === 'set up first') {
    showProblems(words.setUpFirst, now.problems);
    return;
  }
  const change = askChange(kind, now);
  if (change === null) return;
  const preview = previewChange(change);
  if (preview.problems.length > 0) {
    showProblems(preview.title, preview.problems);
    return;
  }
  const reason = preview.needsReason ? ask(preview.title, fill(words.why, { change: preview.sentence })) : '';
  if (reason === null) return;
  const rows = preview.rows.map(({ label, amount }) => `${label}: ${amount}`).join('\n');
  const text = [
    ...(preview.needsReason ? [] : [preview.sentence]),
    rows,
    ...preview.notes,
    preview.whyNot,
    preview.question || preview.confirmLabel,
  ];
  if (!confirm(preview.title, text.filter((part) => part !== '').join('\n\n'))) return;
  const signature = askSignature();
  if (signature !== null) {
    pressMenu(JSON.stringify(change), () => showOutcome(applyChange(change, reason, signature)));
  }
};
