/**
 * What the sidebar may ask of the server, and what it is told: plain JSON with ISO dates, texts ready to show.
 * The sidebar imports only these types; `entry.ts` serves them under the same names.
 */

import type { ActionName } from '../budget/role';

/** A problem as a person meets it: where, what, and the remedy in one sentence. */
export interface ProblemView {
  readonly code: string;
  /** '' when no cell is at fault. */
  readonly tab: string;
  /** 'A5', or ''. */
  readonly cell: string;
  readonly says: string;
}

export interface StripView {
  /** 'points', 'weeks', '% of capacity'. */
  readonly unit: string;
  readonly budget: number;
  readonly built: number;
  readonly stillToBuild: number;
  readonly sunk: number;
  readonly disruption: number;
  readonly remaining: number;
  /** Held back before commit; 0 when none. */
  readonly reserve: number;
}

export interface LineView {
  readonly id: string;
  readonly rank: string;
  readonly title: string;
  readonly customer: string;
  /** The price or the estimate in the unit, ready to show: '20', '5.2', or '' when unknown. */
  readonly amount: string;
  /** 'does not fit by 15, planned for 2027-Q1'; '40 % built'; '' when there is nothing to say. */
  readonly note: string;
}

/** A request as the composer offers it. */
export interface ChoiceView extends LineView {
  readonly started: boolean;
}

export interface QuarterView {
  /** '2026-Q4'. */
  readonly name: string;
  readonly phase: 'Set up' | 'Rank' | 'Proposed commit' | 'Committed' | 'Closed';
  /** 'week 6 of 13', 'starts in 6 weeks', 'ended 2026-09-30'. */
  readonly when: string;
  readonly starts: string;
  readonly ends: string;
}

export type HomeView =
  | { readonly state: 'set up first'; readonly me: MeView; readonly problems: readonly ProblemView[] }
  | QuarterHomeView;

/** Everything the rules ask a right for. */
export type { ActionName };

export interface MeView {
  /** '' when Google does not say. */
  readonly email: string;
  /** 'VP of Sales', 'VP of Product', 'Approver', 'Everyone' (nobody is named), 'Guest'. */
  readonly role: string;
  /** For each action: '' when this person may, else the sentence that says who may. */
  readonly whyNot: Readonly<Record<ActionName, string>>;
  /** Nobody is named on the Allocation row, so everyone may do everything: said once, in words. '' else. */
  readonly note: string;
}

