/** Remembers outside the tabs how far started work was seen to be (budget/progress.ts); a copy of the file begins anew. */
import { utf8 } from '../budget/ledger/utf8';
import { forget, recallJson, remember } from './document-memory';

const key = 'progress';

/** Google takes 9 kB a value (google.md); some five hundred requests at a time stay below it. */
const limitInBytes = 9000;

type Progress = ReadonlyMap<string, number>;

export const readProgress = (): Progress => {
  const seen = recallJson<Record<string, number>>(key, (stored) =>
    Object.values(stored).every((builtBp) => Number.isInteger(builtBp)),
  );
  return new Map(Object.entries(seen ?? {}));
};

/** Of more than a value holds, the ones least built are left out: the least can be gained by lowering those. */
export const progressText = (progress: Progress): string => {
  let room = limitInBytes - '{}'.length;
  const kept = [...progress]
    .sort(([, one], [, other]) => other - one)
    .filter((entry) => {
      room -= utf8(JSON.stringify(entry)).length;
      return room >= 0;
    });
  return JSON.stringify(Object.fromEntries(kept));
};

export const rememberProgress = (progress: Progress): void => {
  remember(key, progressText(progress));
};

export const forgetProgress = (): void => {
  forget(key);
};

export const isSameProgress = (one: Progress, other: Progress): boolean =>
  one.size === other.size && [...one].every(([id, builtBp]) => other.get(id) === builtBp);
