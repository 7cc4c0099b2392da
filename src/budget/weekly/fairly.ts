/** Several kinds of lines in a list of a few: each kind gets a word in before one of them gets a second. */
import { weeklyLists as words } from '../../words/en/weekly-lists';
import { fill } from '../../words/fill';
import { mostLines } from './at-most';
import type { WeeklyNote } from './page';

/** At most seven lines in the order of their kinds, then 'and 4 more'. */
export const fairly = (kinds: readonly (readonly WeeklyNote[])[]): WeeklyNote[] => {
  const all = kinds.flat();
  if (all.length <= mostLines) return all;
  const chosen = new Set(kinds.flatMap(([first]) => first ?? []).slice(0, mostLines));
  for (const note of all) if (chosen.size < mostLines) chosen.add(note);
  return [
    ...all.filter((note) => chosen.has(note)),
    { label: '', text: fill(words.more, { n: all.length - chosen.size }) },
  ];
};
