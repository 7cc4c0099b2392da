import type { LedgerEntry } from '../ledger-entry';
import type { Problem } from '../problem';
export interface BrokenSeal {
  /** The entry number at which the chain first breaks. */
  readonly entry: number;
  readonly kind: 'edited' | 'missing' | 'out of order';
  /** Place is the row on Changes: `row` of the entry if given, else header row 1 and no blank rows between are assumed. */
  readonly problem: Problem;
}
/** [] when intact, else the first break. `lastPosted` (kept outside the tab) also finds rows deleted from the end. */
export const findBrokenSeals = (
  _entries: readonly (LedgerEntry & { readonly row?: number })[],
  _lastPosted?: { readonly entry: number; readonly seal: string },
): BrokenSeal[] => {
  throw new Error('being built');
};
