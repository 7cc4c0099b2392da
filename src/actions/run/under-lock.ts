/** One action at a time per document: whoever comes second sees what the first has posted. */
import { beginMemory, endMemory, keepMemory } from '../../sheets/document-memory';
import { completeUnfinished } from './complete-unfinished';
import { crossOut } from '../memory/unfinished';
import { moveStamp } from '../memory/version-stamp';

/** Google's own calls take up to some seconds each; a commit of thousands of rows stays well below this. */
const patienceInMilliseconds = 20_000;

/**
 * Runs `act` alone, once what a run before it left unfinished is completed, or `busy` when somebody else's action does not end
 * within `patience` milliseconds; every open sidebar hears that something was done.
 */
export const underLock = <Result>(
  act: () => Result,
  busy: () => Result,
  patience = patienceInMilliseconds,
): Result =>
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
    busy,
    patience,
  );

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
