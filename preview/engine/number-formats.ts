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

export function formatNumber(value: number, pattern: string, locale: string): string {
  try {
    return numfmt.format(isTextFormat(pattern) || pattern === '' ? 'General' : pattern, value, { locale });
  } catch {
    // Google accepts patterns that this library does not; the plain number is the honest fallback.
    return String(value);
  }
}
