/** Takes back what was applied last, by reversing entries: a change within two days, the commit itself within a day. */
import { outcomes as words } from '../words/en/outcomes';
import { fill } from '../words/fill';
import { isRefused } from '../budget/decision';
import { decideUndo } from '../budget/decisions/decide-undo';
import { lastApply } from '../budget/decisions/last-apply';
import { accepted } from './run/accepted';
import type { Outcome, Signature } from './api';
import { askerOf } from './run/desk';
import { openToPost } from './run/open-to-post';
import { postEntries } from './run/post-entries';
import { busy, refused } from './run/refused';
import { isOpenDesk } from './run/open-requests';
import { repeated } from './run/repeated';
import { underLock } from './run/under-lock';

export const undo = (quarter: string, reason: string, signature: Signature = {}): Outcome =>
  underLock(() => {
    const desk = openToPost(quarter, signature);
    if (!isOpenDesk(desk)) return desk;
    const before = repeated(desk);
    if (before !== null) return before;
    const misread = desk.problems.filter(({ place }) => place?.tab === 'Changes' || place?.row === 1);
    if (misread.length > 0) return refused(desk, misread);
    const last = lastApply(desk.world);
    const decision = decideUndo(desk.world, askerOf(desk, reason));
    if (isRefused(decision)) return refused(desk, decision.refusals);
    const workbook = postEntries(desk.workbook, decision.entries);
    return accepted(desk, workbook, fill(words.undone, { what: last?.what ?? words.lastChange }));
  }, busy);
