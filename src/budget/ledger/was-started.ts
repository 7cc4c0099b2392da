/** Whether work that left a quarter had begun, as far as its ledger row tells. */
import type { LedgerEntry } from '../ledger-entry';

/**
 * Work that was begun and has nothing to show yet is posted as built by a ten-thousandth, which reads as 0 % and not as a
 * dash: where a policy charges nothing, no other column tells that it was interrupted.
 */
export const startedBp = 1;

/** Started work is posted with at least a basis point built; only such work goes to the shelf, and was interrupted. */
export const wasStarted = ({ builtBp, priceShown }: Pick<LedgerEntry, 'builtBp' | 'priceShown'>): boolean =>
  builtBp > 0 || priceShown > 0;
