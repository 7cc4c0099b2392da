/** Set up this spreadsheet: one press, safe to press again, touches only its own tabs. */
import { outcomes as words } from '../words/en/outcomes';
import { copiedFile } from '../budget/problems/of-file';
import { copyQuestion } from '../budget/sentences/copy-question';
import { setUpWorkbook } from '../sheets/set-up/set-up-workbook';
import { isReadable } from '../sheets/workbook';
import type { Outcome } from './api';
import { copiedFrom } from './copied-from';
import { openDesk } from './desk';
import { layOutSafely } from './lay-out-safely';
import { readLastPosted } from './last-posted';
import { readUpToDate } from './read-up-to-date';
import { busy, refused } from './refused';
import { underLock } from './under-lock';
import { homeView } from './views/home-view';

export const setUp = (): Outcome =>
  underLock(() => {
    // What is there of an earlier layout is kept and brought up to date first.
    const before = readUpToDate();
    const copyOf = isReadable(before) ? copiedFrom(before, readLastPosted()) : null;
    if (copyOf !== null) return refused(openDesk(''), [copiedFile(copyQuestion(copyOf))]);
    const problems = setUpWorkbook(SpreadsheetApp.getActive(), layOutSafely());
    const desk = openDesk('');
    if (problems.length > 0) return refused(desk, problems);
    return {
      ok: true,
      said: words.setUp,
      home: homeView(desk),
    };
  }, busy);
