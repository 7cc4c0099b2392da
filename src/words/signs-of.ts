/** The signs of a locale. */

/** As Sheets names it ('de_DE'), for Intl ('de-DE'); one that Intl doesn't know counts as English. */
const numbersIn = (locale: string): Intl.NumberFormat => {
  try {
    return new Intl.NumberFormat(locale.replace(/_/g, '-'));
  } catch {
    return new Intl.NumberFormat('en');
  }
};

/** signsOf('de_DE') is { decimal: ',' }. */
export const signsOf = (locale: string): { readonly decimal: string } => {
  const parts = numbersIn(locale).formatToParts(1.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  return { decimal };
};