export interface QuarterHomeView {
  readonly state: 'quarter';
  readonly me: MeView;
  readonly quarter: QuarterView;
  /** All quarters of the Allocation tab in time order, for the picker. */
  readonly quarters: readonly QuarterView[];
  readonly strip: StripView;
  /** One sentence under the strip: 'Your first 5 requests use 90. SAP (25) does not fit by 15.' */
  readonly summary: string;
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

export interface PendingView {
  /** Names it to sidebarApplyPending and sidebarRevertPending. */
  readonly key: string;
  readonly tab: string;
  readonly cell: string;
  /** 'R-1 HubSpot: Status says Declined. Applied, it is dropped: costs 11 and gives 9 back.' */
  readonly says: string;
  /** 'costs 11', 'free', 'gives 20 back'; '' when it can't be applied. */
  readonly price: string;
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
  /** 'HubSpot dropped on 2026-11-05 by vp@x; can be undone until 2026-11-07.' */
  readonly says: string;
}

export interface OfferView {
  /** 'Drop SSO free of charge', 'Also drop Bulk import (not started, no charge), which leaves 4'. */
  readonly label: string;
  readonly change: ChangeRequest;
}

export interface OverBudgetView {
  /** 'The quarter is over its budget by 20. Nothing was dropped.' */
  readonly says: string;
  /** The cheapest way back; [] when there is none. */
  readonly offers: readonly OfferView[];
}

export interface ClosePreview {
  readonly quarter: string;
  /** '2027-Q1'. */
  readonly next: string;
  /** Each unfinished request and what becomes of it: 'carried over, prepaid'; 'first claim on 2027-Q1'. */
  readonly leftOver: readonly LineView[];
  /** What carries, what lapses, whether it is early; in order. */
  readonly says: readonly string[];
  readonly problems: readonly ProblemView[];
}

/** Who confirms, where Google does not say, and who asked for it, where it is somebody else. */
export interface Signature {
  readonly saidToBe?: string;
  readonly askedBy?: string;
}

export interface CommitPreview {
  readonly quarter: string;
  readonly strip: StripView;
  /** 'Commit 5'. */
  readonly confirmLabel: string;
  readonly goesIn: readonly LineView[];
  readonly waits: readonly LineView[];
  readonly afterwards: string;
  /** Non-empty means it can't be confirmed. */
  readonly problems: readonly ProblemView[];
}

/** Amounts are texts as typed; the server reads them in the quarter's unit. */
export type ChangeRequest = { readonly quarter: string } & (
  | { readonly kind: 'drop' | 'pause'; readonly out: string }
  | { readonly kind: 'swap'; readonly out: string; readonly in: string }
  | { readonly kind: 'add' | 'reinstate'; readonly in: string }
  | { readonly kind: 'grow'; readonly out: string; readonly by: string }
  | { readonly kind: 'cut'; readonly out: string; readonly by: string; readonly shippable: boolean }
  | { readonly kind: 'ship'; readonly out: string; readonly actual: string }
  | { readonly kind: 're-estimate'; readonly out: string; readonly to: string }
  /** Cause: 'Product', 'Company' or 'No fault'. */
  | { readonly kind: 'pull'; readonly out: string; readonly cause: string }
  | { readonly kind: 'grant' | 'take' | 'lend'; readonly amount: string }
  /** Several in one Apply: one event. */
  | { readonly kind: 'together'; readonly changes: readonly ChangeRequest[] }
);

export interface ChangePreview {
  /** 'Drop HubSpot'. */
  readonly title: string;
  /** '1st change', or 'free'. */
  readonly chip: string;
  /** 'HubSpot is 40 % built. Dropping it now costs 11 of its 20 points and gives 9 back.' */
  readonly sentence: string;
  /** Label and amount, in order; the last is what is left after. */
  readonly rows: readonly { readonly label: string; readonly amount: string }[];
  /** The same price as numbers in the unit; `remaining` is what is left after. In Shadow mode as it would be charged. */
  readonly figures: {
    readonly sunk: number;
    readonly disruption: number;
    readonly back: number;
    readonly remaining: number;
  };
  /** 'Cheaper ways to free 9', each with why it is cheaper; `change` prices it instead. */
  readonly cheaper: readonly {
    readonly title: string;
    readonly note: string;
    readonly cost: string;
    readonly change: ChangeRequest;
  }[];
  /** Ways to make it fit, each priced by a press. */
  readonly offers: readonly OfferView[];
  /** Shadow mode, the waste gate, a free exit: what else to know, a sentence each. */
  readonly notes: readonly string[];
  /** Why this person can't confirm it, though the price may be looked at; '' when they can. */
  readonly whyNot: string;
  /** Sales' and the approver's changes need a reason; product's name themselves. */
  readonly needsReason: boolean;
  /** 'Is this really what you want?' or ''. */
  readonly question: string;
  /** 'Drop, costs 11'. */
  readonly confirmLabel: string;
  readonly isCostly: boolean;
  /** Non-empty means it can't be confirmed; offers are in their sentences. */
  readonly problems: readonly ProblemView[];
  /** How the price is worked out, a line each. */
  readonly workings: readonly string[];
}

export type Outcome =
  | { readonly ok: true; readonly said: string; readonly home: HomeView }
  | {
      readonly ok: false;
      readonly problems: readonly ProblemView[];
      /** null when nothing was read, because somebody else's action still runs: what is shown stays. */
      readonly home: HomeView | null;
    };

/** The server's functions as the sidebar sees them; each is one execution. */
export interface SidebarServer {
  /** `quarter` '' means the one today falls in, else the next one. Writes nothing. */
  sidebarHome(quarter: string): HomeView;
  sidebarPreviewCommit(quarter: string): CommitPreview;
  /** `ids` absent: what the cut line lets in; given: exactly these, refused as a whole when they do not fit. */
  sidebarCommit(quarter: string, ids?: readonly string[] | null, signature?: Signature): Outcome;
  sidebarPreviewChange(change: ChangeRequest): ChangePreview;
  sidebarApplyChange(change: ChangeRequest, reason: string, signature?: Signature): Outcome;
  /** Takes back the last Apply of the quarter within two days, or the commit itself within 24 hours. */
  sidebarUndo(quarter: string, reason: string, signature?: Signature): Outcome;
  /** `keys` absent or null: all of them, as one event. */
  sidebarApplyPending(
    quarter: string,
    reason: string,
    keys?: readonly string[] | null,
    signature?: Signature,
  ): Outcome;
  sidebarRevertPending(quarter: string, keys?: readonly string[] | null): Outcome;
  sidebarPreviewClose(quarter: string): ClosePreview;
  sidebarCloseQuarter(quarter: string, signature?: Signature): Outcome;
  sidebarTidyRanks(quarter: string): Outcome;
  sidebarBuildWeekly(quarter: string): Outcome;
  sidebarSetUp(): Outcome;
  sidebarLoadExample(): Outcome;
  /** Follows the seals through the Changes tab; `entry` is the first broken one, 0 when intact. */
  sidebarCheckLedger(): { readonly intact: boolean; readonly entry: number; readonly says: string };
  /** Selects the cell in the grid. */
  sidebarJump(tab: string, cell: string): void;
}
