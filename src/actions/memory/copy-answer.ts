/**
 * The answer about a copied file, from before its first write until all of it is done: meanwhile the question stays open, and
 * answering it once more completes what was begun.
 */
import { recallJson, remember } from '../../sheets/document-memory';
import type { CopyAnswer } from '../api';

export interface BegunAnswer {
  readonly answer: CopyAnswer;
  /** The name of the original: its mark may be gone by now. */
  readonly original: string;
  /** What the kept tabs are named after: 'to entry 8, ae0a90df'. */
  readonly until: string;
  /** How many requests had shipped. */
  readonly shipped: number;
}

const key = 'copyAnswer';

/** null where nothing was answered, and once it is done. */
export const begunAnswer = (): BegunAnswer | null =>
  recallJson<BegunAnswer>(key, ({ answer, original, until }) =>
    [answer, original, until].every((text) => typeof text === 'string'),
  );

export const begunAnswerMark = (begun: BegunAnswer): Readonly<Record<string, string>> => ({
  [key]: JSON.stringify(begun),
});

/** Kept together with all else that is then true. */
export const answerIsDone = (): void => remember(key, '');
