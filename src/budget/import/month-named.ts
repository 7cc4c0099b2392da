/** Months by their names, in the languages that exports have been seen or are likely in. */

const languages = ['en', 'ru', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'tr', 'uk'];

const bare = (name: string): string => name.toLowerCase().replace(/\./g, '').slice(0, 4);

const known: () => ReadonlyMap<string, number> = (() => {
  let names: Map<string, number> | null = null;
  return () => {
    if (names !== null) return names;
    names = new Map();
    for (const language of languages) {
      // With a day beside it a month stands in the case that dates have it: 29 'июля', not 'июль'.
      for (const style of [
        { month: 'short' },
        { month: 'long' },
        { day: 'numeric', month: 'long' },
      ] as const) {
        const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
        for (let month = 1; month <= 12; month++) {
          const parts = format.formatToParts(new Date(Date.UTC(2026, month - 1, 15)));
          const name = bare(parts.find(({ type }) => type === 'month')?.value ?? '');
          for (const part of [name, name.slice(0, 3)]) if (!names.has(part)) names.set(part, month);
        }
      }
    }
    return names;
  };
})();

/** monthNamed('Oct') is 10, 'июл' is 7; 0 when no language has such a month. */
export const monthNamed = (text: string): number =>
  known().get(bare(text)) ?? known().get(bare(text).slice(0, 3)) ?? 0;
