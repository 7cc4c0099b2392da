/** A request on the weekly page, and the groups of its third view. */
import type { Amount } from '../amount';

export interface WeeklyLine {
  readonly id: string;
  /** '1', or '' when it has none. */
  readonly rank: string;
  readonly title: string;
  readonly customer: string;
  readonly builtBp: number;
  /** '40 %', 'just started', '' when not started. */
  readonly built: string;
  /** null when a queued request has no estimate. */
  readonly amount: Amount | null;
  /** '20'; in the queue '19–38'; '' without an estimate. */
  readonly shown: string;
  /** In the queue why it waits; else ''. */
  readonly note: string;
}

export interface QueueGroup {
  /** '2027-Q1', or 'unplanned'. */
  readonly quarter: string;
  /** '2027-Q1 · 37 of about 100, do not promise'. */
  readonly heading: string;
  readonly lines: readonly WeeklyLine[];
}
