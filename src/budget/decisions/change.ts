/** What a person asks to change in a quarter; a list is one event, a swap is a drop and an add in it. */
import type { Amount } from '../amount';
import type { Cause } from '../ledger-entry';

/** Whose decision a pull is; sales' own is a drop. */
export type PullCause = Exclude<Cause, 'Sales'>;

export type RequestChange =
  | { readonly kind: 'drop' | 'add' | 'pause' | 'reinstate'; readonly id: string }
  | { readonly kind: 'grow'; readonly id: string; readonly by: Amount }
  /** Shippable: product says that what is left can ship without the part that is cut. */
  | { readonly kind: 'cut'; readonly id: string; readonly by: Amount; readonly isShippable: boolean }
  | { readonly kind: 'ship'; readonly id: string; readonly actual: Amount }
  | { readonly kind: 're-estimate'; readonly id: string; readonly to: Amount }
  | { readonly kind: 'pull'; readonly id: string; readonly cause: PullCause }
  /** Only from a title edited by hand. */
  | { readonly kind: 'rename'; readonly id: string; readonly title: string };

/** The approver's alone. Lend borrows from the next quarter. */
export interface BudgetChange {
  readonly kind: 'grant' | 'take' | 'lend';
  readonly amount: Amount;
}

export type Change = RequestChange | BudgetChange;
export type ChangeKind = Change['kind'];
export type ChangeOf<Kind extends ChangeKind> = Change & { readonly kind: Kind };

export const isAboutBudget = (change: Change): change is BudgetChange => 'amount' in change;

/** The request it is about; '' for a change of the budget. */
export const idOf = (change: Change): string => (isAboutBudget(change) ? '' : change.id);
