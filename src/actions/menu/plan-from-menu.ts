/** Four quarters ahead from the menu: the loads in words, and the suggestion to accept. */
import { listWithCommas } from '../../words/list-in-words';
import { menu as words } from '../../words/en/menu';
import { fill } from '../../words/fill';
import { acceptMoves, plan } from '../plan';
import { confirm } from './ask';
import { showOutcome, showProblems } from './show-outcome';

export const planFromMenu = (): void => {
  const { quarter, loads, suggestion, beyond, whyNot, problems } = plan('');
  if (problems.length > 0) {
    showProblems(words.planUnreadable, problems);
    return;
  }
  const lines = loads.map(({ quarter: name, says, mark, label }) =>
    [`${name}: ${says}, ${mark}`, label].filter(Boolean).join(' \u00b7 '),
  );
  const strategy =
    beyond.length === 0
      ? []
      : [fill(words.beyond, { titles: listWithCommas(beyond.map(({ title }) => title)) })];
  const text = [lines.join('\n'), suggestion?.says ?? '', ...strategy].filter(Boolean).join('\n\n');
  if (suggestion?.isHelp && whyNot === '') {
    if (confirm(words.fourQuarters, fill(words.moveThem, { plan: text }))) showOutcome(acceptMoves(quarter));
    return;
  }
  const ui = SpreadsheetApp.getUi();
  ui.alert(words.fourQuarters, text, ui.ButtonSet.OK);
};
