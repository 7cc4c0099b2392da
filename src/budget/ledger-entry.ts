/** One posted row of the Changes tab, the only truth about money. Amounts are steps; blanks are 0 or ''. */
import type { Amount } from './amount';
import type { PlainDateTime } from './plain-date';

/** What has happened, in the past tense. Later issues add Paused, Grown, Cut, Granted, Undone and the rest. */
export const ledgerEvents = ['Allocated', 'Committed', 'Added', 'Dropped', 'Shipped'] as const;
export type LedgerEvent = (typeof ledgerEvents)[number];

export type Cause = 'Sales' | 'Product' | 'Company' | 'No fault';

/** What a decision posts; the ledger adds number, time, running Remaining and seal. */
export interface DraftEntry {
  readonly quarter: string;
  readonly event: LedgerEvent;
  readonly request: string;
  readonly title: string;
  /** Number of the chargeable event this row belongs to, 1 for the first of the quarter; 0 when free. */
  readonly changeNo: number;
  /** Built share in basis points when it happened. */
  readonly builtBp: number;
  /** The frozen price of the request; for Allocated the budget. */
  readonly price: Amount;
  readonly sunk: Amount;
  readonly disruption: Amount;
  /** Refunds and full credits to sales; a plain release is no credit. */
  readonly credit: Amount;
  /** On Remaining: negative encumbers. */
  readonly effect: Amount;
  readonly askedBy: string;
  readonly reason: string;
  readonly cause: Cause;
  readonly acceptedBy: string;
}

export interface LedgerEntry extends DraftEntry {
  /** 1 for the first row ever posted. */
  readonly entry: number;
  readonly when: PlainDateTime;
  /** Remaining of the quarter after this row. */
  readonly remaining: Amount;
  /** Chains this row to the one before it. */
  readonly seal: string;
}
