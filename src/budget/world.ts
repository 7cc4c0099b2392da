/** Everything a decision may look at: the workbook as read once, and the day it is. Nothing else decides. */
import type { Allocation } from './allocation';
import type { LedgerEntry } from './ledger-entry';
import type { PlainDate, PlainDateTime } from './plain-date';
import type { Request } from './request';

export interface World {
  /** The quarter in question. */
  readonly allocation: Allocation;
  /** All rows of the Allocation tab, `allocation` among them, in any order. */
  readonly allocations: readonly Allocation[];
  readonly requests: readonly Request[];
  /** All entries of the Changes tab in the order of the tab, every quarter's. */
  readonly ledger: readonly LedgerEntry[];
  /** Today in the spreadsheet's time zone. */
  readonly today: PlainDate;
  /** The wall clock there; an un-commit counts hours. */
  readonly now: PlainDateTime;
  /**
   * Request ID → highest built share in basis points that any action has seen of started work; what a hand has lowered
   * since is found by it. Kept outside the tabs; a copy of the file begins without it.
   */
  readonly progress?: ReadonlyMap<string, number>;
}
