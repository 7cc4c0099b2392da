/** The months as people write them, in English and in the language of the spreadsheet's locale. */

const known = new Map<string, ReadonlyMap<string, number>>();

/** From a name in lower case, without a dot, to 1–12. */
export function monthNames(tag: string): ReadonlyMap<string, number> {
  const names = known.get(tag) ?? new Map([...namesIn('en-US'), ...namesIn(tag)]);
  known.set(tag, names);
  return names;
}

function namesIn(tag: string): [string, number][] {
  return (['long', 'short'] as const).flatMap((length) =>
    Array.from({ length: 12 }, (_, month): [string, number] => {
      // With a day beside it a month stands as it does in a date: Polish and Russian inflect it.
      const format = new Intl.DateTimeFormat(tag, { month: length, day: 'numeric', timeZone: 'UTC' });
      const parts = format.formatToParts(Date.UTC(2026, month, 1));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return [name.replace(/\.$/, '').toLowerCase(), month + 1];
    }),
  );
}
