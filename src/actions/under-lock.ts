/** One action at a time per document: whoever comes second sees what the first has posted. */

/** Google's own calls take up to some seconds each; a commit of thousands of rows stays well below this. */
const patienceInMilliseconds = 20_000;

/** Runs `act` alone, or `busy` when somebody else's action does not end. Everything is flushed before the lock goes. */
export const underLock = <Result>(act: () => Result, busy: () => Result): Result => {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patienceInMilliseconds)) return busy();
  try {
    return act();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
};
