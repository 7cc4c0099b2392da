/** Whether dropped work had begun, as far as its ledger row tells. */
import type { LedgerEntry } from '../ledger-entry';

/** Something was built, or somebody was interrupted at it; only such work goes to the shelf. */
export const wasStarted = (dropped: Pick<LedgerEntry, 'builtBp' | 'disruption'>): boolean =>
  dropped.builtBp > 0 || dropped.disruption > 0;
