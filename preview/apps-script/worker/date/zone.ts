/** A time zone as Date needs it: from an instant to what the clock on the wall shows there, and back. */

export interface Zone {
  /** The wall clock's reading, written as if it were UTC. */
  toWall(instant: number): number;
  /** A reading that comes twice is the first one; one that is skipped counts on from before the change, as in V8. */
  toInstant(wall: number): number;
}

const DAY = 86_400_000;
/** Since 1973 clocks were changed only at whole quarters of an hour, so one answer serves for each. */
const QUARTER_HOUR = 900_000;
const QUARTERS_SINCE = Date.UTC(1973, 0);
const LAST_INSTANT = 8.64e15;

// Taken before a script's own default zone is put in.
const { DateTimeFormat } = Intl;

export function zone(name: string): Zone {
  let format: Intl.DateTimeFormat | undefined;
  const known = new Map<number, number>();

  function look(instant: number): number {
    format ??= new DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
    const text = format.format(Math.max(-LAST_INSTANT, Math.min(instant, LAST_INSTANT)));
    const [, sign, hours, minutes, seconds = 0] = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
    const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
    // "GMT" alone is no offset at all.
    return sign === undefined ? 0 : sign === '-' ? -size : size;
  }

  function offsetAt(instant: number): number {
    if (instant < QUARTERS_SINCE) return look(instant);
    const quarter = Math.floor(instant / QUARTER_HOUR);
    const offset = known.get(quarter) ?? look(instant);
    known.set(quarter, offset);
    return offset;
  }

  return {
    toWall: (instant) => (Number.isNaN(instant) ? instant : instant + offsetAt(instant)),
    toInstant(wall) {
      if (Number.isNaN(wall)) return wall;
      const before = wall - offsetAt(wall - DAY);
      const after = wall - offsetAt(wall + DAY);
      const shows = (instant: number): boolean => instant + offsetAt(instant) === wall;
      return shows(after) && !shows(before) ? after : before;
    },
  };
}
