/** Lists of the page end where a meeting stops reading, and say how much is left. */
import { weeklyLists as words } from '../../words/en/weekly-lists';
import { fill } from '../../words/fill';
import type { WeeklyNote } from './page';

export const mostLines = 7;

/** Eleven notes are seven and 'and 4 more'. */
export const atMost = (notes: readonly WeeklyNote[], lines = mostLines): WeeklyNote[] =>
  notes.length <= lines
    ? [...notes]
    : [...notes.slice(0, lines), { label: '', text: fill(words.more, { n: notes.length - lines }) }];
