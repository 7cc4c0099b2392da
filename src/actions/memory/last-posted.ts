/** Remembers outside the tab how far the ledger goes: rows deleted from its end leave the chain of seals whole. */
import type { LedgerEntry } from '../../budget/ledger-entry';
import { forget, recallJson, remember } from '../../sheets/document-memory';

const key = 'lastPosted';

export type LastPosted = Pick<LedgerEntry, 'entry' | 'seal'>;

/** undefined before the first posting, in a copy of the file (properties do not travel with it), and where it is garbled. */
export const readLastPosted = (): LastPosted | undefined =>
  recallJson<LastPosted>(key, ({ entry, seal }) => Number.isInteger(entry) && typeof seal === 'string') ??
  undefined;

/**
 * The mark of a ledger whose rows follow it, to be kept before more is posted: one that is older than the ledger is still true, and
 * tells that a run died before the rows followed.
 */
export const lastPostedMark = (ledger: readonly LedgerEntry[]): Readonly<Record<string, string>> => {
  const { entry, seal } = ledger[ledger.length - 1] ?? { entry: 0, seal: '' };
  return { [key]: JSON.stringify({ entry, seal }) };
};

/** Kept once the rows follow the entries: a run that dies before it leaves the older mark. */
export const rememberLastPosted = ({ entry, seal }: LastPosted): void => {
  remember(key, JSON.stringify({ entry, seal }));
};

/** Entries whose rows may not follow them yet; of a ledger that nobody has marked, as in a copy of the file, none. */
export const unsyncedEntries = (
  ledger: readonly LedgerEntry[],
  last: LastPosted | undefined,
): readonly LedgerEntry[] => (last === undefined ? [] : ledger.filter(({ entry }) => entry > last.entry));

export const forgetLastPosted = (): void => {
  forget(key);
};
