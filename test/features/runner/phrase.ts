/**
 * A phrase is a step as people read it in docs/features.md, with blanks in capitals and optional parts in brackets:
 * 'I drop REQUEST[ because "REASON"]'. The same text makes the pattern, the documentation and the suggestions.
 */

/** What may stand in each blank. Those that take any text are as short as the rest of the phrase allows. */
const blanks: Readonly<Record<string, string>> = {
  AMOUNT: '((?:(?!\\[?shippable).)+?)',
  CELL: '\\$?([A-Z]{1,3}\\$?[0-9]+)',
  DAY: '([0-9]{4}-[0-9]{2}-[0-9]{2})',
  FORMULA: '(=.+)',
  HEADER: '(.+?)',
  N: '([-\u2212]?[0-9]+(?:[.,][0-9]+)?)',
  PLACE: '(.+)',
  QUARTER: '(\\S+)',
  REASON: '([^]*)',
  REQUEST: '(.+?)',
  ROW: '(.+?)',
  SHIPPABLE: '(\\[?shippable\\]?)',
  TAB: '(.+?)',
  TEXT: '([^]*)',
  TIME: '([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)',
  VALUE: '(.*)',
  VIEW: '([^"]*)',
  WHO: '(\\S+@\\S+)',
};

const escaped = (literal: string): string => literal.replace(/[.*+?^${}()|\\/]/g, '\\$&');

export const patternOf = (phrase: string): RegExp => {
  const source = phrase
    .split(/([A-Z]{4,}|\bN\b|\b(?:ROW|TAB|DAY|WHO)\b|\[|\])/)
    .map((part) => {
      if (part === '[') return '(?:';
      if (part === ']') return ')?';
      return blanks[part] ?? escaped(part);
    })
    .join('');
  return new RegExp(`^${source}$`);
};
