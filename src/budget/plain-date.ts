/** A calendar day without time or zone, 'YYYY-MM-DD': quarter edges must not shift with anyone's clock. */
export type PlainDate = string;

/** A wall-clock moment in the spreadsheet's time zone, 'YYYY-MM-DD HH:MM:SS'. */
export type PlainDateTime = string;

const dayInMilliseconds = 86_400_000;

/** Whole days from one day to another; negative when `to` is earlier. daysBetween('2026-10-01', '2026-11-05') is 35. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayInMilliseconds);

/**
 * The day `days` after another. addDays('2026-12-31', 1) is '2027-01-01'. What is no day stays as it is: a ledger that
 * somebody has typed over must still be read, to be reported.
 */
export const addDays = (day: PlainDate, days: number): PlainDate => {
  const then = new Date(Date.parse(day) + days * dayInMilliseconds);
  return Number.isNaN(then.getTime()) ? day : then.toISOString().slice(0, 10);
};
