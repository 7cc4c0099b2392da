/** '5 November 2026'. */
import type { PlainDate } from './plain-date';
export const showDay = (_day: PlainDate): string => {
  throw new Error('being built');
};
