/** Names of quarters, '2026-Q4': reading, ordering, and the calendar days they stand for. */
import { calendar } from '../words/en/calendar';
import { fill } from '../words/fill';
import { addDays, type PlainDate } from './plain-date';

const pattern = /^(\d{4})-Q([1-4])$/;

/** Quarters counted from year 0, so that they compare and step as numbers; null for anything else. */
const numberOf = (name: string): number | null => {
  const parts = pattern.exec(name);
  return parts ? Number(parts[1]) * 4 + Number(parts[2]) - 1 : null;
};

const nameOf = (number: number): string =>
  `${String(Math.floor(number / 4)).padStart(4, '0')}-Q${(number % 4) + 1}`;

export const isQuarterName = (name: string): boolean => pattern.test(name);

/** nextQuarterName('2026-Q4') is '2027-Q1'; of a name of another form 'after …'. */
export const nextQuarterName = (name: string): string => {
  const number = numberOf(name);
  return number === null ? fill(calendar.afterQuarter, { quarter: name }) : nameOf(number + 1);
};

/** isLaterQuarter('2027-Q1', '2026-Q4') is true; false when either is no quarter's name. */
export const isLaterQuarter = (name: string, than: string): boolean => {
  const [number, other] = [numberOf(name), numberOf(than)];
  return number !== null && other !== null && number > other;
};

const firstOf = (monthsFromYearZero: number): PlainDate => {
  const year = String(Math.floor(monthsFromYearZero / 12)).padStart(4, '0');
  return `${year}-${String((monthsFromYearZero % 12) + 1).padStart(2, '0')}-01`;
};

/**
 * First and last day, both included, of a quarter whose fiscal year begins on the first of `firstMonth` (1..12)
 * of the year it is named after: quarterDays('2026-Q4') is 2026-10-01 to 2026-12-31. Throws on another form of name.
 */
export const quarterDays = (
  name: string,
  firstMonth = 1,
): { readonly starts: PlainDate; readonly ends: PlainDate } => {
  const number = numberOf(name);
  if (number === null) throw new RangeError(`'${name}' is not a quarter such as 2026-Q4`);
  const month = number * 3 + firstMonth - 1;
  return { starts: firstOf(month), ends: addDays(firstOf(month + 3), -1) };
};

/**
 * The last day of the three months that begin on a day: '2026-12-31' is followed by 2027-03-30, for what comes after begins
 * on the 31st again; '2026-11-30' by 2027-02-27, as February has no 30th.
 */
export const threeMonthsFrom = (starts: PlainDate): PlainDate => {
  const monthAfter = Number(starts.slice(0, 4)) * 12 + Number(starts.slice(5, 7)) - 1 + 3;
  const lastOfMonth = addDays(firstOf(monthAfter + 1), -1);
  const sameDay = `${lastOfMonth.slice(0, 8)}${starts.slice(8, 10)}`;
  return addDays(sameDay < lastOfMonth ? sameDay : lastOfMonth, -1);
};

/** The name of the quarter a day lies in: quarterNameOf('2026-11-05') is '2026-Q4'. */
export const quarterNameOf = (day: PlainDate, firstMonth = 1): string =>
  nameOf(Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - firstMonth) / 3));
