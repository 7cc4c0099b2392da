/** Makes a change of the quarter, at the price that its preview has shown. */
import { outcomes as words } from '../words/en/outcomes';
import { fill } from '../words/fill';
import { isRefused } from '../budget/decision';
import { decideChange } from '../budget/decisions/decide-change';
import { priceChange } from '../budget/decisions/price-change';
import { changeQuestion } from '../budget/sentences/change-question';
import { showAmountInWords } from '../budget/showing/show-amount';
import { accepted } from './run/accepted';
import type { ChangeRequest, Outcome, Signature } from './api';
import { askerOf } from './run/desk';
import { openToPost } from './run/open-to-post';
import { postEntries } from './run/post-entries';
import { problemsStopping } from './preview-change';
import { readChange } from './views/read-change';
import { busy, refused } from './run/refused';
import { isOpenDesk } from './run/open-requests';
import { repeated } from './run/repeated';
import { underLock } from './run/under-lock';

/** `reason`: why, and for which deal; needed for sales' and the approver's changes. */
export const applyChange = (change: ChangeRequest, reason: string, signature: Signature = {}): Outcome =>
  underLock(() => {
    const desk = openToPost(change.quarter, signature);
    if (!isOpenDesk(desk)) return desk;
    const before = repeated(desk);
    if (before !== null) return before;
    const { world } = desk;
    const changes = readChange(change, world.allocation.unit);
    if ('problems' in changes) return refused(desk, changes.problems);
    const stopping = problemsStopping(desk, changes);
    if (stopping.length > 0) return refused(desk, stopping);
    const decision = decideChange(world, changes, askerOf(desk, reason));
    if (isRefused(decision)) return refused(desk, decision.refusals);
    const priced = priceChange(world, changes);
    const { title } = changeQuestion(world, changes, priced);
    const workbook = postEntries(desk.workbook, decision.entries);
    const left = showAmountInWords(priced.remainingAfter, world.allocation.unit);
    return accepted(desk, workbook, fill(words.changed, { change: title, left }));
  }, busy);
