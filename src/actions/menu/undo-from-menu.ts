/** Undo the last change, or the commit within a day, from the menu. */
import { menu as words } from '../../words/en/menu';
import { fill } from '../../words/fill';
import { home } from '../home';
import { undo } from '../undo';
import { askSignature, confirm } from './ask';
import { pressMenu } from './press-menu';
import { showOutcome, showProblems } from './show-outcome';

export const undoFromMenu = (): void => {
  const now = home('');
  if (now.state === 'set up first') {
    showProblems(words.setUpFirst, now.problems);
    return;
  }
  // With nothing to take back the rules say why.
  if (now.undo !== null && !confirm(fill(words.undoThis, { what: now.undo.what }), now.undo.says)) return;
  const signature = askSignature();
  if (signature !== null) {
    pressMenu(`undo ${now.quarter.name}`, () => showOutcome(undo(now.quarter.name, '', signature)));
  }
};
