/** Tells the person at the menu how an action ended: a toast when it is done, every reason when it is not. */
import { menu as words } from '../../words/en/menu';
import type { Outcome, ProblemView } from '../api';
import { toast } from './toast';

export const showOutcome = (outcome: Outcome): void => {
  if (outcome.ok) toast(outcome.said);
  else showProblems(words.nothingChanged, outcome.problems);
};

export const showProblems = (title: string, problems: readonly ProblemView[]): void => {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, problems.map(inOneLine).join('\n\n'), ui.ButtonSet.OK);
};

const inOneLine = ({ tab, cell, says }: ProblemView): string =>
  tab === '' ? says : `${tab} ${cell}: ${says}`;
