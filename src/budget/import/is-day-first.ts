/** Whether a locale writes the day before the month: what an ambiguous date most likely means. */

/** isDayFirst('en_US') is false, isDayFirst('de_DE') is true; an unknown locale writes as most of the world does. */
export const isDayFirst = (locale: string): boolean => {
  try {
    const parts = new Intl.DateTimeFormat(locale.replace('_', '-')).formatToParts(new Date(0));
    const at = (type: 'day' | 'month'): number => parts.findIndex((part) => part.type === type);
    return at('day') < at('month');
  } catch {
    return true;
  }
};
