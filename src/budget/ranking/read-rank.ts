/** Reads a Rank cell: a whole number from 1 on, or the kind of fault it is. */
import type { CellValue } from '../cell-value';
import { readNumber } from '../reading/read-number';

export type RankFault = 'blank' | 'text' | 'zero' | 'negative' | 'fraction';

/** '3' kept as text is 3, as people mean it. readRank(1.5) is 'fraction', readRank(true) is 'text'. */
export const readRank = (cell: CellValue): number | RankFault => {
  if (typeof cell === 'boolean') return 'text';
  if (typeof cell === 'string' && cell.trim() === '') return 'blank';
  const value = typeof cell === 'string' ? readNumber(cell) : cell;
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'text';
  if (value === 0) return 'zero';
  if (value < 0) return 'negative';
  return Number.isInteger(value) ? value : 'fraction';
};

/** The number in a Rank cell to order by, also where it is no rank (1.5 lies between 1 and 2); last when there is none. */
export const rankOrder = (cell: CellValue): number => {
  const value = typeof cell === 'string' ? readNumber(cell) : cell;
  return typeof value === 'number' && Number.isFinite(value) ? value : Infinity;
};
