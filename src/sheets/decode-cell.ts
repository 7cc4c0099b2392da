/** What Google hands over for a cell, as a value the rules understand. */
import type { CellValue } from '../budget/cell-value';
import type { TimeZone } from './time-zone';

/** Days come as 'YYYY-MM-DD', moments as 'YYYY-MM-DD HH:MM:SS', blank as ''. */
export const decodeCell = (raw: unknown, zone: TimeZone): CellValue => {
  if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (!isMoment(raw)) return '';
  const shown = zone.wallClock(raw);
  return shown.endsWith(' 00:00:00') ? shown.slice(0, 10) : shown;
};

export const isMoment = (raw: unknown): raw is Date => raw instanceof Date && !Number.isNaN(raw.getTime());

export const isBlank = (raw: unknown, zone: TimeZone): boolean => {
  const value = decodeCell(raw, zone);
  return typeof value === 'string' && value.trim() === '';
};
