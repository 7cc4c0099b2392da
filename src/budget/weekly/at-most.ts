/** Lists of the page end where a meeting stops reading, and say how much is left. */
import type { WeeklyNote } from './page';

export const mostLines = 7;

/** Eleven notes are seven and 'and 4 more'. */
export const atMost = (notes: readonly WeeklyNote[], lines = mostLines): WeeklyNote[] =>
  notes.length <= lines
    ? [...notes]
    : [...notes.slice(0, lines), { label: '', text: `and ${notes.length - lines} more` }];
