/** Four quarters ahead, as the sidebar shows them. */
import type { LineView, ProblemView } from './parts';

export interface PlanView {
  readonly quarter: string;
  /** The quarter in question first, then the four after it. */
  readonly loads: readonly LoadView[];
  /** What would take the first overload off; null when no quarter is over. */
  readonly suggestion: SuggestionView | null;
  /** Waiting requests for which none of the next twelve months has room: for product strategy. */
  readonly beyond: readonly LineView[];
  /** '' when this person may accept the suggestion, else who may. */
  readonly whyNot: string;
  readonly problems: readonly ProblemView[];
}

export interface LoadView {
  readonly quarter: string;
  /** '130 of 100 points', '60 of about 100 points' where the quarter has no row yet. */
  readonly says: string;
  /** 'over by 30', '40 free', 'full'. */
  readonly mark: string;
  /** Load in hundredths of the limit, for the bar; 130 is over by 30. */
  readonly percent: number;
  readonly isOver: boolean;
  /** 'tentative: do not promise'; '' for the quarter in question. */
  readonly label: string;
  /** Amounts of later quarters are ranges, '19–38'. */
  readonly wanted: readonly LineView[];
}

interface SuggestionView {
  /** 'Move SAP to 2027-Q1: 2026-Q4 is over by 30, and there it fits.' */
  readonly says: string;
  /** False when none of what is over has room anywhere. */
  readonly isHelp: boolean;
}
