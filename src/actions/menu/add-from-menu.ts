/** New request from the menu: its title, and the reply to paste. */
import { menu as words } from '../../words/en/menu';
import { addRequest } from '../intake';
import { ask } from './ask';
import { pressMenu } from './press-menu';
import { showProblems } from './show-outcome';

export const addFromMenu = (): void => {
  const title = ask(words.newRequest, words.title);
  if (title === null) return;
  pressMenu(`new ${title}`, () => {
    const outcome = addRequest({ quarter: '', title, askedBy: Session.getActiveUser().getEmail() });
    const ui = SpreadsheetApp.getUi();
    if (outcome.ok) ui.alert(words.newRequest, outcome.reply, ui.ButtonSet.OK);
    else showProblems(words.nothingChanged, outcome.problems);
  });
};
