/** Under which word a changed request is listed, and how its other facts are said without it. */
import { meeting as words } from '../../words/en/meeting';
import { fill } from '../../words/fill';
import type { WeeklyNote } from '../weekly/page';
import { placingEvents } from './placing-events';

/** The most telling first; a request is listed under the first of its words. */
const tellingWords = [
  'Shipped',
  'Dropped',
  'Pulled',
  'Declined',
  'Merged',
  'Gone',
  'Added',
  'Reinstated',
  'Carried',
  'Committed',
  'Undone',
  'Slipped',
  'Started',
  'Paused',
  'Grown',
  'Cut',
  'Re-estimated',
  'Moved',
  'Sooner',
  'New',
  'Open again',
  'Endorsed',
  'Renamed',
  'Changed',
] as const;

/** Its place among them; whatever else there is comes last. */
export const placeOf = (label: string): number => {
  const place = (tellingWords as readonly string[]).indexOf(label);
  return place < 0 ? tellingWords.length : place;
};

/** The word of the last entry that placed it, else the most telling one. */
export const labelOf = (facts: readonly WeeklyNote[]): string => {
  const [first] = facts;
  if (first && (placingEvents.includes(first.label) || first.label === 'Slipped')) return first.label;
  return [...facts].sort((one, other) => placeOf(one.label) - placeOf(other.label))[0]?.label ?? '';
};

/** Told without the request's own words, other labels name what would not be clear without them. */
const clear: readonly string[] = ['Slipped', 'Sooner', 'Moved', 'New', 'Changed', 'Re-estimated', 'Undone'];

export const factInWords = ({ label, text }: WeeklyNote, isLabel: boolean): string => {
  if (isLabel || clear.includes(label)) return text;
  const word = new Map<string, string>(Object.entries(words.inLine)).get(label) ?? label.toLowerCase();
  return text === '' ? word : fill(words.inLineWithMore, { word, more: text });
};
