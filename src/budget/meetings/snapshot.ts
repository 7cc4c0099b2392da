/** How the requests stood at a meeting: what the ledger does not remember of them. */
import type { Amount } from '../amount';
import type { PlainDate } from '../plain-date';

export interface SeenRequest {
  readonly id: string;
  /** 1 for the most wanted; 0 when it had no place in the order. */
  readonly rank: number;
  /** 'New', 'Endorsed', 'Committed', 'Building', 'Shipped', … */
  readonly status: string;
  readonly builtBp: number;
  /** In the unit of the quarter that was looked at; null without an estimate. */
  readonly estimate: Amount | null;
  /** The quarter it was planned for: '2027-Q1', 'unplanned', '' when committed or closed. */
  readonly plan: string;
}

export interface MeetingSnapshot {
  readonly day: PlainDate;
  readonly quarter: string;
  /** Number of the last entry of the ledger then; what came after it has happened since. */
  readonly entry: number;
  readonly requests: readonly SeenRequest[];
}
