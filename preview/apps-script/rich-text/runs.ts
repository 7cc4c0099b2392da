/** Runs of a text: changing a part of them, joining equal neighbours, and what parts have in common. */
import type { RichRun, RunStyle } from '../../engine/engine';

const sameStyle = (a: RunStyle, b: RunStyle): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (name) => JSON.stringify(a[name as keyof RunStyle]) === JSON.stringify(b[name as keyof RunStyle]),
  );

/** Neighbours that look the same are one run. */
export function joined(runs: readonly RichRun[]): RichRun[] {
  const result: RichRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && last.link === run.link && sameStyle(last.style, run.style)) {
      result[result.length - 1] = { ...last, end: run.end };
    } else result.push(run);
  }
  return result;
}

/** The runs with this part changed; runs that reach over its edges are cut there. */
export function changed(
  runs: readonly RichRun[],
  start: number,
  end: number,
  change: (run: RichRun) => RichRun,
): RichRun[] {
  const pieces = runs.flatMap((run) => {
    const from = Math.max(run.start, start);
    const to = Math.min(run.end, end);
    if (from >= to) return [run];
    return [{ ...run, end: from }, change({ ...run, start: from, end: to }), { ...run, start: to }].filter(
      (piece) => piece.start < piece.end,
    );
  });
  return joined(pieces);
}

/** The runs of a part, counted from its start. */
export const part = (runs: readonly RichRun[], start: number, end: number): RichRun[] =>
  runs
    .filter((run) => run.start < end && run.end > start)
    .map((run) => ({
      ...run,
      start: Math.max(run.start, start) - start,
      end: Math.min(run.end, end) - start,
    }));

/** What all runs agree in. */
export function commonStyle(runs: readonly RichRun[]): RunStyle {
  const [first, ...others] = runs.map(({ style }) => style);
  const agreed = Object.entries(first ?? {}).filter(([name, value]) =>
    others.every((style) => JSON.stringify(style[name as keyof RunStyle]) === JSON.stringify(value)),
  );
  return Object.fromEntries(agreed);
}

export const commonLink = (runs: readonly RichRun[]): string | null => {
  const links = [...new Set(runs.map(({ link }) => link).filter((link) => link !== undefined))];
  return links.length === 1 ? (links[0] ?? null) : null;
};
