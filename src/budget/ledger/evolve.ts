import type { LedgerEntry } from '../ledger-entry';
import type { QuarterState } from './quarter-state';
export const evolve = (_state: QuarterState, _entry: LedgerEntry): QuarterState => {
  throw new Error('being built');
};
