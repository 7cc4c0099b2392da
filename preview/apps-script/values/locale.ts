/** What the spreadsheet's locale (`en_GB`) decides: separators, the order of a date, its usual format, two words. */

type DateOrder = 'day-month-year' | 'month-day-year' | 'year-month-day';

export interface LocaleRules {
  readonly tag: string;
  readonly decimal: string;
  readonly group: string;
  readonly order: DateOrder;
  readonly dateFormat: string;
  readonly currency: string;
  /** How a cell shows a boolean, and how people type one. */
  readonly words: BooleanWords;
}

interface BooleanWords {
  readonly true: string;
  readonly false: string;
}

const CURRENCIES: Readonly<Record<string, string>> = { GB: '£', US: '$', CA: '$', AU: '$', JP: '¥' };

const ENGLISH: BooleanWords = { true: 'TRUE', false: 'FALSE' };

/** By language; everywhere else Sheets keeps the English words. */
const WORDS: Readonly<Record<string, BooleanWords>> = {
  de: { true: 'WAHR', false: 'FALSCH' },
  es: { true: 'VERDADERO', false: 'FALSO' },
  fr: { true: 'VRAI', false: 'FAUX' },
  it: { true: 'VERO', false: 'FALSO' },
  nl: { true: 'WAAR', false: 'ONWAAR' },
  pt: { true: 'VERDADEIRO', false: 'FALSO' },
};

const known = new Map<string, LocaleRules>();

export function localeRules(locale: string): LocaleRules {
  const rules = known.get(locale) ?? read(locale);
  known.set(locale, rules);
  return rules;
}

function read(locale: string): LocaleRules {
  const tag = locale.replace('_', '-');
  const [language = '', region = ''] = tag.split('-');
  const number = new Intl.NumberFormat(tag).formatToParts(12345.6);
  const part = (type: string): string => number.find((candidate) => candidate.type === type)?.value ?? '';
  return {
    tag,
    decimal: part('decimal') || '.',
    group: part('group') || ',',
    ...dates(tag),
    currency: CURRENCIES[region] ?? '€',
    words: WORDS[language] ?? ENGLISH,
  };
}

function dates(tag: string): Pick<LocaleRules, 'order' | 'dateFormat'> {
  const parts = new Intl.DateTimeFormat(tag).formatToParts(new Date(2026, 11, 25));
  const fields = parts.map(({ type }) => type).filter((type) => /^(day|month|year)$/.test(type));
  const separator =
    parts
      .find(({ type }) => type === 'literal')
      ?.value.trim()
      .charAt(0) || '/';
  if (fields[0] === 'year') {
    return { order: 'year-month-day', dateFormat: ['yyyy', 'mm', 'dd'].join(separator) };
  }
  if (fields[0] === 'month') {
    return { order: 'month-day-year', dateFormat: ['m', 'd', 'yyyy'].join(separator) };
  }
  return { order: 'day-month-year', dateFormat: ['dd', 'mm', 'yyyy'].join(separator) };
}
