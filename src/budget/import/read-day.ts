/** Reads a day as exports write it: ISO 8601, with the month's name, or in figures. */
import type { PlainDate } from '../plain-date';
import { monthNamed } from './month-named';

export interface DayReading {
  /** Of '08/12/2026': the 8th of December, else the 12th of August. */
  readonly isDayFirst: boolean;
  /** The day on which an instant falls in the spreadsheet's time zone. */
  readonly dayOf: (instant: Date) => PlainDate;
}

const time = /^(\d{1,2}:\d\d(:\d\d)?(\.\d+)?(\s*[ap]\.?m\.?)?)?$/i;
const isoDay = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s]+(.*))?$/;
const instant = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;
const figures = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?:[,\s]+(.*))?$/;

const dayIn = (year: string, month: number, day: number, rest = ''): PlainDate | null => {
  const whole = year.length === 2 ? `20${year}` : year;
  const text = `${whole}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return isDay && time.test(rest.trim()) ? text : null;
};

/** readDay('28/Feb/25') is '2025-02-28'; a time with Z may fall on another day in the spreadsheet's zone. null: no day. */
export const readDay = (text: string, { isDayFirst, dayOf }: DayReading): PlainDate | null => {
  const tight = text.trim();
  if (instant.test(tight)) {
    // Some browsers read '+0200' only with its colon.
    const date = new Date(tight.replace(' ', 'T').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
    return Number.isNaN(date.getTime()) ? null : dayOf(date);
  }
  const iso = isoDay.exec(tight);
  if (iso) return dayIn(iso[1] ?? '', Number(iso[2]), Number(iso[3]), iso[4]);
  const dayAndName = /^(\d{1,2})[-/.\s]+(\p{L}{3,})\.?[-/,\s]+(\d{4}|\d\d)(?:[,\s]+(.*))?$/u;
  const named = dayAndName.exec(tight);
  if (named) return dayIn(named[3] ?? '', monthNamed(named[2] ?? ''), Number(named[1]), named[4]);
  const nameAndDay = /^(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})(?:[,\s]+(.*))?$/u;
  const english = nameAndDay.exec(tight);
  if (english) return dayIn(english[3] ?? '', monthNamed(english[1] ?? ''), Number(english[2]), english[4]);
  const parts = figures.exec(tight);
  if (!parts) return null;
  const [one, other] = [Number(parts[1]), Number(parts[3])];
  const order = orderOf(tight);
  const day = (order === 'either' ? isDayFirst : order === 'day first') ? [other, one] : [one, other];
  return dayIn(parts[4] ?? '', day[0] ?? 0, day[1] ?? 0, parts[5]);
};

/** '31/12/2026' and '8.12.2026' are day first; '08/12/2026' is either; null when the text is not a day in figures. */
export const orderOf = (text: string): 'day first' | 'month first' | 'either' | null => {
  const parts = figures.exec(text.trim());
  if (!parts) return null;
  const [one, other] = [Number(parts[1]), Number(parts[3])];
  if (parts[2] === '.' || one > 12) return 'day first';
  return other > 12 ? 'month first' : 'either';
};
