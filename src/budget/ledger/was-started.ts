/** Whether work that left a quarter had begun, as far as its ledger row tells. */
import type { LedgerEntry } from '../ledger-entry';

/** Something was built, or somebody was interrupted at it; only such work goes to the shelf. */
export const wasStarted = ({ builtBp, priceShown }: Pick<LedgerEntry, 'builtBp' | 'priceShown'>): boolean =>
  builtBp > 0 || priceShown > 0;
