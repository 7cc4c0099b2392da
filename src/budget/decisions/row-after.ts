/** The Allocation row that closing a quarter opens for the next one: the same settings, the days that follow. */
import type { Allocation } from '../allocation';
import { addDays } from '../plain-date';
import { nextQuarterName, threeMonthsFrom } from '../quarter-name';

/** 2026-10-01 to 2026-12-31 is followed by 2027-01-01 to 2027-03-31. Row 0: it is not on the tab yet. */
export const rowAfter = (allocation: Allocation): Allocation => {
  const starts = addDays(allocation.ends, 1);
  return {
    ...allocation,
    row: 0,
    quarter: nextQuarterName(allocation.quarter),
    starts,
    ends: threeMonthsFrom(starts),
  };
};
