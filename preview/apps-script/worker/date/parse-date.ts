/** Date.parse, for texts that name no zone in the zone of the script instead of the machine's. */
import type { Zone } from './zone';

const NativeDate = Date;
const read = (text: string): number => new NativeDate(text).getTime();

/** A date alone, as ISO writes it, is midnight in UTC. */
const ISO_DATE = /^\s*[+-]?\d{4,6}(-\d\d(-\d\d)?)?\s*$/;
const ISO_TIME = /^\s*[+-]?\d{4,6}-\d\d(-\d\d)?T\d\d:\d\d(:\d\d(\.\d+)?)?\s*$/;
/** The zones that V8 reads: letters, or an offset behind a time. */
const NAMED_ZONE = /(?<![a-z])(?:GMT|UTC?|Z|[ECMP][SD]T)(?![a-z])|\d:\d\d[^+-]*[+-]\d/i;

export function parseDate(text: string, zone: Zone): number {
  // What stands in brackets is not read.
  const named = NAMED_ZONE.test(text.replace(/\([^)]*\)/g, ' '));
  if (named || ISO_DATE.test(text)) return read(text);
  return zone.toInstant(read(ISO_TIME.test(text) ? `${text.trim()}Z` : `${text} UTC`));
}
