/** Functions that Sheets has and Univer does not: their names are taken all the same. */
export const SHEETS_ONLY_FUNCTIONS: ReadonlySet<string> = new Set([
  ...['ADD', 'AI', 'COUNTUNIQUE', 'COUNTUNIQUEIFS', 'DETECTLANGUAGE', 'DIVIDE', 'EQ', 'GOOGLEFINANCE'],
  ...['GOOGLETRANSLATE', 'GT', 'GTE', 'IMPORTDATA', 'IMPORTFEED', 'IMPORTHTML', 'IMPORTRANGE', 'IMPORTXML'],
  ...['ISO.CEILING', 'JOIN', 'LT', 'LTE', 'NE', 'POW', 'QUERY', 'SORTN', 'SPARKLINE', 'SPLIT', 'TO_DOLLARS'],
  ...['TO_PERCENT', 'TO_PURE_NUMBER', 'TO_TEXT', 'UMINUS', 'UNARY_PERCENT', 'UPLUS'],
]);
