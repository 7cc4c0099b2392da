/** Dates and times as people type them, in the order of the spreadsheet's locale. */
import { DateTime } from 'luxon';
import type { LocaleRules } from './locale';
import { serialOf } from './serial';

interface TypedDate {
  readonly value: number;
  readonly pattern: string;
}

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?(am|pm))?$/i;

export function typedDate(text: string, locale: LocaleRules): TypedDate | undefined {
  const alone = timeOf(text);
  if (alone !== undefined) return { value: alone, pattern: 'hh:mm:ss' };
  const [, dayText = text, timeText] = /^(.+?)[ T](\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?)$/i.exec(text) ?? [];
  const day = dayOf(dayText.trim(), locale);
  const time = timeText === undefined ? 0 : timeOf(timeText);
  if (!day || time === undefined) return undefined;
  return {
    value: day.value + time,
    pattern: timeText === undefined ? day.pattern : `${day.pattern} hh:mm:ss`,
  };
}

function timeOf(text: string): number | undefined {
  const [, hourText, minute, second = '0', half] = TIME.exec(text) ?? [];
  if (hourText === undefined) return undefined;
  const hour = half ? (Number(hourText) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hourText);
  return hour > 23 || Number(minute) > 59
    ? undefined
    : (hour * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}

function dayOf(text: string, locale: LocaleRules): TypedDate | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return checked(iso[1], iso[2], iso[3], 'yyyy-mm-dd');
  const short = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  // 1.5 is a number where the point is decimal, and a day only where it is not.
  if (short && !(short[2] === '.' && (locale.decimal === '.' || !short[4]))) {
    const [day, month] = locale.dayFirst ? [short[1], short[3]] : [short[3], short[1]];
    return checked(fullYear(short[4]), month, day, locale.dateFormat);
  }
  for (const format of [
    'd MMM yyyy',
    'd MMMM yyyy',
    'MMM d, yyyy',
    'MMMM d, yyyy',
    'd-MMM-yyyy',
    'd MMM',
    'MMM d',
  ]) {
    const named = DateTime.fromFormat(text, format, { zone: 'utc', locale: locale.tag });
    if (named.isValid) return checked(named.year, named.month, named.day, 'd mmm yyyy');
  }
  return undefined;
}

const fullYear = (typedYear: string | undefined): number =>
  typedYear === undefined
    ? new Date().getFullYear()
    : typedYear.length === 2
      ? 2000 + Number(typedYear) - (Number(typedYear) > 69 ? 100 : 0)
      : Number(typedYear);

/** Only days that exist; 31/2 stays text. */
function checked(
  year: string | number | undefined,
  month: string | number | undefined,
  day: string | number | undefined,
  pattern: string,
): TypedDate | undefined {
  const date = DateTime.utc(Number(year), Number(month), Number(day));
  return date.isValid ? { value: serialOf(date.year, date.month, date.day), pattern } : undefined;
}
