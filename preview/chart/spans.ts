/** From which value to which each point of each series reaches, with those that are stacked on one another. */
import type { ChartSettings } from './chart-settings';
import type { ChartSeries } from './chart-table';

/** null is a gap. */
export type Span = { readonly from: number; readonly to: number } | null;

/** Values below zero are stacked downwards, apart from the others; lines stand on no other series. */
export function spans(series: readonly ChartSeries[], settings: ChartSettings): Span[][] {
  const { stacking } = settings;
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const reached = { up: new Array<number>(length).fill(0), down: new Array<number>(length).fill(0) };
  const stacks = (index: number): boolean => stacking !== 'none' && settings.series(index).type !== 'line';
  const totals = Array.from({ length }, (_, point) =>
    series.reduce((sum, { values }, index) => sum + (stacks(index) ? Math.abs(values[point] ?? 0) : 0), 0),
  );
  return series.map(({ values }, index) =>
    Array.from({ length }, (_, point): Span => {
      const value = values[point] ?? null;
      if (value === null) return null;
      if (!stacks(index)) return { from: 0, to: value };
      const share = stacking === 'percent' ? value / (totals[point] || 1) : value;
      const side = share < 0 ? reached.down : reached.up;
      const from = side[point] ?? 0;
      side[point] = from + share;
      return { from, to: from + share };
    }),
  );
}
