/** What a cell should hold so that the sheet's own formulas understand it as we do; nothing where it is right or can't be known. */
import { fromAmount } from '../amount';
import type { CellValue } from '../cell-value';
import { orderOf, readDay } from '../import/read-day';
import { readMoney } from '../import/read-money';
import { readAmount } from '../reading/read-amount';
import { readNumber } from '../reading/read-number';
import { readShare } from '../reading/read-share';
import type { Unit } from '../unit';
import { nearestChoice } from './nearest-choice';

/** What a column is for. `key` is text by which rows are found; `text` is people's own words, left as they are. */
export type Holds = 'amount' | 'number' | 'money' | 'share' | 'day' | 'choice' | 'quarter' | 'key' | 'text';

export type MendKind = 'text-number' | 'text-date' | 'misspelt' | 'stray-spaces';

export interface Mended {
  readonly kind: MendKind;
  readonly value: number | string;
}

/** Full-width figures become figures, spaces of every kind plain ones, and what nobody sees goes. */
const cleaned = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const asNumber = (value: unknown): Mended | null =>
  typeof value === 'number' && !Number.isNaN(value) ? { kind: 'text-number', value } : null;

const dayIn = (text: string): Mended | null => {
  // '08/12/2026' is two days: whoever wrote it has to say which.
  if (orderOf(text) === 'either') return null;
  const day = readDay(text, { isDayFirst: true, dayOf: (instant) => instant.toISOString().slice(0, 10) });
  return day === null ? null : { kind: 'text-date', value: day };
};

/** '2026 q4', 'Q4/2026' and 'q4 2026' are 2026-Q4. */
const quarterIn = (text: string): string | null => {
  const [, year, quarter] = /^(\d{4})\W*q([1-4])$/i.exec(text) ?? [];
  if (year !== undefined && quarter !== undefined) return `${year}-Q${quarter}`;
  const [, second, after] = /^q([1-4])\W*(\d{4})$/i.exec(text) ?? [];
  return second !== undefined && after !== undefined ? `${after}-Q${second}` : null;
};

const spelt = (raw: string, value: string | null): Mended | null => {
  if (value === null || value === raw) return null;
  const isOnlySpaces = cleaned(raw) === value;
  return { kind: isOnlySpaces ? 'stray-spaces' : 'misspelt', value };
};

/** `raw` as the sheet gives it, a date as a day. mendValue('1,5', 'amount', [], 'story points') is the number 1.5. */
export const mendValue = (
  raw: CellValue,
  holds: Holds,
  choices: readonly string[],
  unit: Unit,
): Mended | null => {
  if (typeof raw !== 'string' || raw === '') return null;
  const text = cleaned(raw);
  if (text === '') return holds === 'text' ? null : { kind: 'stray-spaces', value: '' };
  switch (holds) {
    case 'amount': {
      const read = readAmount(text, unit);
      return typeof read === 'number' ? asNumber(fromAmount(read, unit)) : null;
    }
    case 'number':
      return asNumber(readNumber(text));
    case 'money':
      return asNumber(readNumber(text) === 'ambiguous' ? null : readMoney(text));
    case 'share': {
      const read = readShare(text);
      return typeof read === 'number' ? asNumber(read / 10_000) : null;
    }
    case 'day':
      return dayIn(text);
    case 'choice':
      return choices.includes(raw) ? null : spelt(raw, nearestChoice(text, choices));
    case 'quarter':
      return spelt(raw, quarterIn(text));
    case 'key':
      return spelt(raw, text);
    default:
      return null;
  }
};
