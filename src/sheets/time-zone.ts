/** Instants to wall clocks and back in the spreadsheet's time zone, without a service call per cell. */
import type { PlainDateTime } from '../budget/plain-date';

export interface TimeZone {
  /** 'YYYY-MM-DD HH:MM:SS' as a clock on the wall of that zone shows it. */
  readonly wallClock: (instant: Date) => PlainDateTime;
  /** The instant at which that clock shows it; the first of two where clocks are put back. */
  readonly instantOf: (local: PlainDateTime) => Date;
}

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
  const wallClock = (instant: Date): PlainDateTime => {
    const part: Record<string, string> = {};
    for (const { type, value } of formatter.formatToParts(instant)) part[type] = value;
    return `${part['year']}-${part['month']}-${part['day']} ${part['hour']}:${part['minute']}:${part['second']}`;
  };
  const asUtc = (local: PlainDateTime): number => Date.parse(`${local.replace(' ', 'T')}Z`);
  const instantOf = (local: PlainDateTime): Date => {
    const wanted = asUtc(local);
    const offsetAt = (at: number): number => asUtc(wallClock(new Date(at))) - at;
    // The offset at the guess may be that of the other side of a clock change, so it is looked up once more.
    const guess = wanted - offsetAt(wanted);
    return new Date(wanted - offsetAt(guess));
  };
  return { wallClock, instantOf };
};
