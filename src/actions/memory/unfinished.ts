/**
 * What is written down before an action writes and crossed out when it has: a run that dies in between leaves it, and
 * whoever writes next completes what it says (complete-unfinished.ts).
 */
import type { CellValue } from '../../budget/cell-value';
import type { LedgerEntry } from '../../budget/ledger-entry';
import { recallJson, remember, rememberAtOnce } from '../../sheets/document-memory';
import { pressMark } from '../run/press';

/** Cells of one request by their headers; a request that has no row yet gets one. */
export interface RowPlan {
  readonly id: string;
  readonly cells: Readonly<Record<string, CellValue>>;
}

export interface Unfinished {
  /** Of the press that was cut off; '' where nobody knows. */
  readonly press: string;
  /** What Requests shall say; from here on it is as good as done. */
  readonly rows: readonly RowPlan[];
  /** Tabs and optional columns that were not there before: whoever finds them may not find them whole. */
  readonly laysOut: readonly string[];
}

/** What a press came to: entries of the ledger, told by the last of them, or a request; '' for anything else. */
export type Deed =
  | { readonly entry: number; readonly seal: string; readonly request?: never }
  | { readonly request: string; readonly entry?: never };

const unfinishedKey = 'unfinished';
const pressesKey = 'presses';

/** Nobody presses again after twenty other presses, and twenty stay below the 9 kB of a value (google.md). */
const remembered = 20;

type Remembered = Deed & { readonly press: string };

const readPresses = (): readonly Remembered[] =>
  recallJson<Remembered[]>(
    pressesKey,
    (presses) => Array.isArray(presses) && presses.every((one) => Object(one) === one),
  ) ?? [];

/** null when the last run came to its end. */
export const readUnfinished = (): Unfinished | null =>
  recallJson<Unfinished>(unfinishedKey, ({ rows, laysOut }) => Array.isArray(rows) && Array.isArray(laysOut));

// Of this execution alone, as Google runs each in globals of its own.
let hasBegun = false;
let isDeedBegun = false;
let isSecond = false;

/** Whether something may have been posted, or a row written, that must not be so twice. */
export const hasDeed = (): boolean => isDeedBegun;

/** Once; and not where nobody could tell what was done from what was asked for anew. */
export const mayTryAgain = (): boolean => !isSecond && (!isDeedBegun || pressMark() !== '');

export const beginSecondTry = (): void => {
  isSecond = true;
  hasBegun = false;
  isDeedBegun = false;
};

/** Whether this execution has begun once more by itself: the person has pressed once. */
export const isSecondTry = (): boolean => isSecond;

export interface Beginning {
  readonly deed?: Deed;
  readonly rows?: readonly RowPlan[];
  readonly laysOut?: readonly string[];
  /** Other marks beside the tabs that are true from here on. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** One call, just before the first write of an action. */
export const beginWriting = ({ deed, rows = [], laysOut = [], beside = {} }: Beginning = {}): void => {
  const before = readUnfinished();
  // Before it is written down: a call that fails may have taken effect.
  isDeedBegun ||= deed !== undefined;
  const unfinished: Unfinished = {
    press: pressMark(),
    rows,
    laysOut: [...new Set([...(before?.laysOut ?? []), ...laysOut])],
  };
  rememberAtOnce({
    ...beside,
    ...(deed && withDeed(deed)),
    [unfinishedKey]: JSON.stringify(unfinished),
  });
  hasBegun = true;
};

const withDeed = (deed: Deed): Readonly<Record<string, string>> => {
  const press = pressMark();
  if (press === '') return {};
  const others = readPresses().filter((other) => other.press !== press);
  return { [pressesKey]: JSON.stringify([...others, { press, ...deed }].slice(-remembered)) };
};

/** The action has come to its end. Kept with everything else that is remembered, once the tabs are flushed. */
export const crossOut = (): void => {
  if (readUnfinished() !== null) remember(unfinishedKey, '');
  if (!hasBegun || isDeedBegun) return;
  for (const [key, value] of Object.entries(withDeed({ request: '' }))) remember(key, value);
};

/** What an earlier press of the same mark came to: its entry stands in the ledger as it was to be posted. */
export const doneBefore = (ledger: readonly LedgerEntry[]): Deed | null => {
  const press = pressMark();
  const deed = press === '' ? undefined : readPresses().find((other) => other.press === press);
  if (deed?.entry === undefined) return deed ?? null;
  return ledger.some(({ entry, seal }) => entry === deed.entry && seal === deed.seal) ? deed : null;
};

/** Whoever was told may do the same once more; called when the lock is gone, so it writes by itself. */
export const forgetPress = (): void => {
  const presses = readPresses();
  const others = presses.filter(({ press }) => press !== pressMark());
  if (others.length < presses.length) rememberAtOnce({ [pressesKey]: JSON.stringify(others) });
};
