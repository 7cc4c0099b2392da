/** Commit quarter: freezes what fits at its price, once, however often and by however many it is pressed. */
import { outcomes as words } from '../words/en/outcomes';
import { count } from '../words/count';
import { fill } from '../words/fill';
import { decideCommit } from '../budget/decisions/decide-commit';
import { planCommit } from '../budget/decisions/plan-commit';
import { isRefused } from '../budget/decision';
import type { DraftEntry } from '../budget/ledger-entry';
import { pendingStops } from '../budget/pending/pending-stops';
import type { Problem } from '../budget/problem';
import { showAmountInWords } from '../budget/showing/show-amount';
import type { Unit } from '../budget/unit';
import { writeMark } from '../sheets/schema/write-mark';
import { accepted } from './run/accepted';
import type { Outcome, Signature } from './api';
import { askerOf, type Desk } from './run/desk';
import { openToPost } from './run/open-to-post';
import { postEntries } from './run/post-entries';
import { stopsCommitOf } from './views/problem-views';
import { busy, refused } from './run/refused';
import { isOpenDesk } from './run/open-requests';
import { repeated } from './run/repeated';
import { underLock } from './run/under-lock';

/** `ids` absent or null: what the cut line lets in; given: exactly these, refused when they do not fit. */
export const commitQuarter = (
  quarter: string,
  ids: readonly string[] | null = null,
  signature: Signature = {},
): Outcome =>
  underLock(() => {
    const desk = openToPost(quarter, signature);
    if (!isOpenDesk(desk)) return desk;
    const before = repeated(desk);
    if (before !== null) return before;
    const decision = decideCommit(desk.world, askerOf(desk, ''), ids ?? undefined);
    const stopping = stopsCommit(desk, ids);
    if (isRefused(decision)) {
      // Whoever came second is told who was first, and not what has become unreadable since.
      const isSecond = decision.refusals.some(({ code }) => code === 'already-committed');
      return refused(desk, isSecond ? decision.refusals : [...stopping, ...decision.refusals]);
    }
    if (stopping.length > 0) return refused(desk, stopping);
    const workbook = postEntries(desk.workbook, decision.entries);
    // Once a quarter is often enough for the file's name, which a copy will be told by.
    writeMark(workbook.spreadsheet, workbook.tabs.changes, workbook.layout);
    const { quarter: name, unit } = desk.world.allocation;
    return accepted(desk, workbook, saidOf(name, unit, decision.entries));
  }, busy);

/**
 * Cells that can't be read, and hand edits of what would go in that nobody has settled. A status typed too early is settled
 * by the commit itself.
 */
export const stopsCommit = (
  { workbook, world, pending, who }: Desk,
  ids: readonly string[] | null,
): Problem[] => [
  ...workbook.problems.filter(stopsCommitOf(world.allocation)),
  ...pendingStops(
    pending.filter(({ kind }) => kind !== 'status'),
    ids ?? planCommit(world, who).goesIn.map(({ request }) => request.id),
  ),
];

const saidOf = (quarter: string, unit: Unit, entries: readonly DraftEntry[]): string => {
  const inIt = entries.filter(({ event }) => event === 'Committed' || event === 'Proposed');
  const used = inIt.reduce((sum, entry) => sum + entry.price, 0);
  const isProposed = inIt.some(({ event }) => event === 'Proposed');
  const counted = count(words.requests, inIt.length, { amount: showAmountInWords(used, unit) });
  return fill(isProposed ? words.proposed : words.committed, { quarter, requests: counted });
};
