/** A day as the weekly page writes it: '5 November 2026', the same in every locale. */
import type { PlainDate } from './plain-date';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** showDay('2026-11-05') is '5 November 2026'; text that is no day comes back as it is. */
export const showDay = (day: PlainDate): string => {
  const [year, month, date] = day.split('-').map(Number);
  const name = months[(month ?? 0) - 1];
  return name === undefined || !year || !date ? day : `${date} ${name} ${year}`;
};

/** The same without the year where it is this one: showDayShort('2026-10-29', '2026-11-05') is '29 October'. */
export const showDayShort = (day: PlainDate, today: PlainDate): string =>
  day.slice(0, 4) === today.slice(0, 4) ? showDay(day).replace(/ \d{4}$/, '') : showDay(day);
