/** What becomes of a quarter's unfinished work and unspent budget. */
import type { Amount } from '../amount';
import type { Commitment } from '../ledger/quarter-state';

/** Work that has not shipped by the close. */
export interface LeftOver {
  readonly commitment: Commitment;
  readonly builtBp: number;
  /** p·E: stays charged to the quarter that built it. */
  readonly built: Amount;
  /** E − built: what the next quarter begins with. */
  readonly rest: Amount;
  /** Product slipped, so the rest comes along paid for; else sales added or paused it, and the rest has first claim on the next budget. */
  readonly isPrepaid: boolean;
  /** 'carried over, prepaid (18 of 30 built)', 'first claim on 2027-Q1 (5 of 25 built)'. */
  readonly note: string;
}

export interface ClosePlan {
  /** '2027-Q1'. */
  readonly next: string;
  readonly leftOver: readonly LeftOver[];
  /** What is left once the rests of first-claim work are released; below zero when the quarter is over its budget. */
  readonly unspent: Amount;
  readonly carries: Amount;
  /** The most that carries, a share of the base in basis points. */
  readonly capBp: number;
  readonly lapses: Amount;
  readonly prepaid: Amount;
  readonly firstClaim: Amount;
  /** The quarter has days left. */
  readonly isEarly: boolean;
  /** All of it for people, a sentence each. */
  readonly says: readonly string[];
}
