/** Takes back what was applied last, by reversing entries: a change within two days, the commit itself within a day. */
import { outcomes as words } from '../words/en/outcomes';
import { fill } from '../words/fill';
import { isRefused } from '../budget/decision';
import { decideUndo, lastApply } from '../budget/decisions/decide-undo';
import { accepted } from './accepted';
import type { Outcome, Signature } from './api';
import { askerOf } from './desk';
import { openToPost } from './open-to-post';
import { postEntries } from './post-entries';
import { busy, refused } from './refused';
import { isOpenDesk } from './requests-desk';
import { repeated } from './repeated';
import { underLock } from './under-lock';

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
