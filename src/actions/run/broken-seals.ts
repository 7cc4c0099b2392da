/** The first break in the chain of seals, with the row it stands in. */
import { findBrokenSeals, type BrokenSeal } from '../../budget/ledger/find-broken-seals';
import type { Workbook } from '../../sheets/workbook';
import type { LastPosted } from '../memory/last-posted';

/** Entries posted in this very run have no row of their own yet; they come below the rows that were read. */
export const brokenSeals = ({ ledger, tabs }: Workbook, lastPosted?: LastPosted): BrokenSeal[] => {
  const { numbers, lastRow } = tabs.changes;
  const found = ledger.map((_, index) => numbers[index] ?? lastRow + 1 + index - numbers.length);
  return findBrokenSeals(ledger, lastPosted, found);
};
