/**
 * What the sidebar may ask of the server, and what it is told: plain JSON with ISO dates, texts ready to show.
 * The sidebar imports only these types; `entry.ts` serves them under the same names.
 */

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
  readonly phase: 'Set up' | 'Rank' | 'Committed' | 'Closed';
  /** 'week 6 of 13', 'starts in 6 weeks', 'ended 2026-09-30'. */
  readonly when: string;
  readonly starts: string;
  readonly ends: string;
}

export type HomeView =
  | { readonly state: 'set up first'; readonly me: MeView; readonly problems: readonly ProblemView[] }
  | QuarterHomeView;

export interface MeView {
  /** '' when Google does not say. */
  readonly email: string;
  /** 'VP of Sales', 'VP of Product', 'Approver', 'Everyone' (nobody is named), 'Guest'. */
  readonly role: string;
  readonly maySpend: boolean;
  readonly mayShip: boolean;
  /** Why not, in a sentence; '' when both are allowed. */
  readonly whyNot: string;
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

export type ChangeRequest =
  | { readonly kind: 'drop'; readonly quarter: string; readonly out: string }
  | { readonly kind: 'swap'; readonly quarter: string; readonly out: string; readonly in: string }
  | { readonly kind: 'add'; readonly quarter: string; readonly in: string }
  | { readonly kind: 'ship'; readonly quarter: string; readonly out: string; readonly actual: string };

export interface ChangePreview {
  /** 'Drop HubSpot'. */
  readonly title: string;
  /** '1st change', or 'free'. */
  readonly chip: string;
  /** 'HubSpot is 40 % built. Dropping it now costs 11 of its 20 points and gives 9 back.' */
  readonly sentence: string;
  /** Label and amount, in order; the last is what is left after. */
  readonly rows: readonly { readonly label: string; readonly amount: string }[];
  /** The same price as numbers in the unit; `remaining` is what is left after. */
  readonly figures: {
    readonly sunk: number;
    readonly disruption: number;
    readonly back: number;
    readonly remaining: number;
  };
  /** 'Cheaper ways to free 9', each with why it is cheaper. */
  readonly cheaper: readonly { readonly title: string; readonly note: string; readonly cost: string }[];
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
  sidebarCommit(quarter: string, ids?: readonly string[]): Outcome;
  sidebarPreviewChange(change: ChangeRequest): ChangePreview;
  sidebarApplyChange(change: ChangeRequest, reason: string): Outcome;
  sidebarTidyRanks(quarter: string): Outcome;
  sidebarBuildWeekly(quarter: string): Outcome;
  sidebarSetUp(): Outcome;
  sidebarLoadExample(): Outcome;
  /** Follows the seals through the Changes tab; `entry` is the first broken one, 0 when intact. */
  sidebarCheckLedger(): { readonly intact: boolean; readonly entry: number; readonly says: string };
  /** Selects the cell in the grid. */
  sidebarJump(tab: string, cell: string): void;
}
