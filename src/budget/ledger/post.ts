/** Turns decided drafts into the rows to append: numbers, time, running Remaining, seals. */
import type { DraftEntry, LedgerEntry } from '../ledger-entry';
import type { PlainDateTime } from '../plain-date';
import { foldQuarter } from './fold-quarter';
import { sealOf } from './seal-of';

/** Only the new rows, in order; appending them in one write is the moment of truth. The ledger given stays as it is. */
export const post = (
  ledger: readonly LedgerEntry[],
  drafts: readonly DraftEntry[],
  when: PlainDateTime,
): LedgerEntry[] => {
  const remaining = new Map<string, number>();
  let last = ledger[ledger.length - 1];
  const apply = (last?.apply ?? 0) + 1;
  return drafts.map((draft) => {
    const before = remaining.get(draft.quarter) ?? foldQuarter(ledger, draft.quarter).remaining;
    remaining.set(draft.quarter, before + draft.effect);
    const entry = { ...draft, entry: (last?.entry ?? 0) + 1, apply, when, remaining: before + draft.effect };
    last = { ...entry, seal: sealOf(entry, last?.seal ?? '') };
    return last;
  });
};
