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

/** An entry as read: `row` is its A1 row on Changes; without it header row 1 and no blank rows between are assumed. */
export type ReadEntry = LedgerEntry & { readonly row?: number };

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

const rowOf = (entries: readonly ReadEntry[], index: number): number => {
  const row = entries[index]?.row;
  if (row !== undefined) return row;
  const before = entries[index - 1]?.row;
  return before === undefined ? index + headerRows + 1 : before + 1;
};

/** Numbers run 1, 2, 3 …: one that comes later in the tab was moved, one that comes nowhere is missing. */
const misnumbered = (entries: readonly ReadEntry[], index: number): BrokenSeal => {
  const expected = index + 1;
  const found = entries[index]?.entry ?? NaN;
  const row = rowOf(entries, index);
  const rest = entries.slice(index);
  const comesLater = rest.some(({ entry }) => entry === expected);
  const isBehindAll = !rest.some(({ entry }) => entry > index);
  if (wasNeverPosted(entries, index) && (comesLater || isBehindAll)) return broken('inserted', expected, row);
  if (comesLater) return broken('out of order', expected, row);
  return broken(found > expected ? 'missing' : 'edited', expected, row);
};

/** A copy has number and seal of another row; what somebody typed has no seal. */
const wasNeverPosted = (entries: readonly ReadEntry[], index: number): boolean => {
  const { entry, seal } = entries[index] ?? { entry: NaN, seal: '' };
  const isTwin = (other: ReadEntry): boolean => other.entry === entry && other.seal === seal;
  return seal === '' || entries.filter(isTwin).length > 1;
};

/** The first blank row among the entries, which stand below one another. */
const blankRows = (entries: readonly ReadEntry[]): BrokenSeal[] => {
  const index = entries.findIndex(({ row }, at) => row !== undefined && row > at + headerRows + 1);
  return index < 0 ? [] : [broken('inserted', index + 1, index + headerRows + 1)];
};

/**
 * [] when the ledger is as posted, else its first break; later breaks follow from it. Rows deleted from the end leave
 * the rest of the chain whole: they are found only against `lastPosted`, kept outside the tab.
 */
export const findBrokenSeals = (
  entries: readonly ReadEntry[],
  lastPosted?: { readonly entry: number; readonly seal: string },
): BrokenSeal[] => {
  let previousSeal = '';
  for (const [index, entry] of entries.entries()) {
    if (entry.entry !== index + 1) return [misnumbered(entries, index)];
    if (sealOf(entry, previousSeal) !== entry.seal) {
      return [broken('edited', entry.entry, rowOf(entries, index))];
    }
    previousSeal = entry.seal;
  }
  if (!lastPosted || lastPosted.entry === 0) return blankRows(entries);
  if (lastPosted.entry > entries.length) {
    return [broken('missing', entries.length + 1, rowOf(entries, entries.length))];
  }
  const known = entries[lastPosted.entry - 1];
  return known?.seal === lastPosted.seal
    ? blankRows(entries)
    : [broken('edited', lastPosted.entry, rowOf(entries, lastPosted.entry - 1))];
};
