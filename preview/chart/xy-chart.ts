/** Lines, areas, columns, bars and points between two axes. */
import { area, curveLinear, curveMonotoneX, line as path } from 'd3-shape';
import { axes } from './axes';
import type { ChartSettings } from './chart-settings';
import type { ChartTable } from './chart-table';
import type { DomainAxis } from './domain-axis';
import type { Rect, Shape } from './shapes';
import { spans, type Span } from './spans';
import type { ValueAxis } from './value-axis';

export interface XyParts {
  readonly type: string;
  readonly table: ChartTable;
  readonly settings: ChartSettings;
  readonly room: Rect;
  readonly format: (value: number, pattern: string) => string;
}

/** Of a category's room, for its bars; the rest sets it apart from the next. */
const BAR_SHARE = 0.62;

export function xyChart({ type, table, settings, room, format }: XyParts): Shape[] {
  const all = spans(table.series, settings);
  const kinds = table.series.map((_, index) => settings.series(index).type);
  const isLying = type === 'BAR';
  const hasBars = kinds.includes('bars');
  const values = all.flatMap((series) => series.flatMap((span) => (span ? [span.from, span.to] : [])));
  const own = table.series.flatMap((series) => series.values.filter((value) => value !== null));
  const fromZero = hasBars || kinds.includes('area');
  const { domain, value, shapes } = axes({
    ...{ table, settings, room, hasBars, fromZero, isLying, format },
    values: fromZero ? values : own,
  });
  const barred = kinds.flatMap((kind, index) => (kind === 'bars' ? [index] : []));
  const marks = all.flatMap((points, index) => {
    const name = table.series[index]?.name ?? '';
    if (kinds[index] === 'bars') {
      const slot =
        settings.stacking === 'none' ? { of: barred.length, at: barred.indexOf(index) } : { of: 1, at: 0 };
      return bars({ points, domain, value, slot, isLying, color: settings.series(index).color, name });
    }
    return lineOrArea(points, index, name, domain, value, settings);
  });
  return [...shapes, ...marks];
}

interface BarParts {
  readonly points: readonly Span[];
  readonly domain: DomainAxis;
  readonly value: ValueAxis;
  readonly slot: { readonly of: number; readonly at: number };
  readonly isLying: boolean;
  readonly color: string;
  readonly name: string;
}

function bars({ points, domain, value: { scale }, slot, isLying, color, name }: BarParts): Shape[] {
  const thickness = (domain.band * BAR_SHARE) / slot.of;
  const [low = 0, high = 0] = scale.domain();
  const within = (value: number): number =>
    scale(Math.min(Math.max(value, Math.min(low, high)), Math.max(low, high)));
  return points.flatMap((span, index): Shape[] => {
    const middle = domain.place(index);
    if (!span || middle === undefined) return [];
    const side = middle - (thickness * slot.of) / 2 + thickness * slot.at;
    const [start, end] = [within(span.from), within(span.to)].sort((a, b) => a - b);
    const length = (end ?? 0) - (start ?? 0);
    const box = isLying
      ? { x: start ?? 0, y: side, width: length, height: thickness }
      : { x: side, y: start ?? 0, width: thickness, height: length };
    return [{ kind: 'rect', ...box, fill: color, series: name }];
  });
}

const x = (place: Place | null): number => place?.x ?? 0;
const from = (place: Place | null): number => place?.from ?? 0;
const to = (place: Place | null): number => place?.to ?? 0;

interface Place {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

function lineOrArea(
  points: readonly Span[],
  index: number,
  series: string,
  domain: DomainAxis,
  { scale }: ValueAxis,
  settings: ChartSettings,
): Shape[] {
  const { color, lineWidth, dash, pointSize, type } = settings.series(index);
  const all = points.map((span, point): Place | null => {
    const x = domain.place(point);
    return span && x !== undefined ? { x, from: scale(span.from), to: scale(span.to) } : null;
  });
  const places = settings.joinsGaps ? all.filter((place) => place !== null) : all;
  const curve = settings.isSmooth ? curveMonotoneX : curveLinear;
  const isThere = (place: Place | null): boolean => place !== null;
  const shapes: Shape[] = [];
  if (type === 'area') {
    const fill = area<Place | null>(x, from, to).defined(isThere).curve(curve)(places);
    if (fill !== null) shapes.push({ kind: 'path', d: fill, fill: color, opacity: settings.areaOpacity });
  }
  if (lineWidth > 0) {
    const d = path<Place | null>(x, to).defined(isThere).curve(curve)(places);
    if (d !== null) shapes.push({ kind: 'path', d, stroke: { color, width: lineWidth, dash }, series });
  }
  if (pointSize > 0) {
    for (const place of places) {
      if (place) {
        shapes.push({ kind: 'circle', x: place.x, y: place.to, radius: pointSize / 2, fill: color, series });
      }
    }
  }
  return shapes;
}
