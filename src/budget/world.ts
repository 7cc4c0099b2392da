/** Everything a decision may look at: the workbook as read once, and the day it is. Nothing else decides. */
import type { Allocation } from './allocation';
import type { LedgerEntry } from './ledger-entry';
import type { PlainDate } from './plain-date';
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
}
