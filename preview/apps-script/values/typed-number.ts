/** Numbers as people type them: grouped, with a currency, a percentage, an exponent, in the locale's separators. */
import type { LocaleRules } from './locale';

interface TypedNumber {
  readonly value: number;
  readonly pattern?: string;
}

/** `isPercentCell`: in a cell that shows percentages a bare 25 means 25 %. */
export function typedNumber(
  text: string,
  locale: LocaleRules,
  isPercentCell: boolean,
): TypedNumber | undefined {
  const { decimal, group } = locale;
  const [, before = '', symbol = '', after = '', body = '', exponent, suffix = ''] =
    shape(locale).exec(text) ?? [];
  if (!/\d/.test(body) || (before && after)) return undefined;
  const plain = body.replaceAll(new RegExp(`${oneOf(group)}|\\s`, 'g'), '').replace(decimal, '.');
  const value = Number(`${before}${after}${plain}e${exponent ?? '0'}`);
  if (!Number.isFinite(value)) return undefined;
  const decimals = plain.includes('.') ? '.00' : '';
  if (suffix === '%') return { value: fromPercent(value), pattern: `0${decimals}%` };
  const money = symbol || suffix;
  if (money) return { value, pattern: `${money}#,##0${decimals}` };
  if (isPercentCell) return { value: fromPercent(value) };
  if (exponent !== undefined) return { value, pattern: '0.00E+00' };
  return new RegExp(oneOf(group)).test(body) ? { value, pattern: `#,##0${decimals}` } : { value };
}

/** 7 % is 0.07 and not 0.07000000000000001. */
const fromPercent = (percent: number): number => Number((percent / 100).toPrecision(15));

const shapes = new Map<string, RegExp>();

function shape({ tag, decimal, group, currency }: LocaleRules): RegExp {
  const known = shapes.get(tag);
  if (known) return known;
  const money = [...new Set([currency, '$', '£', '€', '¥', '￥'])].map(oneOf).join('|');
  const grouped = `\\d{1,3}(?:${oneOf(group)}\\d{3})+`;
  // 22 34 is 2234: Sheets leaves out spaces between digits.
  const digits = `(?:${grouped}|\\d+(?:\\s\\d+)*)?(?:${oneOf(decimal)}\\d*)?`;
  const made = new RegExp(`^([+-]?)(${money})?([+-]?)(${digits})(?:[eE]([+-]?\\d+))?\\s?(%|${money})?$`);
  shapes.set(tag, made);
  return made;
}

/** Some locales group digits with a narrow or a hard space, and people type a plain one. */
const oneOf = (symbol: string): string =>
  /^\s$/.test(symbol) ? '\\s' : symbol.replace(/[.$^*+?()[\]{}|\\]/g, '\\$&');
