/**
 * Recomputes a quarter from the raw rows of the Changes tab as a plain accountant would, to check the add-on against:
 * a budget account, a pile of slips for each request, and two columns to add up. It shares no code with src/budget/ledger,
 * and never looks at Effect.
 */
import type { LedgerEntry } from '../../../src/budget/ledger-entry';

export interface Account {
  readonly budget: number;
  readonly remaining: number;
  readonly sunk: number;
  readonly disruption: number;
}

const plus = ['Allocated', 'Granted', 'Lent', 'Carried in', 'Prepaid'];
const minus = ['Taken', 'Repaid'];

const sum = (rows: readonly LedgerEntry[], of: (row: LedgerEntry) => number): number => {
  let total = 0;
  for (const row of rows) total += of(row);
  return total;
};

/** A row that takes another back has its amount with the other sign already. */
const named = (row: LedgerEntry): string => row.event.replace(', undone', '');

/** What a request costs after a row about it: null where the row says nothing about that. */
const heldAfter = (row: LedgerEntry): number | null => {
  switch (row.event) {
    case 'Committed':
    case 'Added':
    case 'Reinstated':
    case 'Carried':
    case 'Grown':
    case 'Cut':
      return row.price;
    case 'Dropped':
    case 'Pulled':
      return 0;
    case 'Shipped':
      return row.price - row.credit;
    case 'Left over':
      // Prepaid work keeps its price in the quarter that paid for it; of the rest only what was built stays.
      return row.cause === 'Product' ? row.price : row.actual;
    default:
      return null;
  }
};

/** Each row about a request puts a slip on its pile; taking the row back takes the topmost slip away. */
const heldBy = (rows: readonly LedgerEntry[]): number => {
  const slips: number[] = [0];
  for (const row of rows) {
    if (row.event.endsWith(', undone')) slips.pop();
    else slips.push(heldAfter(row) ?? slips[slips.length - 1] ?? 0);
  }
  return slips[slips.length - 1] ?? 0;
};

/** `base` counts until the quarter's own Allocated row does. */
export const accountOf = (ledger: readonly LedgerEntry[], quarter: string, base: number): Account => {
  const rows = ledger.filter((row) => row.quarter === quarter);
  const allocated = rows.filter((row) => named(row) === 'Allocated');
  const isOpen = sum(allocated, (row) => (row.event === 'Allocated' ? 1 : -1)) === 0;
  const given = sum(rows, (row) => (plus.includes(named(row)) ? row.price : 0));
  const taken = sum(rows, (row) => (minus.includes(named(row)) ? row.price : 0));
  const budget = (isOpen ? base : 0) + given - taken;
  const ids = [...new Set(rows.map((row) => row.request))].filter((id) => id !== '');
  const held = ids.map((id) => heldBy(rows.filter((row) => row.request === id && named(row) !== 'Proposed')));
  const sunk = sum(rows, (row) => row.sunk);
  const disruption = sum(rows, (row) => row.disruption);
  const remaining = budget - held.reduce((total, part) => total + part, 0) - sunk - disruption;
  return { budget, remaining, sunk, disruption };
};
