/** Columns of the ledger that somebody has deleted: laid out again they would stand empty, and what is lost would no longer be said. */
import { lostLedger } from '../../budget/problems/of-damage';
import type { Problem } from '../../budget/problem';
import { repair as words } from '../../words/en/repair';
import { fill } from '../../words/fill';
import type { PlannedTab } from './find-or-insert-tab';

/** Columns that came with a later layout than the file's are not lost. [] for another tab, and for a ledger without entries. */
export const lostLedgerColumns = (
  { plan: { name, columns }, headerRow, lastRow }: PlannedTab,
  layout: number,
): Problem[] => {
  if (name !== 'Changes' || lastRow < 2) return [];
  const there = new Set(headerRow.map((header) => header.toLowerCase()));
  return Object.entries(columns)
    .filter(([header, { since = 1 }]) => since <= Math.max(layout, 1) && !there.has(header.toLowerCase()))
    .map(([header]) => lostLedger(fill(words.changesColumn, { header })));
};
