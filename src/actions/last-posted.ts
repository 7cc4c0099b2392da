/** Remembers outside the tab how far the ledger goes: rows deleted from its end leave the chain of seals whole. */
import type { LedgerEntry } from '../budget/ledger-entry';
import { forget, recall, remember } from '../sheets/document-memory';

const key = 'lastPosted';

export type LastPosted = Pick<LedgerEntry, 'entry' | 'seal'>;

/** undefined before the first posting, and in a copy of the file: properties do not travel with it. */
export const readLastPosted = (): LastPosted | undefined => {
  const stored = recall(key);
  return stored === null ? undefined : (JSON.parse(stored) as LastPosted);
};

/** Kept once the entries stand in the tab: a run that dies before it leaves an older mark, which is still true. */
export const rememberLastPosted = ({ entry, seal }: LastPosted): void => {
  remember(key, JSON.stringify({ entry, seal }));
};

export const forgetLastPosted = (): void => {
  forget(key);
};
