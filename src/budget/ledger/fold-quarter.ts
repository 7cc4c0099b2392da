import type { LedgerEntry } from '../ledger-entry';
import type { QuarterState } from './quarter-state';
export const foldQuarter = (_entries: readonly LedgerEntry[], _quarter: string): QuarterState => {
  throw new Error('being built');
};
