/** What is wrong, where, and what to do about it; refusals and checks speak through this one shape. */
export type TabName = 'Allocation' | 'Requests' | 'Changes' | 'Weekly';

export interface Place {
  readonly tab: TabName;
  /** A1 row number, 1 being the header row. */
  readonly row: number;
  /** The header of the column, as people read it. */
  readonly header: string;
}

export interface Problem {
  /** Stable, kebab-case; the sidebar and the docs may key on it. */
  readonly code: string;
  /** Absent when nothing in the workbook is at fault (a budget that is simply used up). */
  readonly place?: Place;
  /** A plain sentence: what is wrong and the remedy. Names rows by ID and title, never by blame. */
  readonly says: string;
  /** True when it is worth saying but stops nothing: a status typed by hand is a pending change, no fault. */
  readonly isNotice?: true;
}

/** A notice stops no action; every other problem stops a commit. */
export const isBlocking = (problem: Problem): boolean => problem.isNotice !== true;
