/** Set up this spreadsheet: one press, safe to press again, touches only its own tabs. */
import { outcomes as words } from '../words/en/outcomes';
import { copiedFile } from '../budget/problems/of-file';
import { copyQuestion } from '../budget/sentences/copy-question';
import { setUpWorkbook } from '../sheets/set-up/set-up-workbook';
import { isReadable } from '../sheets/workbook';
import type { Outcome } from './api';
import { copiedFrom } from './run/copied-from';
import { openDesk } from './run/desk';
import { layOutSafely } from './run/lay-out-safely';
import { readLastPosted } from './memory/last-posted';
import { readUpToDate } from './run/read-up-to-date';
import { busy, refused } from './run/refused';
import { underLock } from './run/under-lock';
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
