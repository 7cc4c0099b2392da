/** Names of quarters, '2026-Q4'. */
import type { PlainDate } from './plain-date';
export const isQuarterName = (_name: string): boolean => {
  throw new Error('being built');
};
/** '2027-Q1' after '2026-Q4'. */
export const nextQuarterName = (_name: string): string => {
  throw new Error('being built');
};
/** True when `name` is a later quarter than `than`; false when either is no quarter's name. */
export const isLaterQuarter = (_name: string, _than: string): boolean => {
  throw new Error('being built');
};
/** First and last day of a quarter whose year begins in `firstMonth` (1..12). */
export const quarterDays = (
  _name: string,
  _firstMonth?: number,
): { readonly starts: PlainDate; readonly ends: PlainDate } => {
  throw new Error('being built');
};
/** The quarter a day lies in. */
export const quarterNameOf = (_day: PlainDate, _firstMonth?: number): string => {
  throw new Error('being built');
};
