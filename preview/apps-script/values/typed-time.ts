/** Times of day and durations as people type them: `9:30`, `9:30:15 pm`, `9am`, `36:00`. */

export interface TypedTime {
  /** A fraction of a day; 1 and more is a duration. */
  readonly value: number;
  readonly pattern: string;
}

const TIME = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,3}))?)?(?:\s?(am|pm))?$/i;
const HOUR = /^(\d{1,2})\s?(am|pm)$/i;

export function typedTime(text: string): TypedTime | undefined {
  const [, hourOnly, halfOnly] = HOUR.exec(text) ?? [];
  const [, hourText = hourOnly, minute = '0', second, fraction = '0', half = halfOnly] =
    TIME.exec(text) ?? [];
  if (hourText === undefined) return undefined;
  const typedHour = Number(hourText);
  if (half !== undefined && (typedHour < 1 || typedHour > 12)) return undefined;
  const hour = half === undefined ? typedHour : (typedHour % 12) + (/pm/i.test(half) ? 12 : 0);
  const seconds = hour * 3600 + Number(minute) * 60 + Number(second ?? 0) + Number(`0.${fraction}`);
  return { value: seconds / 86_400, pattern: pattern(hour, second !== undefined, half !== undefined) };
}

function pattern(hour: number, hasSeconds: boolean, isTwelveHours: boolean): string {
  if (hour > 23) return '[h]:mm:ss';
  return `h:mm${hasSeconds ? ':ss' : ''}${isTwelveHours ? ' am/pm' : ''}`;
}
