/** The weekly meeting in the sidebar: the page to build, to print and to copy, and meetings to compare. */
import type { WeeklyList } from '../../budget/weekly/page';
import type { ProblemView } from './parts';

export type { WeeklyList } from '../../budget/weekly/page';

interface MeetingView {
  /** '2026-11-05'. */
  readonly day: string;
  /** '5 November 2026'. */
  readonly shown: string;
}

export interface WeeklyView {
  readonly quarter: string;
  /** 'Weekly meeting, 12 November 2026 · week 7 of 13 · last met 5 November'. */
  readonly says: string;
  /** What to say first. */
  readonly sentence: string;
  readonly agenda: WeeklyList;
  /** The page for a chat. */
  readonly text: string;
  readonly markdown: string;
  /** Of the tab as a PDF; '' before it is built. */
  readonly printAddress: string;
  /** Kept meetings, the latest first. */
  readonly meetings: readonly MeetingView[];
  readonly problems: readonly ProblemView[];
}
