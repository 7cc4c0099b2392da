/** How the quarter and the workbook are doing: numbers with their sentences, and what there is to settle. */
import type { WeeklyList } from '../../budget/weekly/page';
import type { ProblemView } from './parts';

export interface HealthView {
  readonly quarter: string;
  /** 'Week 6 of 13: 38 % of the quarter has gone, and 8 of 100 points are used.'; '' before the commit. */
  readonly says: string;
  /** How it goes, what will not finish, both sides' changes; those before the commit have nothing to say and are left out. */
  readonly lists: readonly WeeklyList[];
  /** 'All 27 entries of the ledger are as they were posted.' */
  readonly ledger: string;
  readonly problems: readonly ProblemView[];
}

/** Whether the ledger is as it was posted; `entry` is the first broken one, 0 when intact. */
export interface LedgerReport {
  readonly intact: boolean;
  readonly entry: number;
  readonly says: string;
  /** [] when intact. */
  readonly problems: readonly ProblemView[];
}
