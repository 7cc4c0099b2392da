/** A hand edit that differs from the ledger: what it says, what applying it means, and how it is taken back. */
import type { CellValue } from '../cell-value';
import type { Change } from '../decisions/change';
import type { Place } from '../place';

type PendingKind =
  | 'status'
  | 'deleted'
  | 'quarter'
  | 'price'
  | 'estimate'
  | 'title'
  | 'built'
  | 'duplicated'
  | 'allocation';

/** What settling does to the tabs, beside the rows it posts. */
export type RowEdit =
  | { readonly kind: 'write'; readonly place: Place; readonly value: CellValue }
  /** A row below all others. */
  | { readonly kind: 'restore'; readonly cells: Readonly<Record<string, CellValue>> }
  | { readonly kind: 'delete'; readonly row: number }
  /** The row becomes a request of its own: a new ID, status New, nothing built, no price. */
  | { readonly kind: 'set apart'; readonly row: number }
  /** The request is as far as its row says, though more was seen. */
  | { readonly kind: 'accept built'; readonly id: string };

export interface PendingChange {
  /** 'R-1:status'; the same at every read while the edit stands. */
  readonly key: string;
  readonly kind: PendingKind;
  /** '' when it is about the budget. */
  readonly request: string;
  /** The cell; of a deleted row the header above the IDs. */
  readonly place: Place;
  /** 'R-1 HubSpot: Status says Declined, the ledger says Committed, 40 % built.' */
  readonly says: string;
  /** What applying posts; [] when it needs no posting, or can't be applied. */
  readonly changes: readonly Change[];
  /** What applying does beside that. */
  readonly applies: readonly RowEdit[];
  /** Why it can only be reverted, with the remedy; '' when it can be applied. */
  readonly whyNotApply: string;
  readonly revert: readonly RowEdit[];
}

/** What a kind of edit finds; key and request are the same for all of them. */
export type Finding = Omit<PendingChange, 'key' | 'request' | 'applies' | 'whyNotApply' | 'changes'> &
  Partial<Pick<PendingChange, 'applies' | 'whyNotApply' | 'changes'>>;

export const toPending = (request: string, finding: Finding): PendingChange => ({
  key: `${request || finding.place.tab}:${finding.kind}`,
  request,
  applies: [],
  changes: [],
  whyNotApply: '',
  ...finding,
});
