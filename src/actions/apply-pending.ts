/** Applies hand edits that differ from the ledger: what was chosen is one event, at the price that was shown. */
import { outcomes as words } from '../words/en/outcomes';
import { fill } from '../words/fill';
import { isRefused } from '../budget/decision';
import type { DraftEntry } from '../budget/ledger-entry';
import { stateOf } from '../budget/ledger/state-of';
import { decidePending } from '../budget/pending/decide-pending';
import type { PendingChange } from '../budget/pending/pending-change';
import type { Problem } from '../budget/problem';
import { showAmountInWords } from '../budget/showing/show-amount';
import { refreshFunctions } from '../sheets/refresh-functions';
import type { Workbook } from '../sheets/workbook';
import { accepted } from './run/accepted';
import type { Outcome, Signature } from './api';
import { choosePending, countPending } from './pending/choose-pending';
import { askerOf, type Desk } from './run/desk';
import { editRows } from './pending/edit-rows';
import { openToPost } from './run/open-to-post';
import { postEntries } from './run/post-entries';
import { stopsChangeOf } from './views/problem-views';
import { busy, refused } from './run/refused';
import { repeated } from './run/repeated';
import { syncRequests } from './sync/sync-requests';
import { isOpenDesk } from './run/open-requests';
import { underLock } from './run/under-lock';

/** `keys` absent or null: all of them. One that can't be applied refuses the whole, so that nothing is half-written. */
export const applyPending = (
  quarter: string,
  reason: string,
  keys: readonly string[] | null = null,
  signature: Signature = {},
): Outcome =>
  underLock(() => {
    const desk = openToPost(quarter, signature);
    if (!isOpenDesk(desk)) return desk;
    const before = repeated(desk);
    if (before !== null) return before;
    const choice = choosePending(desk, keys);
    if ('problems' in choice) return refused(desk, choice.problems);
    const { chosen } = choice;
    const decision = decidePending(desk.asTyped, chosen, askerOf(desk, reason));
    const stopping = problemsOf(desk, chosen);
    if (isRefused(decision)) return refused(desk, [...stopping, ...decision.refusals]);
    if (stopping.length > 0) return refused(desk, stopping);
    // Rows first: a copy must not follow what is posted of its original. A run that dies in between has posted nothing.
    const edited = editRows(
      desk,
      chosen.flatMap(({ applies }) => applies),
    );
    const workbook = posted(edited, decision.entries);
    const { allocation } = desk.world;
    const left = stateOf({ allocation, ledger: workbook.ledger }).remaining;
    return accepted(
      desk,
      workbook,
      fill(words.applied, {
        changes: countPending(chosen),
        left: showAmountInWords(left, allocation.unit),
      }),
    );
  }, busy);

const posted = (workbook: Workbook, entries: readonly DraftEntry[]): Workbook => {
  if (entries.length > 0) return postEntries(workbook, entries);
  const synced = syncRequests(workbook);
  refreshFunctions(workbook.spreadsheet);
  return synced;
};

/** What is wrong with the workbook as far as the chosen requests go. */
const problemsOf = ({ problems, asTyped }: Desk, chosen: readonly PendingChange[]): Problem[] => {
  const ids = new Set(chosen.filter(({ changes }) => changes.length > 0).map(({ request }) => request));
  const rows = new Set(asTyped.requests.filter(({ id }) => ids.has(id)).map(({ row }) => row));
  return problems.filter(stopsChangeOf(rows));
};
