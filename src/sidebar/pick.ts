/** Where the composer's requests come from: what is committed, started, waiting, or on the shelf. */
import type { ChoiceView, QuarterHomeView } from '../actions/api';
import type { pageKinds as words } from '../words/en/page-kinds';

/** Which requests can be picked. */
export interface Pick {
  /** What it asks, by its name among the words. */
  readonly name: keyof typeof words.pickOne;
  readonly from: Place;
}

/** Each has its words for there being nothing to pick from. */
type Place = keyof typeof words.none;

const places: Readonly<Record<Place, (home: QuarterHomeView) => readonly ChoiceView[]>> = {
  committed: (home) => home.committed,
  waiting: (home) => (home.quarter.phase === 'Committed' ? home.waiting : []),
  started: (home) => home.committed.filter((choice) => choice.started),
  shelved: ({ shelf }) =>
    shelf
      .filter(({ price }) => price !== '')
      .map(({ id, title, note, price }) => ({
        id,
        title,
        note,
        amount: price,
        rank: '',
        customer: '',
        started: false,
      })),
};

export const choicesIn = (home: QuarterHomeView, { from }: Pick): readonly ChoiceView[] => places[from](home);

export const committed = (name: Pick['name']): Pick => ({ name, from: 'committed' });
export const pickOf = (from: Exclude<Place, 'committed'>): Pick => ({ name: from, from });
