/** How much of a quarter has gone. */
import { daysBetween, type PlainDate } from '../plain-date';
import { daysIn, type Span } from '../quarter';

/** Whole days since the start, 0 before it, all of them after the end. Day 35 of 91. */
export const daysGone = (quarter: Span, today: PlainDate): number =>
  Math.min(Math.max(daysBetween(quarter.starts, today), 0), daysIn(quarter));
