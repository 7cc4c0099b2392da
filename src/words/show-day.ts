/** A day, 'YYYY-MM-DD', as people read it: '5 November 2026'. */
import { calendar } from './en/calendar';
import { fill } from './fill';

const said = (day: string, text: typeof calendar.day | typeof calendar.dayOfThisYear): string => {
  const [year, month, date] = day.split('-').map(Number);
  const name = new Map(Object.entries(calendar.months)).get(String(month));
  return name === undefined || !year || !date ? day : fill(text, { day: date, month: name, year });
};

/** showDay('2026-11-05') is '5 November 2026'; text that is no day comes back as it is. */
export const showDay = (day: string): string => said(day, calendar.day);

/** The same without the year where it is this one: showDayShort('2026-10-29', '2026-11-05') is '29 October'. */
export const showDayShort = (day: string, today: string): string =>
  day.slice(0, 4) === today.slice(0, 4) ? said(day, calendar.dayOfThisYear) : showDay(day);
