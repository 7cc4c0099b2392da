/** One thing for each line of a table and one line for each thing, however the lines overlap (augmenting paths). */
const pairUp = <Line, Thing>(
  expected: readonly Line[],
  actual: readonly Thing[],
  fits: (wanted: Line, thing: Thing) => boolean,
): Map<Thing, Line> => {
  const pairs = new Map<Thing, Line>();
  const place = (wanted: Line, tried: Set<Thing>): boolean =>
    actual.some((thing) => {
      if (tried.has(thing) || !fits(wanted, thing)) return false;
      tried.add(thing);
      const holder = pairs.get(thing);
      if (holder !== undefined && !place(holder, tried)) return false;
      pairs.set(thing, wanted);
      return true;
    });
  expected.forEach((wanted) => place(wanted, new Set()));
  return pairs;
};

/** What a table and the things it is about don't share. */
export const unpaired = <Line, Thing>(
  expected: readonly Line[],
  actual: readonly Thing[],
  fits: (wanted: Line, thing: Thing) => boolean,
): { readonly missing: readonly Line[]; readonly surplus: readonly Thing[] } => {
  const pairs = pairUp(expected, actual, fits);
  const met = new Set(pairs.values());
  return {
    missing: expected.filter((wanted) => !met.has(wanted)),
    surplus: actual.filter((thing) => !pairs.has(thing)),
  };
};
