/** Java's SimpleDateFormat letters, as Utilities.formatDate takes them. */
import type { DateTime } from 'luxon';

/** Luxon's token for a run of each letter. */
const TOKENS: Readonly<Record<string, (length: number) => string>> = {
  y: (length) => (length === 2 ? 'yy' : 'yyyy'),
  Y: (length) => (length === 2 ? 'kk' : 'kkkk'),
  u: () => 'E',
  M: (length) => 'M'.repeat(Math.min(length, 4)),
  L: (length) => 'L'.repeat(Math.min(length, 4)),
  d: (length) => 'd'.repeat(Math.min(length, 2)),
  D: (length) => (length >= 3 ? 'ooo' : 'o'),
  w: (length) => (length >= 2 ? 'WW' : 'W'),
  E: (length) => (length >= 4 ? 'EEEE' : 'EEE'),
  H: (length) => (length >= 2 ? 'HH' : 'H'),
  h: (length) => (length >= 2 ? 'hh' : 'h'),
  m: (length) => (length >= 2 ? 'mm' : 'm'),
  s: (length) => (length >= 2 ? 'ss' : 's'),
  S: (length) => (length >= 3 ? 'SSS' : 'S'),
  a: () => 'a',
  z: (length) => (length >= 4 ? 'ZZZZZ' : 'ZZZZ'),
  Z: () => 'ZZZ',
  X: (length) => (length >= 3 ? 'ZZ' : 'ZZZ'),
};

export function javaDateFormat(date: DateTime, pattern: string): string {
  const english = date.setLocale('en-US');
  return pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (run: string, quoted?: string, letter?: string) => {
      if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
      const token = letter && TOKENS[letter];
      return token ? english.toFormat(token(run.length)) : run;
    },
  );
}
