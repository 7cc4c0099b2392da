/** Where the composer's requests come from: what is committed, started, waiting, or on the shelf. */
import type { ChoiceView, QuarterHomeView } from '../actions/api';

/** Which requests can be picked, and what is said while none is. */
export interface Pick {
  readonly asks: string;
  readonly missing: string;
  readonly of: (home: QuarterHomeView) => readonly ChoiceView[];
  /** There is nothing to pick from. */
  readonly none: string;
}

export const committed = (asks: string, missing: string): Pick => ({
  asks,
  missing,
  of: (home) => home.committed,
  none: 'Nothing is committed.',
});

export const waiting: Pick = {
  asks: 'What comes in?',
  missing: 'Choose what comes in.',
  of: (home) => (home.quarter.phase === 'Committed' ? home.waiting : []),
  none: 'Nothing is waiting for a committed quarter.',
};

export const started: Pick = {
  asks: 'What pauses?',
  missing: 'Choose what pauses.',
  of: (home) => home.committed.filter((choice) => choice.started),
  none: 'Nothing is started, so there is nothing to pause.',
};

export const shelved: Pick = {
  asks: 'What comes back?',
  missing: 'Choose what comes back.',
  of: ({ shelf }) =>
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
  none: 'The shelf is empty.',
};

export const out = committed('What goes out?', 'Choose what goes out.');
