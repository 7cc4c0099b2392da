/** The sidebar's first screen: where the quarter stands, what to settle, what comes next. */
import type { ActionName, RoleName } from '../../budget/people/role';
import type { OfferView } from './change';
import type { ChoiceView, ProblemView, QuarterView, StripView } from './parts';

/** Everything the rules ask a right for. */
export type { ActionName };

export type HomeView =
  | {
      readonly state: 'set up first';
      readonly stamp: string;
      readonly me: MeView;
      readonly problems: readonly ProblemView[];
    }
  | QuarterHomeView;

export interface MeView {
  /** '' when Google does not say. */
  readonly email: string;
  /** Everyone where nobody is named; Guest who is not among those who are. */
  readonly role: RoleName;
  /** The same as people read it. */
  readonly roleName: string;
  /** For each action: '' when this person may, else the sentence that says who may. */
  readonly whyNot: Readonly<Record<ActionName, string>>;
  /** Nobody is named on the Allocation row, so everyone may do everything: said once, in words. '' else. */
  readonly note: string;
}

export interface QuarterHomeView {
  readonly state: 'quarter';
  /** What `sidebarStamp` answered when this was read: another one means that something was done since. */
  readonly stamp: string;
  readonly me: MeView;
  readonly quarter: QuarterView;
  /** All quarters of the Allocation tab in time order, for the picker. */
  readonly quarters: readonly QuarterView[];
  readonly strip: StripView;
  /** One sentence under the strip: 'Your first 5 requests use 90. SAP (25) does not fit by 15.' */
  readonly summary: string;
  /** Before the commit: '300 asked of 100: 3.0× – a healthy choice.'; '' later, and where nothing is asked. */
  readonly oversubscription: string;
  readonly problems: readonly ProblemView[];
  /** 'Your next change is the 2nd. We are in the middle third: it costs 22.5 % of what it interrupts. …'; '' before commit. */
  readonly nextChange: string;
  /** '1st', '2nd': of the next chargeable change. */
  readonly nextChangeOrdinal: string;
  /** Committed and not shipped: may be dropped, swapped out or shipped. */
  readonly committed: readonly ChoiceView[];
  /** Open and not committed: may be added or swapped in. */
  readonly waiting: readonly ChoiceView[];
  readonly policyCard: string;
  /** Mode Shadow, example loaded, and the like, in words; '' when none. */
  readonly banner: string;
  /** In a copy of a file: what is asked, until somebody answers; ''. */
  readonly copy: string;
  /** Hand edits that differ from the ledger, priced; [] when there are none. */
  readonly pending: readonly PendingView[];
  readonly shelf: readonly ShelfView[];
  /** What "Undo" would take back now; null when there is nothing that can be. */
  readonly undo: UndoView | null;
  /** Remaining is below zero: what to do about it; null when it is not. */
  readonly overBudget: OverBudgetView | null;
  /** What product's and the company's side answer for: 'Product: SSO is 12 over its price.' One sentence each. */
  readonly otherSide: readonly string[];
  /** Work that sales may leave free of charge, for product expects more than 125 % of its price. */
  readonly freeExits: readonly OfferView[];
  /** The quarter is committed and may be closed. */
  readonly mayClose: boolean;
}

/** How a copy of a file goes on. */
export type CopyAnswer = 'keep' | 'fresh';

export interface PendingView {
  /** Names it to sidebarApplyPending and sidebarRevertPending. */
  readonly key: string;
  readonly tab: string;
  readonly cell: string;
  /** 'R-1 HubSpot: Status says Declined. Applied, it is dropped: costs 11 and gives 9 back.' */
  readonly says: string;
  /** 'costs 11, gives 9 back', 'free'; '' when it can't be applied. */
  readonly price: string;
  /** 'costs 11': what comes first of it, where there is little room. */
  readonly cost: string;
  readonly isCostly: boolean;
  /** Why it can only be reverted; '' when it can be applied. */
  readonly whyNotApply: string;
}

export interface ShelfView {
  readonly id: string;
  readonly title: string;
  /** '40 % built in 2026-Q4: 8 built and lost'. */
  readonly note: string;
  /** What reinstating takes today: '12'. */
  readonly price: string;
  /** 'of its 20 points, 8 are salvaged (all of what was built)'. */
  readonly salvage: string;
  /** 'Show it at the next meeting, and reuse its ideas.' */
  readonly idea: string;
}

export interface UndoView {
  /** 'Drop HubSpot', 'the commit'. */
  readonly what: string;
  /** 'HubSpot dropped on 5 November 2026 by vp@x; can be undone until 7 November 2026.' */
  readonly says: string;
}

export interface OverBudgetView {
  /** 'The quarter is over its budget by 20. Nothing was dropped.' */
  readonly says: string;
  /** The cheapest way back; [] when there is none. */
  readonly offers: readonly OfferView[];
}
