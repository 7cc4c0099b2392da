/** What the columns of a tab are for, as far as a cell can be mended by it. */
import type { Holds } from '../budget/repair/mend-value';
import type { Column } from './column';

const byHeader: Readonly<Record<string, Holds>> = {
  Quarter: 'quarter',
  'Not before': 'quarter',
  ID: 'key',
  'Merged into': 'key',
  Capacity: 'amount',
  Estimate: 'amount',
  Rank: 'number',
  'Product rank': 'number',
  Asks: 'number',
  'Deal value': 'money',
};

export const holdsOf = (header: string, { choices, format = '' }: Column): Holds => {
  if (choices !== undefined) return 'choice';
  if (/y/.test(format)) return 'day';
  if (format.includes('%')) return 'share';
  return byHeader[header] ?? 'text';
};

export type FormatClass = 'text' | 'day' | 'share' | 'number';

/** A format of the same class shows the same thing in another way, which is anybody's right. */
export const formatClass = (format: string): FormatClass => {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (bare === '@') return 'text';
  if (/[yd]/i.test(bare)) return 'day';
  return bare.includes('%') ? 'share' : 'number';
};

/** null where any will do: a drop-down, a name. */
export const wantedClass = (header: string, column: Column): FormatClass | null => {
  if (column.format !== undefined) return formatClass(column.format);
  const isNumber =
    ['amount', 'number', 'money'].includes(holdsOf(header, column)) || column.filledBy === 'add-on';
  return isNumber ? 'number' : null;
};
