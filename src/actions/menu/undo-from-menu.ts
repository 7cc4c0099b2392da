/** Undo the last change, or the commit within a day, from the menu. */
import { home } from '../home';
import { undo } from '../undo';
import { askSignature, confirm } from './ask';
import { pressMenu } from './press-menu';
import { showOutcome, showProblems } from './show-outcome';

export const undoFromMenu = (): void => {
  const now = home('');
  if (now.state === 'set up first') {
    showProblems('Set up first', now.problems);
    return;
  }
  // With nothing to take back the rules say why.
  if (now.undo !== null && !confirm(`Undo ${now.undo.what}?`, now.undo.says)) return;
  const signature = askSignature();
  if (signature !== null) {
    pressMenu(`undo ${now.quarter.name}`, () => showOutcome(undo(now.quarter.name, '', signature)));
  }
};
