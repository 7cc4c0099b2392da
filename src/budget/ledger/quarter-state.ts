/** What the ledger's rows of one quarter add up to: the committed state, and the only one decisions trust. */
import type { Amount } from '../amount';
import type { PlainDateTime } from '../plain-date';

export interface Commitment {
  readonly id: string;
  /** As frozen at commit. */
  readonly title: string;
  /** Frozen at commit. */
  readonly price: Amount;
  readonly status: 'active' | 'shipped';
  /** What it cost sales in the end: the lower of actual and price; 0 while active. */
  readonly settled: Amount;
}

export interface ShelfItem {
  readonly id: string;
  readonly title: string;
  readonly price: Amount;
  readonly builtBp: number;
  readonly sunk: Amount;
  readonly disruption: Amount;
  /** When it was put there. */
  readonly when: PlainDateTime;
  readonly reason: string;
}

export interface QuarterState {
  readonly quarter: string;
  readonly status: 'open' | 'committed';
  /** 0 until allocated; `stateOf` gives the budget of an open quarter. */
  readonly budget: Amount;
  readonly remaining: Amount;
  readonly sunk: Amount;
  readonly disruption: Amount;
  readonly credits: Amount;
  /** Chargeable events so far; the next one is number changes + 1. */
  readonly changes: number;
  readonly commitments: ReadonlyMap<string, Commitment>;
  readonly shelf: ReadonlyMap<string, ShelfItem>;
  /** '' while open. */
  readonly committedAt: PlainDateTime;
  readonly committedBy: string;
}

/** A quarter no row has been posted for. */
export const initialState = (quarter: string): QuarterState => ({
  quarter,
  status: 'open',
  budget: 0,
  remaining: 0,
  sunk: 0,
  disruption: 0,
  credits: 0,
  changes: 0,
  commitments: new Map(),
  shelf: new Map(),
  committedAt: '',
  committedBy: '',
});
