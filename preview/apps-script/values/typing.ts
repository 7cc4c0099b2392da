/** Reads text as Sheets does when it is typed into a cell, or written by setValue: numbers, dates, booleans, formulas. */
import type { LocaleRules } from './locale';
import { isTextFormat } from '../../engine/number-formats';
import { typedDate } from './typed-date';

export type Typed =
  | { readonly formula: string }
  | { readonly value: string | number | boolean | null; readonly pattern?: string };

/** `pattern` is the cell's number format: one that is text keeps everything as it was typed. */
export function typed(text: string, pattern: string, locale: LocaleRules): Typed {
  if (text === '') return { value: null };
  if (isTextFormat(pattern)) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  return typedNumber(trimmed, locale) ?? typedDate(trimmed, locale) ?? { value: text };
}

function typedNumber(text: string, { decimal, group, currency }: LocaleRules): Typed | undefined {
  const sign = '[+-]?';
  const symbols = [...new Set([currency, '$', '£', '€'])].map(escape).join('|');
  const digits = `(?:\\d{1,3}(?:${escape(group)}\\d{3})+|\\d+)?(?:${escape(decimal)}\\d*)?`;
  const match = new RegExp(
    `^(${sign})(${symbols})?(${sign})(${digits})(?:[eE]([+-]?\\d+))?\\s?(%|${symbols})?$`,
  ).exec(text);
  const [, before = '', symbol = '', after = '', body = '', exponent = '0', suffix = ''] = match ?? [];
  if (!/\d/.test(body) || (before && after)) return undefined;
  const plain = body.replaceAll(new RegExp(escape(group), 'g'), '').replace(decimal, '.');
  const value = Number(`${before}${after}${plain}e${exponent}`);
  if (!Number.isFinite(value)) return undefined;
  const decimals = plain.includes('.') ? 2 : 0;
  if (suffix === '%') return { value: fromPercent(value), pattern: decimals ? '0.00%' : '0%' };
  const money = symbol || suffix;
  if (money) return { value, pattern: `${money}#,##0${decimals ? '.00' : ''}` };
  return { value };
}

/** 7 % is 0.07 and not 0.07000000000000001. */
const fromPercent = (percent: number): number => Number((percent / 100).toPrecision(15));

/** Some locales group digits with a narrow or a hard space, and people type a plain one. */
const escape = (symbol: string): string =>
  /^\s$/.test(symbol) ? '[\\s\\u00a0\\u202f]' : symbol.replace(/[.$^*+?()[\]{}|\\]/g, '\\$&');
