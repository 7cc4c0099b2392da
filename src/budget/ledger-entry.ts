/** One posted row of the Changes tab, the only truth about money. Amounts are steps; blanks are 0 or ''. */
import type { Amount } from './amount';
import type { PlainDateTime } from './plain-date';

/** Rows about the budget as a whole: they name no request, and Budget is the sum of their effects. */
export const budgetEvents = [
  'Allocated',
  'Granted',
  'Taken',
  'Lent',
  /** In the quarter that a loan was taken from. */
  'Repaid',
  /** Unspent budget of the quarter before. */
  'Carried in',
  /** Budget that comes along with unfinished work which sales has paid for. */
  'Prepaid',
  'Closed',
  /** The weekly meeting took place; it moves nothing, and its reason says what was settled. */
  'Met',
] as const;

/** Rows about one request. */
export const requestEvents = [
  'Proposed',
  'Committed',
  'Added',
  'Reinstated',
  'Dropped',
  'Paused',
  'Grown',
  'Cut',
  'Re-estimated',
  'Shipped',
  'Pulled',
  'Renamed',
  /** Unfinished when its quarter was closed. */
  'Left over',
  /** The same request in the quarter it goes on in. */
  'Carried',
] as const;

/** What has happened, in the past tense. */
export type HappenedEvent = (typeof budgetEvents)[number] | (typeof requestEvents)[number];

/** Nothing is ever rewritten: a correction has every amount with the other sign, and names the entry it reverses. */
export type LedgerEvent = HappenedEvent | `${HappenedEvent}, undone`;

export type Cause = 'Sales' | 'Product' | 'Company' | 'No fault';

/** What a decision posts; the ledger adds number, Apply, time, running Remaining and seal. */
export interface DraftEntry {
  readonly quarter: string;
  readonly event: LedgerEvent;
  /** '' in rows about the budget. */
  readonly request: string;
  /** Of a row about the budget its terms (terms.ts); of a meeting ''. */
  readonly title: string;
  /** Number of the chargeable event this row belongs to, 1 for the first of the quarter; 0 when free. */
  readonly changeNo: number;
  /** Built share in basis points when it happened; 0 when not started, at least 1 when started. */
  readonly builtBp: number;
  /** The frozen price of the request after this row (of Grown and Cut the new one); for rows about the budget the amount. */
  readonly price: Amount;
  /**
   * What product needed or now expects: of Shipped and Re-estimated; of Left over what was built; of a Granted or Taken that
   * settles an edited Allocation row its new base. Else 0.
   */
  readonly actual: Amount;
  readonly sunk: Amount;
  readonly disruption: Amount;
  /** Sunk and disruption as the person was shown them; in Shadow mode they are shown and not posted. */
  readonly priceShown: Amount;
  /** Refunds and full credits to sales; a plain release is no credit. */
  readonly credit: Amount;
  /** On Remaining: negative encumbers. */
  readonly effect: Amount;
  readonly askedBy: string;
  readonly reason: string;
  readonly cause: Cause;
  readonly acceptedBy: string;
  /** The entry that this one takes back; 0 for what happened. */
  readonly reverses: number;
}

/** Never spread: one that was read from the tab takes each field from its row when it is asked for, and `{ ...entry }` is empty. */
export interface LedgerEntry extends DraftEntry {
  /** 1 for the first row ever posted. */
  readonly entry: number;
  /** Number of the posting this row came with: what is confirmed in one Apply is one event, and undone as one. */
  readonly apply: number;
  readonly when: PlainDateTime;
  /** Remaining of the quarter after this row. */
  readonly remaining: Amount;
  /**
   * Of rows that layout 1 has posted, which knew no Apply, Actual, Price shown and Reverses: their seal is over the rest, and
   * what stands here for them was worked out from it.
   */
  readonly layout?: 1;
  /** Chains this row to the one before it. */
  readonly seal: string;
}
