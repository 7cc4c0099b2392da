/** What the spreadsheet's locale (`en_GB`) decides: separators, the order of a date, and default date formats. */

export interface LocaleRules {
  readonly tag: string;
  readonly decimal: string;
  readonly group: string;
  readonly dayFirst: boolean;
  readonly dateFormat: string;
  readonly currency: string;
}

const CURRENCIES: Readonly<Record<string, string>> = { GB: '£', US: '$', CA: '$', AU: '$', JP: '¥' };

const known = new Map<string, LocaleRules>();

export function localeRules(locale: string): LocaleRules {
  const rules = known.get(locale) ?? read(locale);
  known.set(locale, rules);
  return rules;
}

function read(locale: string): LocaleRules {
  const tag = locale.replace('_', '-');
  const number = new Intl.NumberFormat(tag).formatToParts(12345.6);
  const part = (type: string): string => number.find((candidate) => candidate.type === type)?.value ?? '';
  const order = new Intl.DateTimeFormat(tag).formatToParts(new Date(2026, 11, 25));
  const dayFirst =
    order.findIndex(({ type }) => type === 'day') < order.findIndex(({ type }) => type === 'month');
  return {
    tag,
    decimal: part('decimal') || '.',
    group: part('group') || ',',
    dayFirst,
    dateFormat: dayFirst ? 'dd/mm/yyyy' : 'm/d/yyyy',
    currency: CURRENCIES[tag.split('-')[1] ?? ''] ?? '€',
  };
}
