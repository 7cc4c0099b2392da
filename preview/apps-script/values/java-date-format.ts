/** Java's SimpleDateFormat letters, as Utilities.formatDate and parseDate take them. */
import { DateTime } from 'luxon';
import { refuse } from '../members/exceptions';

/** Luxon's token for a run of each letter, where it has one. */
const TOKENS: Readonly<Record<string, (length: number) => string>> = {
  G: () => 'G',
  y: (length) => (length === 2 ? 'yy' : 'y'.repeat(length < 4 ? 1 : 4)),
  Y: (length) => (length === 2 ? 'ii' : 'iiii'),
  M: (length) => 'M'.repeat(Math.min(length, 4)),
  L: (length) => 'L'.repeat(Math.min(length, 4)),
  d: (length) => (length === 1 ? 'd' : 'dd'),
  D: (length) => (length >= 3 ? 'ooo' : 'o'),
  w: (length) => (length === 1 ? 'n' : 'nn'),
  u: () => 'E',
  E: (length) => (length >= 4 ? 'EEEE' : 'EEE'),
  a: () => 'a',
  H: (length) => (length === 1 ? 'H' : 'HH'),
  h: (length) => (length === 1 ? 'h' : 'hh'),
  m: (length) => (length === 1 ? 'm' : 'mm'),
  s: (length) => (length === 1 ? 's' : 'ss'),
  S: (length) => (length >= 3 ? 'SSS' : 'S'),
  z: (length) => (length >= 4 ? 'ZZZZZ' : 'ZZZZ'),
  Z: () => 'ZZZ',
  X: (length) => (length >= 3 ? 'ZZ' : 'ZZZ'),
};

/** The letters that luxon has no token for, and those whose text differs from it. */
const OWN: Readonly<Record<string, (date: DateTime, length: number) => string>> = {
  k: (date, length) => String(date.hour === 0 ? 24 : date.hour).padStart(length, '0'),
  K: (date, length) => String(date.hour % 12).padStart(length, '0'),
  F: (date, length) => String(Math.ceil(date.day / 7)).padStart(length, '0'),
  W: (date, length) => String(weekOfMonth(date)).padStart(length, '0'),
  G: (date) => (date.year > 0 ? 'AD' : 'BC'),
  X: (date, length) => {
    if (date.offset === 0) return 'Z';
    return length === 1 ? date.toFormat('ZZZ').slice(0, 3) : date.toFormat(length === 2 ? 'ZZZ' : 'ZZ');
  },
};

/** Weeks begin on Sunday, and a month's first days are its first week. */
function weekOfMonth(date: DateTime): number {
  const firstWeekday = date.startOf('month').weekday % 7;
  return Math.ceil((date.day + firstWeekday) / 7);
}

/** A quoted text, or one letter repeated. */
const RUN = /'((?:[^']|'')*)'|([A-Za-z])\2*/g;

const unquoted = (text: string): string => (text === '' ? "'" : text.replaceAll("''", "'"));

const illegal = (letter: string): never => refuse(`Illegal pattern character '${letter}'`);

export function javaDateFormat(date: DateTime, pattern: string): string {
  const english = date.setLocale('en-US');
  return pattern.replace(RUN, (run: string, quoted?: string, letter: string = '') => {
    if (quoted !== undefined) return unquoted(quoted);
    const own = OWN[letter];
    if (own) return own(english, run.length);
    const token = TOKENS[letter] ?? illegal(letter);
    return english.toFormat(token(run.length));
  });
}

/** @throws ScriptException for a text that is not of that pattern. */
export function javaDateParse(text: string, pattern: string, zone: string): Date {
  const format = pattern.replace(RUN, (run: string, quoted?: string, letter: string = '') =>
    quoted === undefined ? (TOKENS[letter] ?? illegal(letter))(run.length) : `'${unquoted(quoted)}'`,
  );
  const date = DateTime.fromFormat(text, format, { zone, locale: 'en-US' });
  return date.isValid ? date.toJSDate() : refuse(`Unparseable date: "${text}"`);
}
