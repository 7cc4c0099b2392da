/** The weekly page as data, its texts ready to show; the tab, the text for a chat and the sidebar only lay it out. */
import type { Strip } from '../strip/strip';
import type { Unit } from '../unit';
import type { QueueGroup, WeeklyLine } from './weekly-line';
import type { ShelfLine } from './weekly-shelf';

/** A line of a list: 'Dropped' – 'HubSpot: 8 built and lost, for Globex's SAP'. */
export interface WeeklyNote {
  /** A word or two, '' when the text needs none. */
  readonly label: string;
  readonly text: string;
}

export interface WeeklyList {
  /** 'Since 29 October'. */
  readonly heading: string;
  readonly notes: readonly WeeklyNote[];
}

export interface BurnWeek {
  /** 1 to 13 or 14. */
  readonly week: number;
  /** Built, sunk and disruption by the end of the week, in the unit; null for weeks to come and weeks nobody saw. */
  readonly used: number | null;
  /** The same share of the budget as of the quarter. */
  readonly even: number;
}

export interface Pace {
  /** The chart in words: 'Week 6 of 13: 38 % of the quarter has gone, and 29 of 100 points are used.' */
  readonly says: string;
  readonly weeks: readonly BurnWeek[];
  /** 'Usage report' – '30 % built at 70 % of the quarter: 43 % by its end at this pace'. */
  readonly willNotFinish: WeeklyList;
  /** Said and done, churn, estimates, hit rate; what has too few numbers says so. */
  readonly measures: WeeklyList;
}

export interface WeeklyPage {
  /** 'Sales budget · 2026-Q4'. */
  readonly title: string;
  /** 'Weekly meeting, 5 November 2026 · week 6 of 13 · last met 29 October · 4 weeks in a row'; closed: '… · closed on 31 December 2026'. */
  readonly subtitle: string;
  readonly unit: Unit;
  readonly strip: Strip;
  readonly sentence: string;
  readonly buildingNow: readonly WeeklyLine[];
  readonly planned: readonly WeeklyLine[];
  /** Third view, 'Queue for next quarters (tentative)': each open, uncommitted request in exactly one group. */
  readonly queue: readonly QueueGroup[];
  /** Each changed request once, moves of rank alone last; before the second meeting a note that says there is nothing to compare with. */
  readonly since: WeeklyList;
  readonly shelf: readonly ShelfLine[];
  /** 'To decide today': what only the two of them can settle, each with a box to tick; at most seven, then 'and 4 more'. */
  readonly agenda: WeeklyList;
  /** null before the commit: nothing burns yet. */
  readonly pace: Pace | null;
  /** What each side has changed this quarter, in neutral words. */
  readonly sides: { readonly sales: WeeklyList; readonly product: WeeklyList };
  readonly prep: { readonly sales: WeeklyList; readonly product: WeeklyList };
  /** Of a closed quarter: great things shipped, at most three, and what was learned; else null. */
  readonly closing: { readonly great: WeeklyList; readonly learned: WeeklyList } | null;
}
