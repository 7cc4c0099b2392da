/** Where a day lies in a quarter: which third prices a change, which week the meeting is in, which quarter is meant. */
import { calendar } from '../words/en/calendar';
import { fill } from '../words/fill';
import type { Allocation } from './allocation';
import { daysBetween, type PlainDate } from './plain-date';
import { showDay } from '../words/show-day';

/** 0 early, 1 middle, 2 late third. */
export type Phase = 0 | 1 | 2;

export type Span = Pick<Allocation, 'starts' | 'ends'>;

/** N, both edges included: 92 for 2026-10-01 to 2026-12-31. */
export const daysIn = (quarter: Span): number => daysBetween(quarter.starts, quarter.ends) + 1;

/** floor(3·d/N), d whole days since the start; before and after the quarter the nearest third. Day 35 of 91 is 1, the middle. */
export const phaseOf = (quarter: Span, today: PlainDate): Phase => {
  const third = Math.floor((3 * daysBetween(quarter.starts, today)) / daysIn(quarter));
  if (third <= 0) return 0;
  return third === 1 ? 1 : 2;
};

/** As sentences say it: thirdOf(1) is 'middle third'. */
export const thirdOf = (phase: Phase): string => calendar.thirds[phase];

/** Weeks of seven days from the start; the odd day of a 92-day quarter belongs to week 13. Day 35 is week 6 of 13. */
export const weekOf = (
  quarter: Span,
  today: PlainDate,
): { readonly week: number; readonly weeks: number } => {
  const weeks = Math.max(1, Math.round(daysIn(quarter) / 7));
  const week = Math.floor(daysBetween(quarter.starts, today) / 7) + 1;
  return { week: Math.min(Math.max(week, 1), weeks), weeks };
};

const startsIn = (days: number): string => {
  if (days === 1) return calendar.startsTomorrow;
  return days < 14
    ? fill(calendar.startsInDays, { n: days })
    : fill(calendar.startsInWeeks, { n: Math.floor(days / 7) });
};

/** 'week 6 of 13', 'starts in 6 weeks', 'ended 30 September 2026'. */
export const whenOf = (quarter: Span, today: PlainDate): string => {
  const untilStart = daysBetween(today, quarter.starts);
  if (untilStart > 0) return startsIn(untilStart);
  if (today > quarter.ends) return fill(calendar.ended, { day: showDay(quarter.ends) });
  return fill(calendar.week, weekOf(quarter, today));
};

/** Earlier start first. */
export const byStart = (one: Allocation, other: Allocation): number =>
  one.starts < other.starts ? -1 : one.starts > other.starts ? 1 : one.row - other.row;

/** The quarter today falls in, else the next one to start, else the last one; null when there is none. */
export const currentQuarter = (allocations: readonly Allocation[], today: PlainDate): Allocation | null => {
  const inOrder = [...allocations].sort(byStart);
  return inOrder.find((quarter) => today <= quarter.ends) ?? inOrder[inOrder.length - 1] ?? null;
};
