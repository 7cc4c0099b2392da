/** A pie, or with a hole a ring, of a chart's first series. */
import { arc, pie } from 'd3-shape';
import { TEXT } from './chart-frame';
import type { ChartSettings } from './chart-settings';
import type { ChartTable } from './chart-table';
import type { Rect, Shape } from './shapes';

/** Slices thinner than this have no room for their percentage. */
const LABELLED = 0.05;

export interface Slice {
  readonly name: string;
  readonly value: number;
  readonly color: string;
}

/** Google leaves out what has no share. */
export const slices = ({ domain, series }: ChartTable, settings: ChartSettings): Slice[] =>
  (series[0]?.values ?? []).flatMap((value, index) =>
    value !== null && value > 0
      ? [{ name: domain[index]?.text ?? '', value, color: settings.series(index).color }]
      : [],
  );

export function pieChart(all: readonly Slice[], settings: ChartSettings, room: Rect): Shape[] {
  const total = all.reduce((sum, { value }) => sum + value, 0);
  const middle = { x: room.x + room.width / 2, y: room.y + room.height / 2 };
  const outerRadius = Math.min(room.width, room.height) / 2 - 4;
  const shape = arc<{ startAngle: number; endAngle: number }>()
    .outerRadius(outerRadius)
    .innerRadius(outerRadius * settings.pieHole);
  const angles = pie<Slice>()
    .sort(null)
    .value(({ value }) => value)([...all]);
  return angles.flatMap((angle): Shape[] => {
    const { data } = angle;
    const d = shape(angle) ?? '';
    const slice: Shape = {
      ...{ kind: 'path', d, at: middle, fill: data.color, series: data.name },
      stroke: { color: '#ffffff', width: 1 },
    };
    if (data.value / total < LABELLED) return [slice];
    const [x, y] = shape.centroid(angle);
    // Further out than the middle of the slice there is more room.
    const out = settings.pieHole > 0 ? 1 : 1.3;
    const label: Shape = {
      ...{ kind: 'text', x: middle.x + x * out, y: middle.y + y * out + 4, size: TEXT.label },
      ...{ text: percentage(data.value / total), color: '#ffffff', anchor: 'middle' },
    };
    return [slice, label];
  });
}

const percentage = (share: number): string => `${(share * 100).toFixed(1).replace(/\.0$/, '')}%`;
