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

/** Milliseconds by zone and serial number: a tab's dates are read again and again, and a zone's offset is slow to find. */
const instants = new Map<string, Map<number, number>>();
/** Of a zone: more than the largest ledger has rows. Below that every reading of it would find them all anew. */
const MOST_KEPT = 200_000;

export function fromSerial(serial: number, timeZone: string): Date {
  const known = instants.get(timeZone) ?? new Map<number, number>();
  instants.set(timeZone, known);
  const kept = known.get(serial);
  if (kept !== undefined) return new Date(kept);
  if (known.size >= MOST_KEPT) known.clear();
  const instant = instantOf(serial, timeZone);
  known.set(serial, instant);
  return new Date(instant);
}

function instantOf(serial: number, timeZone: string): number {
  const wall = DateTime.fromMillis(Math.round((serial - EPOCH) * MS_PER_DAY), { zone: 'utc' });
  return wall.setZone(timeZone, { keepLocalTime: true }).toMillis();
}

export const serialOf = (year: number, month: number, day: number, dayFraction = 0): number =>
  wallClockSerial(Date.UTC(year, month - 1, day)) + dayFraction;
