/** Remembers outside the tab how far the ledger goes: rows deleted from its end leave the chain of seals whole. */
import type { LedgerEntry } from '../budget/ledger-entry';

const key = 'lastPosted';

export type LastPosted = Pick<LedgerEntry, 'entry' | 'seal'>;

/** undefined before the first posting, and in a copy of the file: properties do not travel with it. */
export const readLastPosted = (): LastPosted | undefined => {
  const stored = PropertiesService.getDocumentProperties().getProperty(key);
  return stored === null ? undefined : (JSON.parse(stored) as LastPosted);
};

/** Called once the entries stand in the tab: a run that dies before it leaves an older mark, which is still true. */
export const rememberLastPosted = ({ entry, seal }: LastPosted): void => {
  PropertiesService.getDocumentProperties().setProperty(key, JSON.stringify({ entry, seal }));
};

export const forgetLastPosted = (): void => {
  PropertiesService.getDocumentProperties().deleteProperty(key);
};
