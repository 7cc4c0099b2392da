/** What laying out has to know and to write down, so that a run that dies in it is told from a tab that people have changed. */
import type { SetUp } from '../../sheets/set-up/set-up-workbook';
import { diedBefore } from './complete-unfinished';
import { beginWriting } from '../memory/unfinished';

export const layOutSafely = (): SetUp => ({
  halfMade: diedBefore().laysOut,
  begin: (laysOut) => beginWriting({ laysOut }),
});
