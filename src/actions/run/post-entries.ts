/** Posts a decision: the append to the ledger is the moment of truth, everything after it follows from the ledger. */
import type { DraftEntry } from '../../budget/ledger-entry';
import { post } from '../../budget/ledger/post';
import type { Unit } from '../../budget/unit';
import { appendChanges } from '../../sheets/append-changes';
import { refreshFunctions } from '../../sheets/refresh-functions';
import type { Workbook } from '../../sheets/workbook';
import { lastPostedMark, rememberLastPosted } from '../memory/last-posted';
import { syncRequests } from '../sync/sync-requests';
import { beginWriting } from '../memory/unfinished';

/** Returns the workbook as it stands afterwards. A run that dies in here is completed by the next that writes. */
export const postEntries = (workbook: Workbook, drafts: readonly DraftEntry[]): Workbook => {
  const entries = post(workbook.ledger, drafts, workbook.now);
  // A quarter whose row this very action has opened is among the allocations, and not yet in what was read.
  const unitOf = (quarter: string): Unit =>
    workbook.allocations.find((allocation) => allocation.quarter === quarter)?.unit ??
    workbook.unitOf(quarter);
  const last = entries[entries.length - 1];
  beginWriting({
    ...(last && { deed: { entry: last.entry, seal: last.seal } }),
    beside: lastPostedMark(workbook.ledger),
  });
  appendChanges(workbook.tabs.changes, entries, unitOf, workbook.zone);
  const posted = { ...workbook, unitOf, ledger: [...workbook.ledger, ...entries] };
  const synced = syncRequests(posted, entries);
  refreshFunctions(workbook.spreadsheet);
  if (last !== undefined) rememberLastPosted(last);
  return synced;
};
