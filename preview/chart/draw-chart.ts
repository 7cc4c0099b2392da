/** Draws a chart as Sheets does, near enough to judge it by: shapes to be put on a page or on paper. */
import type { ChartState } from '../apps-script/document/chart-state';
import { chartFrame, TEXT, type LegendEntry } from './chart-frame';
import { chartSettings, type ChartSettings } from './chart-settings';
import type { ChartTable } from './chart-table';
import { pieChart, slices } from './pie-chart';
import type { Drawing, Rect, Shape } from './shapes';
import { xyChart } from './xy-chart';

export type FormatNumber = (value: number, pattern: string) => string;

const BETWEEN_AXES = ['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'SCATTER', 'STEPPED_AREA'];

export function drawChart(chart: ChartState, table: ChartTable, format: FormatNumber): Drawing {
  const settings = chartSettings(chart);
  const { width, height, background } = settings;
  const { shapes, plot } = chartFrame(settings, legendOf(chart.type, table, settings));
  return {
    width,
    height,
    background,
    shapes: [...shapes, ...contents(chart.type, table, settings, plot, format)],
  };
}

function contents(
  type: string,
  table: ChartTable,
  settings: ChartSettings,
  room: Rect,
  format: FormatNumber,
): Shape[] {
  const hasValues = table.series.some(({ values }) => values.some((value) => value !== null));
  if (!hasValues) return [notice('No data', room)];
  if (type === 'PIE') return pieChart(slices(table, settings), settings, room);
  if (BETWEEN_AXES.includes(type)) return xyChart({ type, table, settings, room, format });
  return [notice(`The preview draws no charts of type ${type}; Sheets does.`, room)];
}

function legendOf(type: string, table: ChartTable, settings: ChartSettings): LegendEntry[] {
  if (type === 'PIE') return slices(table, settings);
  return table.series.flatMap((series, index): LegendEntry[] => {
    const { color, dash, type: kind, name, inLegend, lineWidth } = settings.series(index);
    const entry = { name: name ?? series.name, color };
    if (!inLegend) return [];
    return [kind === 'line' && lineWidth > 0 ? { ...entry, dash } : entry];
  });
}

const notice = (text: string, room: Rect): Shape => ({
  ...{ kind: 'text', x: room.x + room.width / 2, y: room.y + room.height / 2, text },
  ...{ size: TEXT.label, color: TEXT.quiet, anchor: 'middle' },
});
