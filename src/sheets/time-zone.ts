/** Instants to wall clocks and back in the spreadsheet's time zone, without a service call per cell. */
import type { PlainDateTime } from '../budget/plain-date';

const dayInMilliseconds = 86_400_000;

export interface TimeZone {
  /** 'YYYY-MM-DD HH:MM:SS' as a clock on the wall of that zone shows it. */
  readonly wallClock: (instant: Date) => PlainDateTime;
  /** The instant at which that clock shows it; the first of two where clocks are put back. */
  readonly instantOf: (local: PlainDateTime) => Date;
}

/** '00' to '59'. */
const twoDigits = Array.from({ length: 60 }, (_, value) => (value < 10 ? `0${value}` : String(value)));

/** 'HH:MM:' of the minutes of a day that were asked for. */
const minuteTexts = new Array<string | undefined>(24 * 60).fill(undefined);

const timeText = (seconds: number): string => {
  const minute = Math.floor(seconds / 60);
  const text = (minuteTexts[minute] ??= `${twoDigits[Math.floor(minute / 60)]}:${twoDigits[minute % 60]}:`);
  return `${text}${twoDigits[seconds % 60]}`;
};

type OffsetOf = (at: number) => number | null;

/**
 * The offset of stretches of time that begin and end with the same one; within others `otherwise` knows it. Formatting is the
 * dearest part of reading a ledger of thousands of rows; and since 2000 nowhere were clocks changed and changed back within a week.
 */
const steadyFor = (length: number, offsetAt: (at: number) => number, otherwise: OffsetOf): OffsetOf => {
  const offsets = new Map<number, number | null>();
  return (at) => {
    const stretch = Math.floor(at / length);
    let offset = offsets.get(stretch);
    if (offset === undefined) {
      const first = offsetAt(stretch * length);
      offset = first === offsetAt((stretch + 1) * length) ? first : null;
      offsets.set(stretch, offset);
    }
    return offset ?? otherwise(at);
  };
};

/** `name` is an IANA zone, as Spreadsheet.getSpreadsheetTimeZone() gives it. */
export const timeZone = (name: string): TimeZone => {
  // One formatter for all cells: making one costs a hundred times what using it does.
  const formatter = new Intl.DateTimeFormat('en-CA', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const formatted = (instant: Date): PlainDateTime => {
    const part: Record<string, string> = {};
    for (const { type, value } of formatter.formatToParts(instant)) part[type] = value;
    return `${part['year']}-${part['month']}-${part['day']} ${part['hour']}:${part['minute']}:${part['second']}`;
  };
  const asUtc = (local: PlainDateTime): number => Date.parse(`${local.replace(' ', 'T')}Z`);
  const offsetAt = (at: number): number => asUtc(formatted(new Date(at))) - at;
  const steadyOffset = steadyFor(
    4 * dayInMilliseconds,
    offsetAt,
    steadyFor(dayInMilliseconds, offsetAt, () => null),
  );
  const dayTexts = new Map<number, string>();
  const dayText = (day: number): string => {
    let text = dayTexts.get(day);
    if (text === undefined) {
      text = `${new Date(day * dayInMilliseconds).toISOString().slice(0, 10)} `;
      dayTexts.set(day, text);
    }
    return text;
  };
  const wallClock = (instant: Date): PlainDateTime => {
    const at = Math.floor(instant.getTime() / 1000) * 1000;
    const offset = steadyOffset(at);
    if (offset === null) return formatted(instant);
    const local = at + offset;
    const day = Math.floor(local / dayInMilliseconds);
    return `${dayText(day)}${timeText((local - day * dayInMilliseconds) / 1000)}`;
  };
  const instantOf = (local: PlainDateTime): Date => {
    const wanted = asUtc(local);
    // The offset at the guess may be that of the other side of a clock change, so it is looked up once more.
    const guess = wanted - offsetAt(wanted);
    return new Date(wanted - offsetAt(guess));
  };
  return { wallClock, instantOf };
};
