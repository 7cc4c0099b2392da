/** Reads a share cell (Built, Sales share) in every spelling people use, into basis points. */
import { amounts } from '../../words/en/amounts';
import { fill } from '../../words/fill';
import type { CellValue, Wrong } from '../cell-value';
import { quote } from '../showing/quote';
import { readNumber } from './read-number';

const wrong = (
  cell: CellValue,
  why: (typeof amounts.wrongShare)[Exclude<keyof typeof amounts.wrongShare, 'notNumber'>],
): Wrong => ({ wrong: fill(why, { cell: quote(cell) }) });

/** Percent to basis points; the tiny push undoes binary noise as in toAmount. */
const fromPercent = (percent: number, cell: CellValue): number | Wrong => {
  if (percent < 0) return wrong(cell, amounts.wrongShare.below);
  if (percent > 100) return wrong(cell, amounts.wrongShare.above);
  return Math.floor(percent * 100 + 0.5 + 1e-9);
};

/** A bare number: up to 1 it is a fraction (a percent cell holds 1 for 100 %), from 2 on it is percent. */
const fromBare = (value: number, cell: CellValue): number | Wrong => {
  if (Number.isNaN(value)) return { wrong: amounts.wrongShare.notNumber };
  // 1.4 is what a percent cell holds after '140%' was typed, and nobody means 1.4 % built: ask rather than guess.
  if (value > 1 && value < 2) return wrong(cell, amounts.wrongShare.unclear);
  return fromPercent(value <= 1 ? value * 100 : value, cell);
};

/**
 * 40 % is 4000 however it is written: readShare(0.4), readShare(40), readShare('40%'), readShare('40 %'), readShare('0,4').
 * readShare(1) is 10000. 'blank' for an empty cell. Wrong: text, below 0 %, above 100 %, a bare number between 1 and 2.
 */
export const readShare = (cell: CellValue): number | 'blank' | Wrong => {
  if (typeof cell === 'number') return fromBare(cell, cell);
  if (typeof cell === 'boolean') return wrong(cell, amounts.wrongShare.notShare);
  const text = cell.trim();
  if (text === '') return 'blank';
  const isPercent = /(%|percent)$/i.test(text);
  const value = readNumber(text.replace(/\s*(%|percent)$/i, ''));
  if (value === null) return wrong(cell, amounts.wrongShare.notShare);
  if (value === 'ambiguous') return wrong(cell, amounts.wrongShare.ambiguous);
  return isPercent ? fromPercent(value, cell) : fromBare(value, cell);
};
