/** Who may race: everything people do that writes, at the sidebar, at the menu and by hand, each in a workbook in which it has something to do. */
import { actions } from './actions';
import { fileActions } from './file-actions';
import { hands } from './hands';
import type { Act } from './presses';
import type { StartName } from './starts';

export interface Racer {
  readonly name: string;
  readonly act: Act;
  /** A hand changes cells at one moment, whoever acts, and its trigger runs later. */
  readonly isHand: boolean;
  /** Answers what a menu asks; of those one alone in a race, as answers wait in one queue for everybody. */
  readonly isMenu: boolean;
  readonly isWide?: true;
  readonly start: StartName;
  readonly now?: string;
}

/** Without what is done to the file as a whole. */
export const racers: readonly Racer[] = [
  ...actions
    .filter((action) => !fileActions.includes(action))
    .map(({ name, act, entries, start, now }) => ({
      name,
      act,
      isHand: entries.includes('onEdit'),
      isMenu: name.endsWith('at the menu'),
      start,
      ...(now !== undefined && { now }),
    })),
  ...hands.map((hand) => ({ ...hand, isHand: true, isMenu: false, start: 'committed' as const })),
];

/** What is done to the file as a whole, each first in a race: in its workbook the others try what they can. */
export const fileRacers: readonly Racer[] = fileActions.map(({ name, act, entries, start, now, isWide }) => ({
  name,
  act,
  isHand: false,
  isMenu: !entries.some((entry) => entry.startsWith('sidebar')),
  start,
  ...(now !== undefined && { now }),
  ...(isWide && { isWide }),
}));

/** Everybody begins in the workbook of the first, in which the others do what they can or are told why not. */
export const pairs: readonly (readonly [Racer, Racer])[] = [...racers, ...fileRacers].flatMap((one) => {
  // Two who do the same to the whole file at once, too: the button is there for both.
  const others = fileRacers.includes(one) ? [...racers, one] : racers;
  return others.filter((other) => !(one.isMenu && other.isMenu)).map((other) => [one, other] as const);
});
