/** What several answers are made of: problems, lines, the strip, the quarter. */
import type { ProblemCode } from '../../budget/problem';

/** A problem as a person meets it: where, what, and the remedy in one sentence. */
export interface ProblemView {
  readonly code: ProblemCode;
  /** '' when no cell is at fault. */
  readonly tab: string;
  /** 'A5', or ''. */
  readonly cell: string;
  readonly says: string;
}

export interface StripView {
  /** 'points', 'weeks', '% of capacity'. */
  readonly unit: string;
  /** 'point': of exactly one. */
  readonly unitOfOne: string;
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
  /** 'week 6 of 13', 'starts in 6 weeks', 'ended 30 September 2026'. */
  readonly when: string;
}
