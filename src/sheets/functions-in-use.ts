/** Which of our functions stand in cells of this file: each signs in when it is calculated, so that nobody has to search for it. */
import { recall, remember, rememberAtOnce } from './document-memory';

/**
 * What the names of the functions that people place bare, or with an ID typed into them, begin with. In capitals, as
 * the list of suggestions writes them, so that no other word of anybody's is touched; FITS needs its bracket, or it
 * would be found in BENEFITS. RANK_CHECK is not here: it always has its range to watch.
 */
export const functionNames = [
  'BUDGET_',
  'WEEKLY_SENTENCE',
  'CHANGE_COST',
  'NEXT_CHANGE_RATE',
  'FITS(',
  'CUT_LINE',
  'QUARTER_LOAD',
  'REQUEST_STATUS',
] as const;

export type FunctionName = (typeof functionNames)[number];

/** A key of its own for each: several sign in at the same time, and none may wipe another out. */
const keyOf = (name: FunctionName): string => `in use ${name}`;

/** Never taken back: a formula that was deleted returns by an undo, and may show a kept result without being calculated. */
export const isInUse = (name: FunctionName): boolean => recall(keyOf(name)) !== null;

export const noteInUse = (name: FunctionName): void => {
  remember(keyOf(name), 'yes');
};

/** Google's services fail now and then, and seldom for long: it tries again after so many milliseconds, while the cell loads. */
const pauses = [0, 100, 400] as const;

/** A function's answer must not depend on it: where it can't be kept, the first action of a day finds the function by searching. */
export const signIn = (name: FunctionName): void => {
  if (isInUse(name)) return;
  for (const pause of pauses) {
    try {
      if (pause > 0) Utilities.sleep(pause);
      rememberAtOnce({ [keyOf(name)]: 'yes' });
      return;
    } catch {
      // Said above.
    }
  }
};
