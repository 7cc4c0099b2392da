/** New request from the menu: its title, and the reply to paste. */
import { addRequest } from '../intake';
import { ask } from './ask';
import { pressMenu } from './press-menu';
import { showProblems } from './show-outcome';

export const addFromMenu = (): void => {
  const title = ask('New request', 'What is asked for, in one line?');
  if (title === null) return;
  pressMenu(`new ${title}`, () => {
    const outcome = addRequest({ quarter: '', title, askedBy: Session.getActiveUser().getEmail() });
    const ui = SpreadsheetApp.getUi();
    if (outcome.ok) ui.alert('New request', outcome.reply, ui.ButtonSet.OK);
    else showProblems('Nothing was changed', outcome.problems);
  });
};
