/** Finds the first row at which the ledger is no longer what was posted: edited, missing, out of order, or none of it. */
import type { LedgerEntry } from '../ledger-entry';
import type { Problem } from '../problem';
import { ledgerEdited, ledgerInserted, ledgerMissing, ledgerOutOfOrder } from '../problems/of-ledger';
import { sealOf } from './seal-of';

export interface BrokenSeal {
  /** The entry number at which the chain first breaks. */
  readonly entry: number;
  readonly kind: 'edited' | 'missing' | 'inserted' | 'out of order';
  readonly problem: Problem;
}

/** The ledger and where it stands: without `rows` header row 1 and no blank rows between are assumed. */
interface Reading {
  readonly entries: readonly LedgerEntry[];
  /** A1 row on Changes of each entry. */
  readonly rows: readonly number[] | undefined;
}

const headerRows = 1;

const problems = {
  edited: ledgerEdited,
  missing: ledgerMissing,
  inserted: ledgerInserted,
  'out of order': ledgerOutOfOrder,
} as const satisfies Readonly<Record<BrokenSeal['kind'], (entry: number, row: number) => Problem>>;

const broken = (kind: BrokenSeal['kind'], entry: number, row: number): BrokenSeal => ({
  entry,
  kind,
  problem: problems[kind](entry, row),
});

const rowOf = ({ rows }: Reading, index: number): number =>
  rows?.[index] ?? (rows?.[index - 1] ?? index + headerRows) + 1;

/** Numbers run 1, 2, 3 …: one that comes later in the tab was moved, one that comes nowhere is missing. */
const misnumbered = (reading: Reading, index: number): BrokenSeal => {
  const { entries } = reading;
  const expected = index + 1;
  const found = entries[index]?.entry ?? NaN;
  const row = rowOf(reading, index);
  const rest = entries.slice(index);
  const comesLater = rest.some(({ entry }) => entry === expected);
  const isBehindAll = !rest.some(({ entry }) => entry > index);
  if (wasNeverPosted(entries, index) && (comesLater || isBehindAll)) return broken('inserted', expected, row);
  if (comesLater) return broken('out of order', expected, row);
  return broken(found > expected ? 'missing' : 'edited', expected, row);
};

/** A copy has number and seal of another row; what somebody typed has no seal. */
const wasNeverPosted = (entries: readonly LedgerEntry[], index: number): boolean => {
  const { entry, seal } = entries[index] ?? { entry: NaN, seal: '' };
  const isTwin = (other: LedgerEntry): boolean => other.entry === entry && other.seal === seal;
  return seal === '' || entries.filter(isTwin).length > 1;
};

/** The first blank row among the entries, which stand below one another. */
const blankRows = ({ rows = [] }: Reading): BrokenSeal[] => {
  const index = rows.findIndex((row, at) => row > at + headerRows + 1);
  return index < 0 ? [] : [broken('inserted', index + 1, index + headerRows + 1)];
};

/** Entry → the seal before it, over which its own was found right: an action looks at the same entries several times. */
const wholeAfter = new WeakMap<LedgerEntry, string>();

const isWhole = (entry: LedgerEntry, previousSeal: string): boolean => {
  if (wholeAfter.get(entry) === previousSeal) return true;
  if (sealOf(entry, previousSeal) !== entry.seal) return false;
  wholeAfter.set(entry, previousSeal);
  return true;
};

/**
 * [] when the ledger is as posted, else its first break; later breaks follow from it. Rows deleted from the end leave
 * the rest of the chain whole: they are found only against `lastPosted`, kept outside the tab.
 */
export const findBrokenSeals = (
  entries: readonly LedgerEntry[],
  lastPosted?: { readonly entry: number; readonly seal: string },
  rows?: readonly number[],
): BrokenSeal[] => {
  const reading = { entries, rows };
  let previousSeal = '';
  for (const [index, entry] of entries.entries()) {
    if (entry.entry !== index + 1) return [misnumbered(reading, index)];
    if (!isWhole(entry, previousSeal)) return [broken('edited', entry.entry, rowOf(reading, index))];
    previousSeal = entry.seal;
  }
  if (!lastPosted || lastPosted.entry === 0) return blankRows(reading);
  if (lastPosted.entry > entries.length) {
    return [broken('missing', entries.length + 1, rowOf(reading, entries.length))];
  }
  const known = entries[lastPosted.entry - 1];
  return known?.seal === lastPosted.seal
    ? blankRows(reading)
    : [broken('edited', lastPosted.entry, rowOf(reading, lastPosted.entry - 1))];
};
