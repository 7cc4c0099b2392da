/** Charts and their cells, written short. */
import type { ChartState } from '../../../preview/apps-script/document/chart-state';
import { chartTable, type ChartCell } from '../../../preview/chart/chart-table';
import { drawChart } from '../../../preview/chart/draw-chart';
import type { Shape } from '../../../preview/chart/shapes';

export type Content = string | number | null;

export const cell = (value: Content): ChartCell => ({
  value,
  text: value === null ? '' : String(value),
  pattern: '',
  isDate: false,
});

export const cells = (rows: readonly (readonly Content[])[]): ChartCell[][] =>
  rows.map((row) => row.map(cell));

export const chart = (type: string, more: Partial<ChartState> = {}): ChartState => ({
  id: 1,
  sheetId: '1',
  type,
  areas: [],
  options: {},
  headers: 1,
  position: [1, 1, 0, 0],
  ...more,
});

/** Its shapes, with numbers shown as they are. */
export function shapes(
  type: string,
  rows: readonly (readonly Content[])[],
  options: ChartState['options'] = {},
): readonly Shape[] {
  const state = chart(type, { options });
  return drawChart(state, chartTable(state, [cells(rows)]), String).shapes;
}

export const ofKind = <Kind extends Shape['kind']>(all: readonly Shape[], kind: Kind) =>
  all.filter((shape): shape is Extract<Shape, { kind: Kind }> => shape.kind === kind);

export const texts = (all: readonly Shape[]): string[] => ofKind(all, 'text').map(({ text }) => text);

/** The lines of a series: a list of points for each stretch without a gap. */
export function stretches(all: readonly Shape[], series: string): { x: number; y: number }[][] {
  const [path] = ofKind(all, 'path').filter((shape) => shape.series === series);
  return (path?.d ?? '')
    .split('M')
    .slice(1)
    .map((stretch) =>
      stretch
        .replace('Z', '')
        .split('L')
        .map((point) => {
          const [x = NaN, y = NaN] = point.split(',').map(Number);
          return { x, y };
        }),
    );
}
