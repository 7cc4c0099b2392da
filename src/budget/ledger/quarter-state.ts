/** What the ledger's rows of one quarter add up to: the committed state, and the only one decisions trust. */
import type { Amount } from '../amount';
import type { Cause } from '../ledger-entry';
import type { PlainDateTime } from '../plain-date';

export interface Commitment {
  readonly id: string;
  /** As frozen at commit. */
  readonly title: string;
  /** Frozen at commit; moved only by Grown and Cut. Of reinstated and carried work, what was left to build; left over, what is still held. */
  readonly price: Amount;
  readonly status: 'active' | 'shipped' | 'left over';
  /** What it cost sales in the end: shipped, the lower of actual and price; left over, what was built. 0 while active. */
  readonly settled: Amount;
  /** What product expects by now; the price until it re-estimates. What lies above the price is product's own. */
  readonly estimate: Amount;
  /** How and when it came into the quarter: late additions of sales have first claim on the next one. */
  readonly enteredAs: 'Committed' | 'Added' | 'Reinstated' | 'Carried';
  readonly enteredAt: PlainDateTime;
  /** Built share in basis points when it came in. */
  readonly builtAtEntry: number;
  /** Built share when it was paused; null when it never was. A second pause is a drop. */
  readonly pausedAtBp: number | null;
  /** Some part was grown or cut at a charge: the next part rounds up. */
  readonly hasChargedParts: boolean;
  /** What was cut off it at a charge, and what that cost as shown. */
  readonly chargedCuts: { readonly size: Amount; readonly cost: Amount };
}

export interface ShelfItem {
  readonly id: string;
  readonly title: string;
  readonly price: Amount;
  readonly builtBp: number;
  /** What sales paid for it; 0 when the cause was not sales, and in Shadow mode. Salvage is a share of this. */
  readonly sunk: Amount;
  readonly disruption: Amount;
  /** When it was put there. */
  readonly when: PlainDateTime;
  readonly reason: string;
  readonly cause: Cause;
}

/** A commit that waits for its second name. */
export interface Proposal {
  readonly by: string;
  readonly at: PlainDateTime;
  readonly lines: readonly { readonly id: string; readonly price: Amount }[];
}

export interface QuarterState {
  readonly quarter: string;
  readonly status: 'open' | 'committed' | 'closed';
  /** What the rows about the budget add up to; `stateOf` adds the base of an open quarter. */
  readonly budget: Amount;
  readonly remaining: Amount;
  readonly sunk: Amount;
  readonly disruption: Amount;
  readonly credits: Amount;
  /** Chargeable events so far; the next one is number changes + 1. */
  readonly changes: number;
  /** Sizes of everything that was interrupted at a charge. */
  readonly interrupted: Amount;
  /** Unspent budget that came from the quarter before; it does not carry a second time. */
  readonly carriedIn: Amount;
  /** Borrowed from the next quarter. */
  readonly lent: Amount;
  readonly commitments: ReadonlyMap<string, Commitment>;
  readonly shelf: ReadonlyMap<string, ShelfItem>;
  /** Pulls that were not sales' decision, counted on the side that made it. */
  readonly breaches: Readonly<Record<Exclude<Cause, 'Sales'>, number>>;
  readonly proposal: Proposal | null;
  /** '' while open. */
  readonly committedAt: PlainDateTime;
  readonly committedBy: string;
  /** '' until closed. */
  readonly closedAt: PlainDateTime;
  readonly closedBy: string;
}

type Own<State> = { -readonly [Part in keyof State]: State[Part] };

export type OwnCommitment = Own<Commitment>;

/** While it is folded: it is nobody else's yet, and rows are entered in it. */
export type OwnState = Own<Omit<QuarterState, 'commitments' | 'shelf'>> & {
  commitments: Map<string, OwnCommitment>;
  shelf: Map<string, ShelfItem>;
};

/** A quarter no row has been posted for. */
export const initialState = (quarter: string): OwnState => ({
  quarter,
  status: 'open',
  budget: 0,
  remaining: 0,
  sunk: 0,
  disruption: 0,
  credits: 0,
  changes: 0,
  interrupted: 0,
  carriedIn: 0,
  lent: 0,
  commitments: new Map(),
  shelf: new Map(),
  breaches: { Product: 0, Company: 0, 'No fault': 0 },
  proposal: null,
  committedAt: '',
  committedBy: '',
  closedAt: '',
  closedBy: '',
});
