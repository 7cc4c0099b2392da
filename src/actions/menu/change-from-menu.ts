/** Drop, swap, add and ship from the menu: which request, the price, the reason, the confirm. */
import type { ChangeRequest, ChoiceView, QuarterHomeView } from '../api';
import { applyChange } from '../apply-change';
import { home } from '../home';
import { previewChange } from '../preview-change';
import { showOutcome, showProblems } from './show-outcome';

export const changeFromMenu = (kind: ChangeRequest['kind']): void => {
  const now = home('');
  if (now.state === 'set up first') {
    showProblems('Set up first', now.problems);
    return;
  }
  const change = askFor(kind, now);
  if (change === null) return;
  const preview = previewChange(change);
  if (preview.problems.length > 0) {
    showProblems(preview.title, preview.problems);
    return;
  }
  const reason = ask(preview.title, `${preview.sentence}\n\nWhy, and for which deal?`);
  if (reason === null) return;
  const ui = SpreadsheetApp.getUi();
  const rows = preview.rows.map(({ label, amount }) => `${label}: ${amount}`).join('\n');
  const answer = ui.alert(
    preview.title,
    `${rows}\n\n${preview.question || preview.confirmLabel}`,
    ui.ButtonSet.YES_NO,
  );
  if (answer === ui.Button.YES) showOutcome(applyChange(change, reason));
};

/** null when somebody cancels or names no request. */
const askFor = (kind: ChangeRequest['kind'], now: QuarterHomeView): ChangeRequest | null => {
  const quarter = now.quarter.name;
  if (kind === 'add') {
    const into = askRequest('Add which request?', now.waiting);
    return into === null ? null : { kind, quarter, in: into };
  }
  const question = {
    drop: 'Drop which request?',
    swap: 'Give up which request?',
    ship: 'Which request has shipped?',
  };
  const out = askRequest(question[kind], now.committed);
  if (out === null) return null;
  if (kind === 'drop') return { kind, quarter, out };
  if (kind === 'ship') {
    const actual = ask('Ship', `What did it really take, in ${now.strip.unit}?`);
    return actual === null ? null : { kind, quarter, out, actual };
  }
  const into = askRequest('For which one?', now.waiting);
  return into === null ? null : { kind, quarter, out, in: into };
};

const askRequest = (question: string, choices: readonly ChoiceView[]): string | null => {
  const list = choices.map(
    ({ id, title, amount, note }) => `${id}  ${title}: ${amount}${note && `, ${note}`}`,
  );
  const given = ask(question, `${list.join('\n') || 'There is none.'}\n\nWrite its ID or title:`);
  if (given === null) return null;
  const wanted = given.trim().toLowerCase();
  const found = choices.filter(
    ({ id, title }) => id.toLowerCase() === wanted || title.toLowerCase() === wanted,
  );
  // What is not in the list goes on as written: the rules refuse it with the reason that fits.
  return found[0]?.id ?? given.trim();
};

const ask = (title: string, text: string): string | null => {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
};
