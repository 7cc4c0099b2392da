/** Commit quarter: freezes what fits at its price, once, however often and by however many it is pressed. */
import { decideCommit } from '../budget/decisions/decide-commit';
import { isRefused } from '../budget/decision';
import { showAmountInWords } from '../budget/show-amount';
import type { Outcome } from './api';
import { isDesk, openDesk } from './desk';
import { postEntries } from './post-entries';
import { stopsCommitOf } from './problem-views';
import { accepted } from './accepted';
import { busy, refused } from './refused';
import { underLock } from './under-lock';

/** `ids` absent: what the cut line lets in; given: exactly these, refused when they do not fit. */
export const commitQuarter = (quarter: string, ids?: readonly string[]): Outcome =>
  underLock(() => {
    const desk = openDesk(quarter);
    if (!isDesk(desk)) return refused(desk, desk.problems);
    const decision = decideCommit(desk.world, desk.who, ids);
    const unreadable = desk.workbook.problems.filter(stopsCommitOf(desk.world.allocation));
    if (isRefused(decision)) {
      // Whoever came second is told who was first, and not what has become unreadable since.
      const isSecond = decision.refusals.some(({ code }) => code === 'already-committed');
      return refused(desk, isSecond ? decision.refusals : [...unreadable, ...decision.refusals]);
    }
    if (unreadable.length > 0) return refused(desk, unreadable);
    const workbook = postEntries(desk.workbook, decision.entries);
    const committed = decision.entries.filter(({ event }) => event === 'Committed');
    const used = committed.reduce((sum, entry) => sum + entry.price, 0);
    const { allocation } = desk.world;
    return accepted(
      desk,
      workbook,
      `${allocation.quarter} is committed: ${committed.length} ${committed.length === 1 ? 'request' : 'requests'}, ${showAmountInWords(used, allocation.unit)}.`,
    );
  }, busy);
