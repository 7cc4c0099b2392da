/** The answer to a press whose first one was carried out, though nobody was told: as it stands now, and nothing is done twice. */
import { showMoment } from '../../words/show-moment';
import { outcomes as words } from '../../words/en/outcomes';
import { fill } from '../../words/fill';
import { accepted } from './accepted';
import type { Outcome } from '../api';
import type { Desk } from './desk';
import { doneBefore, isSecondTry } from '../memory/unfinished';

/** null where nothing was done yet. */
export const repeated = (desk: Desk): Outcome | null => {
  const { workbook } = desk;
  const deed = doneBefore(workbook.ledger);
  if (deed === null) return null;
  const posted = workbook.ledger.find(({ entry }) => entry === deed.entry);
  return accepted(desk, workbook, doneAlready(posted?.when));
};

/** 'This was done by your first press, at 09:30 on 5 November 2026. It counts once.' */
export const doneAlready = (when = ''): string => {
  if (isSecondTry()) return words.doneInTwo;
  return when === '' ? words.doneBefore : fill(words.doneBeforeAt, { when: showMoment(when) });
};
