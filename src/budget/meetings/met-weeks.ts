/** The weekly meetings that the ledger knows of, and the weeks that had none. */
import { standingEntries } from '../ledger/standing-entries';
import type { LedgerEntry } from '../ledger-entry';
import { addDays, daysBetween, type PlainDate } from '../plain-date';

const daysInWeek = 7;

/** A Monday, to count weeks from. */
const someMonday = '2024-01-01';

/** The Monday a day's week begins with, on or before it: mondayOf('2026-11-05') is '2026-11-02'. */
export const mondayOf = (day: PlainDate): PlainDate =>
  addDays(someMonday, Math.floor(daysBetween(someMonday, day) / daysInWeek) * daysInWeek);

/** Of every quarter, in the order of the ledger: a quarter's first meeting looks back at the last one of the quarter before. */
const meetingsIn = (ledger: readonly LedgerEntry[]): LedgerEntry[] =>
  standingEntries(ledger).filter(({ event }) => event === 'Met');

const dayOf = ({ when }: LedgerEntry): PlainDate => when.slice(0, 10);

/** This week's, if it took place. */
export const meetingThisWeek = (ledger: readonly LedgerEntry[], today: PlainDate): LedgerEntry | undefined =>
  meetingsIn(ledger).find((meeting) => mondayOf(dayOf(meeting)) === mondayOf(today));

/** The last one of an earlier week; a page built again in one week looks back as far as before. */
export const meetingBefore = (ledger: readonly LedgerEntry[], today: PlainDate): LedgerEntry | undefined =>
  meetingsIn(ledger)
    .filter((meeting) => dayOf(meeting) < mondayOf(today))
    .pop();

export interface MetWeeks {
  /** Day of the last meeting of an earlier week; null when there was none. */
  readonly last: PlainDate | null;
  /** Mondays of the weeks since, without this one. */
  readonly missed: readonly PlainDate[];
  /** Weeks in a row with a meeting, this one counted. */
  readonly streak: number;
}

/** Met on 15, 22 and 29 October, looked at on 5 November: 4 in a row. Looked at on 12 November: the week of 2 November is missed. */
export const metWeeks = (ledger: readonly LedgerEntry[], today: PlainDate): MetWeeks => {
  const before = meetingBefore(ledger, today);
  const met = new Set(meetingsIn(ledger).map((meeting) => mondayOf(dayOf(meeting))));
  const back = (weeks: number): PlainDate => addDays(mondayOf(today), -weeks * daysInWeek);
  let streak = 1;
  while (met.has(back(streak))) streak += 1;
  const weeksSince = before ? daysBetween(mondayOf(dayOf(before)), mondayOf(today)) / daysInWeek : 1;
  return {
    last: before ? dayOf(before) : null,
    missed: Array.from({ length: weeksSince - 1 }, (_, index) => back(weeksSince - 1 - index)),
    streak,
  };
};
