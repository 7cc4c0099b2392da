/** Intake, duplicates and who was heard, as the sidebar shows them. */
import type { HomeView } from './home';
import type { ProblemView } from './parts';

/** What a rep writes; all texts as written, blank where nothing was. */
export interface NewRequestForm {
  /** The quarter that the sidebar shows. */
  readonly quarter: string;
  readonly title: string;
  readonly customer?: string;
  readonly askedBy?: string;
  readonly dealValue?: string;
  readonly motive?: string;
  readonly asks?: string;
}

/** An open request, as likely duplicates are found among them. */
export interface OpenRequestView {
  readonly id: string;
  readonly rank: string;
  readonly title: string;
  readonly customer: string;
  /** A blank cell counts for 1: the one who asked. */
  readonly asks: number;
  /** What else helps to tell two apart: 'committed', '20 points'. */
  readonly note: string;
  /** '' when it may be merged into another one, else why not. */
  readonly whyNotAway: string;
}

export interface IntakeView {
  readonly quarter: string;
  /** Who Google says is there; ''. */
  readonly askedBy: string;
  readonly open: readonly OpenRequestView[];
  readonly problems: readonly ProblemView[];
}

/** `reply` is what to paste to whoever asked. */
export type Logged =
  | {
      readonly ok: true;
      readonly said: string;
      readonly home: HomeView;
      readonly reply: string;
      readonly view: IntakeView;
    }
  | {
      readonly ok: false;
      readonly problems: readonly ProblemView[];
      readonly home: HomeView | null;
    };

interface MergedView {
  readonly id: string;
  readonly title: string;
  /** 'into R-7 SAP'. */
  readonly says: string;
}

export interface DuplicatesView {
  readonly quarter: string;
  /** In the order of their ranks. */
  readonly open: readonly OpenRequestView[];
  readonly merged: readonly MergedView[];
  /** '' when this person may merge, else who may. */
  readonly whyNot: string;
  readonly problems: readonly ProblemView[];
}

/** After a merge or its undoing: the page with what is left to look at. */
export type MergeOutcome =
  | {
      readonly ok: true;
      readonly said: string;
      readonly home: HomeView;
      readonly view: DuplicatesView;
    }
  | Extract<Logged, { ok: false }>;

export interface UnansweredView {
  readonly id: string;
  readonly title: string;
  /** 'Acme · asked 20 days ago'. */
  readonly note: string;
}

export interface HeardView {
  readonly quarter: string;
  readonly unanswered: readonly UnansweredView[];
  /** '7 of 9 reps heard this month, not yet: Ben and Eve.' */
  readonly coverage: string;
  /** Whole percent that make exactly 100; [] while nothing has an estimate. */
  readonly motives: readonly { readonly motive: string; readonly percent: number }[];
  /** 'Deals behind what waits: 120 000, each counted once.' */
  readonly deals: string;
  /** 'Product met 4 customers this quarter.' */
  readonly met: string;
  /** Everybody once whose request shipped this quarter, with what shipped for them. */
  readonly toTell: readonly { readonly who: string; readonly says: string }[];
  /** '' when this person may decline, else who may; everybody may endorse. */
  readonly whyNotDecline: string;
  readonly problems: readonly ProblemView[];
}

export type AnswerOutcome =
  | {
      readonly ok: true;
      readonly said: string;
      readonly home: HomeView;
      readonly view: HeardView;
    }
  | Extract<Logged, { ok: false }>;
