/**
 * What the add-on remembers beside the tabs, in the document's properties: read in one call and written in one, whatever an
 * action has to know and to keep. A copy of the file begins anew.
 */

type Properties = Readonly<Record<string, string>>;

// Both are of this execution alone: Google starts each with new globals.

/** As read; null before anything was recalled. */
let kept: Properties | null = null;

/** What is to be written; null: forgotten. */
const changes = new Map<string, string | null>();

/** Whether this execution has the lock, so that nobody else changes what it has read. */
let isAlone = false;

const store = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

const asRead = (): Properties => (kept ??= store().getProperties());

/** null: nothing is remembered under this key. */
export const recall = (key: string): string | null => {
  const changed = changes.get(key);
  return changed === undefined ? (asRead()[key] ?? null) : changed;
};

/** null where nothing is remembered, and where a hand or another tool has garbled it: then it is as if forgotten. */
export const recallJson = <Kept extends object>(
  key: string,
  isWhole: (stored: Partial<Kept>) => boolean,
): Kept | null => {
  try {
    const stored = JSON.parse(recall(key) ?? 'null') as Kept | number | null;
    return typeof stored === 'object' && stored !== null && isWhole(stored) ? stored : null;
  } catch {
    return null;
  }
};

/** Every key that begins so, with its value. */
export const recallAll = (prefix: string): ReadonlyMap<string, string> => {
  const keys = [...new Set([...Object.keys(asRead()), ...changes.keys()])].filter((key) =>
    key.startsWith(prefix),
  );
  return new Map(
    keys.flatMap((key) => {
      const value = recall(key);
      return value === null ? [] : [[key, value] as const];
    }),
  );
};

/** Written when the action is done, all at once: what it says of the tabs must be true of them by then. */
export const remember = (key: string, value: string): void => {
  changes.set(key, value);
};

export const forget = (key: string): void => {
  if (recall(key) !== null) changes.set(key, null);
};

/** For what has to be known even if this execution dies before its end. */
export const rememberAtOnce = (values: Properties): void => {
  store().setProperties(values);
  for (const [key, value] of Object.entries(values)) remember(key, value);
};

/** What was read before may have changed since, unless this execution has the lock: then nothing is asked twice. */
export const lookAfresh = (): void => {
  if (!isAlone) kept = null;
};

/** Begins when the lock is taken, without anything that was read before. */
export const beginMemory = (): void => {
  kept = null;
  isAlone = true;
};

/** One write, after the tabs are flushed and before the lock goes. It comes last, for it may say that everything is done. */
export const keepMemory = (): void => {
  for (const [key, value] of changes) if (value === null) store().deleteProperty(key);
  const values = [...changes].filter((change): change is [string, string] => change[1] !== null);
  if (values.length > 0) store().setProperties(Object.fromEntries(values));
};

export const endMemory = (): void => {
  kept = null;
  changes.clear();
  isAlone = false;
};
