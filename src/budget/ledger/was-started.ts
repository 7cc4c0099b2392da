/** Whether work that left a quarter had begun, as far as its ledger row tells. */
import type { LedgerEntry } from '../ledger-entry';

/** Started work is posted with at least a basis point built; only such work goes to the shelf, and was interrupted. */
export const wasStarted = ({ builtBp, priceShown }: Pick<LedgerEntry, 'builtBp' | 'priceShown'>): boolean =>
  builtBp > 0 || priceShown > 0;
