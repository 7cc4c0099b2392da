/** A record without one of its fields. */
export const without = <Whole extends object, Key extends string & keyof Whole>(
  whole: Whole,
  key: Key,
): Omit<Whole, Key> => {
  const fields: [string, unknown][] = Object.entries(whole);
  return Object.fromEntries(fields.filter(([name]) => name !== key)) as Omit<Whole, Key>;
};
