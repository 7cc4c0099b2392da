/** The fewest calls that give neighbouring columns their widths: as with paint, a later stroke lies over an earlier one. */
export interface Stroke {
  /** Index of the first column. */
  readonly first: number;
  readonly count: number;
  readonly width: number;
}

/** In the order to be made. [90, 60, 90] is two strokes: three columns of 90, then the middle one of 60. */
export const widthStrokes = (widths: readonly number[]): readonly Stroke[] => {
  const found = new Map<string, readonly Stroke[]>();
  // Of the columns `from` to `to`; the first stroke begins at `from`.
  const strokesOf = (from: number, to: number): readonly Stroke[] => {
    const width = widths[from];
    if (from > to || width === undefined) return [];
    const key = `${from} ${to}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    let best: readonly Stroke[] = [{ first: from, count: 1, width }, ...strokesOf(from + 1, to)];
    for (let next = from + 1; next <= to; next += 1) {
      if (widths[next] !== width) continue;
      // One stroke for both, and over it what lies between.
      const [under, ...others] = strokesOf(next, to);
      const between = strokesOf(from + 1, next - 1);
      if (under === undefined || 1 + between.length + others.length >= best.length) continue;
      best = [{ first: from, count: under.count + next - from, width }, ...between, ...others];
    }
    found.set(key, best);
    return best;
  };
  return strokesOf(0, widths.length - 1);
};
