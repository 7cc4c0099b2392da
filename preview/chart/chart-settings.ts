/** How a chart looks: the options that scripts set, by Google's names, with what Sheets draws where nothing is said. */
import { chartOption } from '../apps-script/builders/chart-option';
import type { ChartState } from '../apps-script/document/chart-state';

type LegendPosition = 'top' | 'right' | 'bottom' | 'left' | 'none';

type SeriesType = 'line' | 'area' | 'bars';

interface SeriesSettings {
  readonly color: string;
  readonly lineWidth: number;
  /** Lengths of strokes and gaps; empty for a line without gaps. */
  readonly dash: readonly number[];
  readonly pointSize: number;
  readonly type: SeriesType;
  /** In place of what the header says. */
  readonly name: string | undefined;
  readonly inLegend: boolean;
}

export interface AxisSettings {
  readonly title: string;
  /** The axis begins and ends exactly here. */
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** The axis reaches at least so far. */
  readonly minValue: number | undefined;
  readonly maxValue: number | undefined;
  readonly format: string | undefined;
  readonly gridlines: number | undefined;
  readonly gridColor: string;
  readonly hidesText: boolean;
  readonly isReversed: boolean;
}

export interface ChartSettings {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly subtitle: string;
  readonly background: string;
  readonly legend: LegendPosition;
  readonly stacking: 'none' | 'absolute' | 'percent';
  readonly isSmooth: boolean;
  readonly joinsGaps: boolean;
  readonly treatsLabelsAsText: boolean;
  readonly pieHole: number;
  readonly areaOpacity: number;
  readonly horizontal: AxisSettings;
  readonly vertical: AxisSettings;
  readonly series: (index: number) => SeriesSettings;
}

/** Sheets' own colours of series, in their order. */
const COLORS = [
  ...['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'],
  ...['#7baaf7', '#f07b72', '#fcd04f', '#71c287', '#ff994d', '#7ed1d7'],
];

/** Sheets' size of a new chart, in pixels. */
const SIZE = { width: 600, height: 371 };

const POSITIONS: readonly string[] = ['top', 'right', 'bottom', 'left', 'none'] satisfies LegendPosition[];

export function chartSettings({ type, options }: Pick<ChartState, 'type' | 'options'>): ChartSettings {
  const text = (name: string, otherwise = ''): string => {
    const value = chartOption(options, name);
    return typeof value === 'string' ? value : otherwise;
  };
  const number = (name: string): number | undefined => {
    const value = chartOption(options, name);
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  };
  const is = (name: string): boolean => chartOption(options, name) === true;

  const axis = (name: 'hAxis' | 'vAxis'): AxisSettings => ({
    title: text(`${name}.title`),
    min: number(`${name}.viewWindow.min`),
    max: number(`${name}.viewWindow.max`),
    minValue: number(`${name}.minValue`),
    maxValue: number(`${name}.maxValue`),
    format: text(`${name}.format`) || undefined,
    gridlines: number(`${name}.gridlines.count`),
    gridColor: text(`${name}.gridlines.color`, '#e0e0e0'),
    hidesText: text(`${name}.textPosition`) === 'none',
    isReversed: number(`${name}.direction`) === -1,
  });

  const listed = chartOption(options, 'colors');
  const colors = Array.isArray(listed) && listed.length > 0 ? listed.map(String) : COLORS;
  const series = (index: number): SeriesSettings => {
    const name = (part: string): string => `series.${index}.${part}`;
    const seriesType = text(name('type'), text('seriesType', defaultType(type)));
    return {
      color: text(name('color'), colors[index % colors.length]),
      lineWidth: number(name('lineWidth')) ?? number('lineWidth') ?? (type === 'SCATTER' ? 0 : 2),
      dash: dashes(chartOption(options, name('lineDashStyle')) ?? chartOption(options, 'lineDashStyle')),
      pointSize: number(name('pointSize')) ?? number('pointSize') ?? (type === 'SCATTER' ? 7 : 0),
      type: seriesType === 'line' || seriesType === 'area' ? seriesType : 'bars',
      name: text(name('labelInLegend')) || undefined,
      inLegend: chartOption(options, name('visibleInLegend')) !== false,
    };
  };

  const legend = text('legend.position', text('legend', 'right'));
  const stacked = chartOption(options, 'isStacked');
  const background = text('backgroundColor.fill', text('backgroundColor', '#ffffff'));
  return {
    width: number('width') ?? SIZE.width,
    height: number('height') ?? SIZE.height,
    title: text('title'),
    subtitle: text('subtitle'),
    background: background === 'none' ? 'transparent' : background,
    legend: POSITIONS.includes(legend) ? (legend as LegendPosition) : 'right',
    stacking:
      stacked === 'percent' || stacked === 'relative'
        ? 'percent'
        : stacked === true || stacked === 'true' || stacked === 'absolute'
          ? 'absolute'
          : 'none',
    isSmooth: text('curveType') === 'function',
    joinsGaps: is('interpolateNulls'),
    treatsLabelsAsText: is('treatLabelsAsText'),
    pieHole: number('pieHole') ?? 0,
    areaOpacity: number('areaOpacity') ?? 0.3,
    horizontal: axis('hAxis'),
    vertical: axis('vAxis'),
    series,
  };
}

const defaultType = (type: string): SeriesType =>
  type === 'LINE' || type === 'SCATTER'
    ? 'line'
    : type === 'AREA' || type === 'STEPPED_AREA'
      ? 'area'
      : 'bars';

/** Sheets takes one number for strokes and gaps alike. */
function dashes(value: unknown): number[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  const lengths = all.filter((length): length is number => typeof length === 'number' && length > 0);
  return lengths.length === 1 ? [...lengths, ...lengths] : lengths;
}
