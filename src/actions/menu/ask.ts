/** Questions at the menu: one answer each, null when the person cancels. */
import { menu as words } from '../../words/en/menu';
import { fill } from '../../words/fill';
import type { ChoiceView, Signature } from '../api';

export const ask = (title: string, text: string): string | null => {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
};

export const confirm = (title: string, text: string): boolean => {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
};

/** A request of the list by ID or title. What is not in it goes on as written: the rules refuse it with the reason that fits. */
export const askRequest = (
  question: string,
  choices: readonly Pick<ChoiceView, 'id' | 'title' | 'amount' | 'note'>[],
): string | null => {
  const list = choices.map(
    ({ id, title, amount, note }) => `${id}  ${title}: ${amount}${note && `, ${note}`}`,
  );
  const given = ask(question, fill(words.choose, { list: list.join('\n') || words.noChoice }));
  if (given === null) return null;
  const wanted = given.trim().toLowerCase();
  const found = choices.find(
    ({ id, title }) => id.toLowerCase() === wanted || title.toLowerCase() === wanted,
  );
  return found?.id ?? given.trim();
};

/** Whoever Google does not identify is asked for a name, once an action; the entry says "said to be". */
export const askSignature = (): Signature | null => {
  if (Session.getActiveUser().getEmail() !== '') return {};
  const name = ask(words.whoAreYou, words.yourName);
  return name === null ? null : { saidToBe: name };
};
