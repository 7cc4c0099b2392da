/** Reads an amount cell the way its writer meant it, or says what is wrong with it. */
import { amounts } from '../../words/en/amounts';
import { fill } from '../../words/fill';
import { toAmount, type Amount } from '../amount';
import type { CellValue, Wrong } from '../cell-value';
import { quote } from '../showing/quote';
import { readNumber } from './read-number';
import { units, type Unit } from '../unit';

/** A thousand engineers make about 100,000 points a quarter; ten times that is a slip of the keyboard. */
const limit = 1_000_000;

/** What people write behind the number. */
const suffixes: Readonly<Record<Unit, RegExp>> = {
  'story points': /^(pts?|points?|story ?points?|sps?)\.?$/i,
  'engineering weeks': /^(w|wks?|weeks?|eng(ineering|\.)? ?weeks?)\.?$/i,
  '% of capacity': /^(%|percent|% of capacity)$/i,
};
const unitNames = Object.keys(suffixes) as Unit[];

/** Its name in the spreadsheet's language will do as well: '20 Story Points', '3 Wochen'. */
const isUnit = (text: string, unit: Unit): boolean =>
  suffixes[unit].test(text) ||
  Object.values(amounts.units[unit]).some((name) => name.toLowerCase() === text.toLowerCase());

const split = /^\s*([+\u2212-]?[\d.,\u0020\u00a0\u202f\u2009]*\d[.,]?)\s*(.*?)\s*$/;

const checked = (value: number, cell: CellValue, unit: Unit): Amount | Wrong => {
  if (value >= 0 && value <= limit) return toAmount(value, unit);
  const { plural } = units[unit];
  if (Number.isNaN(value)) return { wrong: fill(amounts.wrong.notNumber, { units: plural }) };
  const why = value < 0 ? amounts.wrong.belowZero : amounts.wrong.tooMuch;
  return { wrong: fill(why, { cell: quote(cell), units: plural }) };
};

/**
 * In steps of the unit, rounded half up: readAmount('20 pts', 'story points') is 200, '1,5' is 15, 2.07 weeks are 41 steps.
 * 'blank' for an empty cell. Wrong: text, another unit's name, below zero, not finite, above a million, '1,234' (two meanings).
 */
export const readAmount = (cell: CellValue, unit: Unit): Amount | 'blank' | Wrong => {
  if (typeof cell === 'number') return checked(cell, cell, unit);
  if (typeof cell === 'string' && cell.trim() === '') return 'blank';
  const { plural } = units[unit];
  const notNumber = { wrong: fill(amounts.wrong.notNumberOf, { cell: quote(cell), units: plural }) };
  const parts = typeof cell === 'string' ? split.exec(cell) : null;
  if (!parts) return notNumber;
  const [, digits = '', suffix = ''] = parts;
  const value = readNumber(digits);
  if (value === null) return notNumber;
  if (suffix !== '' && !isUnit(suffix, unit)) {
    const other = unitNames.find((name) => isUnit(suffix, name));
    return other ? { wrong: fill(amounts.wrong.otherUnit, { cell: quote(cell), units: plural }) } : notNumber;
  }
  if (value === 'ambiguous') {
    return { wrong: fill(amounts.wrong.ambiguous, { cell: quote(cell) }) };
  }
  return checked(value, cell, unit);
};
