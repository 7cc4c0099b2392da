/** One action at a time per document: whoever comes second sees what the first has posted. */
import { beginMemory, endMemory, keepMemory } from '../../sheets/document-memory';
import { forgetMarks } from '../../sheets/marks';
import { spokenWords } from '../../sheets/spoken-words';
import { speakFrom } from '../../words/topic';
import { completeUnfinished } from './complete-unfinished';
import { beginSecondTry, crossOut, hasDeed, mayTryAgain } from '../memory/unfinished';
import { moveStamp } from '../memory/version-stamp';

/** Google's own calls take up to some seconds each; a commit of thousands of rows stays well below this. */
const patienceInMilliseconds = 20_000;

/**
 * Runs `act` alone, once what a run before it left unfinished is completed, or `busy` when somebody else's action does not end
 * within `patience` milliseconds; every open sidebar hears that something was done.
 *
 * Where Google refuses a call, everything is read again and done once more, as if the person had pressed again: no lock holds
 * hands off the tabs, and rows, columns or a whole tab may be gone since they were read; and its services fail now and then.
 */
export const underLock = <Result>(
  act: () => Result,
  busy: () => Result,
  patience = patienceInMilliseconds,
): Result => {
  const once = (ifBusy: () => Result): Result =>
    alone(
      () => {
        try {
          completeUnfinished();
          const result = act();
          crossOut();
          return result;
        } finally {
          moveStamp();
        }
      },
      ifBusy,
      patience,
    );
  try {
    return once(busy);
  } catch (error) {
    if (!isOfGoogle(error) || !mayTryAgain()) throw error;
    // Whoever hears a refusal takes the press for done with; where something may have been posted it is not.
    const inDoubt = (): never => {
      throw error;
    };
    const isInDoubt = hasDeed();
    beginSecondTry();
    // What the first try has learnt of the file went with it, or may not be true any more.
    forgetMarks();
    speakFrom(spokenWords);
    const result = once(isInDoubt ? inDoubt : busy);
    return isInDoubt && isRefusal(result) ? inDoubt() : result;
  }
};

/** What a service throws, in whatever language; an error of our own would only come again. */
const isOfGoogle = (error: unknown): boolean => error instanceof Error && error.name === 'Exception';

const isRefusal = (result: unknown): boolean => (result as { readonly ok?: unknown } | null)?.ok === false;

/**
 * The same for what nobody else needs to see. Everything is flushed before the lock goes; and before anything is kept beside
 * the tabs, for what is remembered has to be true of them, and only what can be read by now may be looked for.
 */
export const alone = <Result>(
  act: () => Result,
  busy: () => Result,
  patience = patienceInMilliseconds,
): Result => {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) return busy();
  beginMemory();
  try {
    return act();
  } finally {
    try {
      SpreadsheetApp.flush();
      keepMemory();
    } finally {
      endMemory();
      lock.releaseLock();
    }
  }
};
