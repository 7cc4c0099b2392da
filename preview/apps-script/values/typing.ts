/** Reads text as Sheets does when it is typed into a cell, or written by setValue: numbers, dates, booleans, formulas. */
import type { LocaleRules } from './locale';
import { isPercentFormat, isTextFormat } from '../../engine/number-formats';
import { canonicalFormula } from './canonical-formula';
import { typedDate } from './typed-date';
import { typedNumber } from './typed-number';

export type Typed =
  | { readonly formula: string }
  | { readonly value: string | number | boolean | null; readonly pattern?: string };

export interface TypingRules {
  readonly locale: LocaleRules;
  /** The year of a date that is typed without one. */
  readonly thisYear: () => number;
}

/** Scripts write formulas as in the United States, whatever the locale; people use their own separators. */
export type Writer = 'script' | 'person';

/** `pattern` is the cell's number format: one that is text keeps everything as it was typed. */
export function typed(text: string, pattern: string, { locale, thisYear }: TypingRules, by: Writer): Typed {
  if (text === '') return { value: null };
  if (isTextFormat(pattern)) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return formula(text, locale, by);
  const trimmed = text.trim();
  return (
    typedBoolean(trimmed, locale) ??
    typedNumber(trimmed, locale, isPercentFormat(pattern)) ??
    typedDate(trimmed, locale, thisYear()) ?? { value: text }
  );
}

/** What a person typed and Sheets cannot parse keeps no formula here, only its error. */
function formula(text: string, { decimal }: LocaleRules, by: Writer): Typed {
  const canonical = canonicalFormula(text, by === 'person' && decimal === ',');
  return canonical === undefined ? { value: '#ERROR!' } : { formula: canonical };
}

/** In the words of the locale; the English ones are understood everywhere. */
function typedBoolean(text: string, { words }: LocaleRules): Typed | undefined {
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === words.true) return { value: true };
  return word === 'FALSE' || word === words.false ? { value: false } : undefined;
}
