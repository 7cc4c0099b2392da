/** Dates, with or without a time, as people type them in the order and the language of the spreadsheet's locale. */
import { DateTime } from 'luxon';
import type { LocaleRules } from './locale';
import { monthNames } from './month-names';
import { serialOf } from './serial';
import { typedTime } from './typed-time';

interface TypedDate {
  readonly value: number;
  readonly pattern: string;
}

/** `thisYear` is the year of a date that is typed without one. */
export function typedDate(text: string, locale: LocaleRules, thisYear: number): TypedDate | undefined {
  if (!/\d/.test(text)) return undefined;
  const alone = typedTime(text);
  if (alone) return alone;
  const [, dayText = text, timeText] = /^(.*\S)(?:\s+|T)(\d{1,2}(?::\S+)?(?:\s?[ap]m)?)$/i.exec(text) ?? [];
  const time = timeText === undefined ? undefined : typedTime(timeText);
  const day = dayOf(time ? dayText : text, locale, thisYear);
  if (!day || !time) return day;
  return time.value < 1 ? { value: day.value + time.value, pattern: `${day.pattern} hh:mm:ss` } : undefined;
}

const dayOf = (text: string, locale: LocaleRules, thisYear: number): TypedDate | undefined =>
  yearFirst(text) ??
  inNumbers(text, locale, thisYear) ??
  monthAndYear(text) ??
  inKanji(text, locale, thisYear) ??
  withMonthName(text, locale, thisYear);

function yearFirst(text: string): TypedDate | undefined {
  const [, year, separator, month, day] = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? [];
  return separator === undefined ? undefined : dated(year, month, day, ['yyyy', 'mm', 'dd'].join(separator));
}

function inNumbers(text: string, locale: LocaleRules, thisYear: number): TypedDate | undefined {
  const [, first, separator, second, third] =
    /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2})|(?<=\.\d+)\.)?$/.exec(text) ?? [];
  if (first === undefined) return undefined;
  // 1.5 is a day only where dates are written with dots; elsewhere it is a number or text.
  if (separator === '.' && third === undefined && !locale.dateFormat.includes('.')) return undefined;
  if (locale.order === 'year-month-day' && third?.length === 2) {
    return dated(fullYear(first, thisYear), second, third, locale.dateFormat);
  }
  const [day, month] = locale.order === 'day-month-year' ? [first, second] : [second, first];
  return dated(fullYear(third, thisYear), month, day, locale.dateFormat);
}

/** `11/2026` and `2026-11` are the first of the month. [GUESS] for the second: a date is what hurts more. */
function monthAndYear(text: string): TypedDate | undefined {
  const [, month, year] = /^(\d{1,2})[-/](\d{4})$/.exec(text) ?? [];
  const [, isoYear, isoMonth] = /^(\d{4})[-/](\d{1,2})$/.exec(text) ?? [];
  const typedYear = Number(year ?? isoYear);
  // Further away it is a number of something, as in 1234-5.
  return typedYear >= 1900 && typedYear < 2100
    ? dated(typedYear, month ?? isoMonth, 1, year ? 'm/yyyy' : 'yyyy-mm')
    : undefined;
}

function inKanji(text: string, { tag }: LocaleRules, thisYear: number): TypedDate | undefined {
  if (!/^(ja|zh)\b/.test(tag)) return undefined;
  const [, year, month, day] = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/.exec(text) ?? [];
  return dated(year ?? thisYear, month, day, `${year ? 'yyyy"年"' : ''}m"月"d"日"`);
}

const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]*(\p{L}+)\.?,?(?:[\s-]+(\d{4}|\d{2}))?$/u;
const MONTH_FIRST = /^(\p{L}+)\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?(?:(?:,\s*|[\s-]+)(\d{4}))?$/u;
const MONTH_ONLY = /^(\p{L}+)\.?,?[\s-]+(\d{4})$/u;

function withMonthName(text: string, { tag }: LocaleRules, thisYear: number): TypedDate | undefined {
  const month = (name: string | undefined): number | undefined =>
    monthNames(tag).get(name?.toLowerCase() ?? '');
  const [, day, name, year] = DAY_FIRST.exec(text) ?? [];
  if (day) return dated(fullYear(year, thisYear), month(name), day, `d mmm${year ? ' yyyy' : ''}`);
  const [, first, second, last] = MONTH_FIRST.exec(text) ?? [];
  if (first) return dated(last ?? thisYear, month(first), second, `mmm d${last ? ', yyyy' : ''}`);
  const [, only, ofYear] = MONTH_ONLY.exec(text) ?? [];
  return only ? dated(ofYear, month(only), 1, 'mmm yyyy') : undefined;
}

/** Two digits from 70 on are of the last century. */
function fullYear(typed: string | undefined, thisYear: number): number {
  if (typed === undefined) return thisYear;
  const year = Number(typed);
  return typed.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

/** Only days that exist; 31/2 stays text. */
function dated(
  year: string | number | undefined,
  month: string | number | undefined,
  day: string | number | undefined,
  pattern: string,
): TypedDate | undefined {
  const date = DateTime.utc(Number(year), Number(month), Number(day));
  return date.isValid ? { value: serialOf(date.year, date.month, date.day), pattern } : undefined;
}
