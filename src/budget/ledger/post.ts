import type { DraftEntry, LedgerEntry } from '../ledger-entry';
import type { PlainDateTime } from '../plain-date';
export const post = (
  _ledger: readonly LedgerEntry[],
  _drafts: readonly DraftEntry[],
  _when: PlainDateTime,
): LedgerEntry[] => {
  throw new Error('being built');
};
