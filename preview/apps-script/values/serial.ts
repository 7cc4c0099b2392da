/** Dates as cells hold them: days since 1899-12-30 on the spreadsheet's wall clock, without a time zone. */
import { DateTime } from 'luxon';

const MS_PER_DAY = 86_400_000;
/** The serial number of 1970-01-01. */
const EPOCH = 25_569;

export function toSerial(date: Date, timeZone: string): number {
  const local = DateTime.fromJSDate(date, { zone: timeZone });
  return wallClockSerial(local.toMillis() + local.offset * 60_000);
}

/** Rounded to the millisecond; a fraction of a day does not hit it exactly. */
const wallClockSerial = (wallClockMs: number): number => wallClockMs / MS_PER_DAY + EPOCH;

export function fromSerial(serial: number, timeZone: string): Date {
  const wall = DateTime.fromMillis(Math.round((serial - EPOCH) * MS_PER_DAY), { zone: 'utc' });
  return wall.setZone(timeZone, { keepLocalTime: true }).toJSDate();
}

export const serialOf = (year: number, month: number, day: number, dayFraction = 0): number =>
  wallClockSerial(Date.UTC(year, month - 1, day)) + dayFraction;
