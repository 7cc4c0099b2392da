/** What surrounds a chart's plot: its title and legend, and the room that they leave. */
import type { ChartSettings } from './chart-settings';
import type { Rect, Shape } from './shapes';
import { fitted, textWidth } from './text-width';

export const TEXT = { color: '#222222', quiet: '#757575', label: 12, title: 16, legend: 12 } as const;

export interface LegendEntry {
  readonly name: string;
  readonly color: string;
  /** A line's dashes; undefined where the series is an area, bars or a slice. */
  readonly dash?: readonly number[];
}

interface Frame {
  readonly shapes: readonly Shape[];
  readonly plot: Rect;
}

const EDGE = 18;
const MARK = 14;
const ENTRY_HEIGHT = 20;
/** Of the chart's width, at most, for a legend beside the plot. */
const LEGEND_SHARE = 0.3;

export function chartFrame(settings: ChartSettings, entries: readonly LegendEntry[]): Frame {
  const { width, height, title, subtitle, legend } = settings;
  const shapes: Shape[] = [];
  let top = EDGE;
  if (title !== '') {
    top += TEXT.title;
    const text = fitted(title, TEXT.title, width - 2 * EDGE);
    shapes.push({ kind: 'text', x: EDGE, y: top, text, size: TEXT.title, color: TEXT.quiet });
    top += 10;
  }
  if (subtitle !== '') {
    top += TEXT.label;
    const text = fitted(subtitle, TEXT.label, width - 2 * EDGE);
    shapes.push({ kind: 'text', x: EDGE, y: top, text, size: TEXT.label, color: TEXT.quiet });
    top += 10;
  }
  let plot: Rect = { x: EDGE, y: top, width: width - 2 * EDGE, height: height - top - EDGE };
  const named = entries.filter(({ name }) => name !== '');
  if (named.length === 0 || legend === 'none') return { shapes, plot };

  if (legend === 'top' || legend === 'bottom') {
    const y = legend === 'top' ? plot.y : height - EDGE - ENTRY_HEIGHT;
    shapes.push(...lyingLegend(named, plot.x, y, plot.width));
    plot = {
      ...plot,
      y: legend === 'top' ? plot.y + ENTRY_HEIGHT + 6 : plot.y,
      height: plot.height - ENTRY_HEIGHT - 6,
    };
    return { shapes, plot };
  }
  const widest = Math.max(...named.map(({ name }) => textWidth(name, TEXT.legend))) + MARK + 8;
  const taken = Math.min(widest, width * LEGEND_SHARE);
  const x = legend === 'right' ? width - EDGE - taken : EDGE;
  named.forEach((entry, index) => {
    shapes.push(...legendEntry(entry, x, plot.y + index * ENTRY_HEIGHT, taken));
  });
  const moved = legend === 'left' ? plot.x + taken + 16 : plot.x;
  return { shapes, plot: { ...plot, x: moved, width: plot.width - taken - 16 } };
}

function lyingLegend(entries: readonly LegendEntry[], left: number, y: number, width: number): Shape[] {
  const room = width / entries.length;
  let x = left;
  return entries.flatMap((entry) => {
    const taken = Math.min(textWidth(entry.name, TEXT.legend) + MARK + 24, room);
    const shapes = legendEntry(entry, x, y, taken - 16);
    x += taken;
    return shapes;
  });
}

function legendEntry({ name, color, dash }: LegendEntry, x: number, y: number, width: number): Shape[] {
  const middle = y + ENTRY_HEIGHT / 2;
  const mark: Shape = dash
    ? {
        kind: 'path',
        d: `M${x},${middle}H${x + MARK}`,
        stroke: { color, width: 2, dash: dash.map((part) => Math.min(part, 4)) },
      }
    : { kind: 'rect', x, y: middle - 6, width: 12, height: 12, fill: color };
  const text = fitted(name, TEXT.legend, width - MARK - 6);
  const label: Shape = {
    ...{ kind: 'text', x: x + MARK + 6, y: middle + 4, text, size: TEXT.legend, color: TEXT.color },
  };
  return [mark, label];
}
