/** The smallest steps of the state machine, which the others are made of. */
import type { Effect } from './message';
import type { Missing, Model } from './model';

/** The next model, and what to do about it. */
export type Step = readonly [Model, readonly Effect[]];

export const still = (model: Model): Step => [model, []];

/** Takes down what the last action said. */
export const quiet = (model: Model): Model => ({
  ...model,
  failure: null,
  refused: [],
  said: '',
  missing: null,
});

/** Goes no further until the field is filled, and puts the keyboard there. */
export const lacking = (model: Model, missing: Missing): Step => [
  { ...model, missing },
  [{ type: 'focus', field: missing.field }],
];
