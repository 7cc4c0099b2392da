/** The state of a quarter: its rows of the ledger, one after the other. */
import type { LedgerEntry } from '../ledger-entry';
import { evolve } from './evolve';
import { initialState, type QuarterState } from './quarter-state';
import { standingEntries } from './standing-entries';

/** Entries of other quarters may stand between; their order on the tab counts. */
export const foldQuarter = (entries: readonly LedgerEntry[], quarter: string): QuarterState =>
  standingEntries(entries).reduce(evolve, initialState(quarter));
