/** The axes of a chart with lines or bars: their titles, labels and grid lines, and the scales along them. */
import { bottomLabels, GAP, LABEL_SHARE, labelLines, leftLabels, LINE_HEIGHT, spaced } from './axis-labels';
import { TEXT } from './chart-frame';
import type { ChartSettings } from './chart-settings';
import type { ChartTable } from './chart-table';
import { domainAxis, type DomainAxis, type DomainTick } from './domain-axis';
import { line, type Rect, type Shape } from './shapes';
import { textWidth } from './text-width';
import { valueAxis, type ValueAxis } from './value-axis';

export interface AxesParts {
  readonly table: ChartTable;
  readonly settings: ChartSettings;
  readonly room: Rect;
  /** Every value that has to have a place. */
  readonly values: readonly number[];
  readonly hasBars: boolean;
  readonly fromZero: boolean;
  /** Bars lie: values go from left to right, categories from top to bottom. */
  readonly isLying: boolean;
  readonly format: (value: number, pattern: string) => string;
}

interface Axes {
  readonly plot: Rect;
  readonly domain: DomainAxis;
  readonly value: ValueAxis;
  readonly shapes: readonly Shape[];
}

const BASELINE = '#9e9e9e';
const TITLE_ROOM = 22;
const LABEL_ROOM = 22;

export function axes({ table, settings, room, isLying, ...parts }: AxesParts): Axes {
  const { horizontal, vertical } = settings;
  const [valueSettings, domainSettings] = isLying ? [horizontal, vertical] : [vertical, horizontal];
  const pattern =
    valueSettings.format ?? (settings.stacking === 'percent' ? '0%' : (table.series[0]?.pattern ?? ''));
  const scales = (plot: Rect) => {
    const across = [plot.x, plot.x + plot.width] as const;
    const up = [plot.y + plot.height, plot.y] as const;
    const down = [plot.y, plot.y + plot.height] as const;
    return {
      value: valueAxis(parts.values, valueSettings, parts.fromZero, isLying ? across : up),
      domain: domainAxis({
        cells: table.domain,
        settings: domainSettings,
        range: isLying ? down : across,
        wantsBands: parts.hasBars || settings.treatsLabelsAsText,
        format: parts.format,
      }),
    };
  };
  const valueTicks = ({ ticks, scale }: ValueAxis): DomainTick[] =>
    ticks.map((tick) => ({ at: scale(tick), text: parts.format(tick, pattern) }));

  // Which labels there are depends little on the room, and how much room they take on nothing else.
  const first = scales(room);
  const leftTicks = isLying ? first.domain.ticks : valueTicks(first.value);
  const bottomBand = isLying || first.domain.isContinuous ? undefined : first.domain.band * 0.9;
  const plot = plotIn(room, settings, leftTicks, labelLines(first.domain.ticks, bottomBand));
  const { value, domain } = scales(plot);
  const [along, beside] = isLying
    ? [valueTicks(value), spaced(domain.ticks, domain.band, TEXT.label + 4)]
    : [domain.ticks, valueTicks(value)];
  const shapes = [
    ...gridLines(isLying ? along : [], isLying ? [] : beside, plot, settings),
    ...bottomLabels(along, plot, isLying || domain.isContinuous ? undefined : domain.band, horizontal),
    ...leftLabels(beside, plot, vertical),
    ...titles(plot, room, settings),
    ...baseline(value, plot, isLying),
  ];
  return { plot, domain, value, shapes };
}

function plotIn(
  room: Rect,
  { horizontal, vertical }: ChartSettings,
  leftTicks: readonly DomainTick[],
  bottomLines: number,
): Rect {
  const widest = vertical.hidesText
    ? 0
    : Math.max(0, ...leftTicks.map(({ text }) => textWidth(text, TEXT.label)));
  const left = Math.min(widest, room.width * LABEL_SHARE) + GAP + (vertical.title === '' ? 0 : TITLE_ROOM);
  const labels = horizontal.hidesText ? 0 : LABEL_ROOM + (bottomLines - 1) * LINE_HEIGHT;
  const bottom = labels + (horizontal.title === '' ? 0 : TITLE_ROOM);
  return {
    x: room.x + left,
    y: room.y + GAP,
    width: Math.max(10, room.width - left - GAP),
    height: Math.max(10, room.height - bottom - GAP),
  };
}

function gridLines(
  along: readonly DomainTick[],
  beside: readonly DomainTick[],
  plot: Rect,
  { horizontal, vertical }: ChartSettings,
): Shape[] {
  return [
    ...along.map(({ at }) => line(at, plot.y, at, plot.y + plot.height, horizontal.gridColor)),
    ...beside.map(({ at }) => line(plot.x, at, plot.x + plot.width, at, vertical.gridColor)),
  ];
}

function baseline({ scale }: ValueAxis, plot: Rect, isLying: boolean): Shape[] {
  const [low = 0, high = 0] = scale.domain();
  const at = scale(Math.min(Math.max(0, Math.min(low, high)), Math.max(low, high)));
  return isLying
    ? [line(at, plot.y, at, plot.y + plot.height, BASELINE)]
    : [line(plot.x, at, plot.x + plot.width, at, BASELINE)];
}

function titles(plot: Rect, room: Rect, { horizontal, vertical }: ChartSettings): Shape[] {
  const look = { kind: 'text', size: TEXT.label, color: TEXT.color, anchor: 'middle' } as const;
  const middle = { x: plot.x + plot.width / 2, y: plot.y + plot.height / 2 };
  const shapes: Shape[] = [];
  if (horizontal.title !== '') {
    shapes.push({ ...look, x: middle.x, y: room.y + room.height - 2, text: horizontal.title });
  }
  if (vertical.title !== '') {
    shapes.push({ ...look, x: room.x + TEXT.label, y: middle.y, text: vertical.title, turned: -90 });
  }
  return shapes;
}
