/** Number formats: whether one shows a date or text, and how a number is shown by one. */
import { numfmt } from '@univerjs/core';

const dates = new Map<string, boolean>();

export function isDateFormat(pattern: string): boolean {
  let known = dates.get(pattern);
  if (known === undefined) {
    known = pattern !== '' && numfmt.isDateFormat(pattern);
    dates.set(pattern, known);
  }
  return known;
}

export const isTextFormat = (pattern: string): boolean => pattern === '@' || pattern === '@@@';

/** A percent sign that is no text of its own. */
export const isPercentFormat = (pattern: string): boolean =>
  pattern.replaceAll(/"[^"]*"|\\./g, '').includes('%');

/** Texts by locale and pattern, then by number: the same cells are shown again and again, in the next workbook too. */
const shown = new Map<string, Map<number, string>>();
/** Of a pattern: what a long tab has of different ones. */
const MOST_KEPT = 10_000;

export function formatNumber(value: number, pattern: string, locale: string): string {
  const key = `${locale} ${pattern}`;
  const known = shown.get(key) ?? new Map<number, string>();
  shown.set(key, known);
  const kept = known.get(value);
  if (kept !== undefined) return kept;
  if (known.size >= MOST_KEPT) known.clear();
  const text = formatted(value, pattern, locale);
  known.set(value, text);
  return text;
}

function formatted(value: number, pattern: string, locale: string): string {
  try {
    return numfmt.format(isTextFormat(pattern) || pattern === '' ? 'General' : pattern, value, { locale });
  } catch {
    // Google accepts patterns that this library does not; the plain number is the honest fallback.
    return String(value);
  }
}
