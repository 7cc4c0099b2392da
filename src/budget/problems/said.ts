/** Puts a problem together; its code keeps its literal type, from which the union of all codes is made. */
import type { Place } from '../place';

export interface Said<Code extends string> {
  /** Stable, kebab-case: docs/ERRORS.md and the sidebar key on it. */
  readonly code: Code;
  /** Absent when nothing in the workbook is at fault (a budget that is simply used up). */
  readonly place?: Place;
  /** A plain sentence: what is wrong and the remedy. Names rows by ID and title, never by blame. */
  readonly says: string;
  /** True when it is worth saying but stops nothing: a status typed by hand is a pending change, no fault. */
  readonly isNotice?: true;
}

export const problem = <const Code extends string>(code: Code, says: string, place?: Place): Said<Code> => ({
  code,
  says,
  ...(place && { place }),
});

export const notice = <const Code extends string>(code: Code, says: string, place?: Place): Said<Code> => ({
  ...problem(code, says, place),
  isNotice: true,
});

interface Row {
  readonly row: number;
}

export const onRequests = ({ row }: Row, header: string): Place => ({ tab: 'Requests', row, header });

export const onAllocation = ({ row }: Row, header: string): Place => ({ tab: 'Allocation', row, header });
