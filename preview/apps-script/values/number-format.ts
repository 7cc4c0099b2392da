/** Number formats: whether one shows a date, and how a value is shown in a cell. */
import { numfmt } from '@univerjs/core';
import type { CellValue } from '../../engine/engine';

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

export function display(value: CellValue, pattern: string, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  try {
    return numfmt.format(isTextFormat(pattern) || pattern === '' ? 'General' : pattern, value, { locale });
  } catch {
    // Google accepts patterns that this library does not; the plain number is the honest fallback.
    return String(value);
  }
}
