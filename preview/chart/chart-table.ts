/** What a chart shows, read from the cells of its ranges: a domain, and series with a value or a gap for each of its points. */
import type { ChartState } from '../apps-script/document/chart-state';
import { chartOption } from '../apps-script/builders/chart-option';
import type { CellValue } from '../engine/engine';

export interface ChartCell {
  readonly value: CellValue;
  /** As the cell shows it. */
  readonly text: string;
  /** The number format, by which axes show their numbers. */
  readonly pattern: string;
  readonly isDate: boolean;
}

export interface ChartSeries {
  readonly name: string;
  /** null is a gap. */
  readonly values: readonly (number | null)[];
  readonly pattern: string;
}

export interface ChartTable {
  readonly domain: readonly ChartCell[];
  readonly series: readonly ChartSeries[];
}

/** The cells of each range, row by row, without the lines that are hidden where the chart leaves those out. */
export type ChartRanges = readonly (readonly (readonly ChartCell[])[])[];

const BLANK: ChartCell = { value: null, text: '', pattern: '', isDate: false };

type Grid = readonly (readonly ChartCell[])[];

export function chartTable(chart: ChartState, ranges: ChartRanges): ChartTable {
  const merged = chart.mergeStrategy === 'MERGE_ROWS' ? ranges.flat() : sideBySide(ranges);
  const columns = chart.transposed ? merged : transposed(merged);
  const headers = chart.headers < 0 ? guessedHeaders(columns) : chart.headers;
  const [first, ...rest] = columns;
  const hasDomain = first !== undefined && rest.length > 0 && isDomain(chart, first.slice(headers));
  const series = (hasDomain ? rest : columns).map((column) => toSeries(column, headers));
  const length = Math.max(0, ...columns.map((column) => column.length - headers));
  const domain = Array.from({ length }, (_, index) =>
    hasDomain ? (first[headers + index] ?? BLANK) : BLANK,
  );
  return { domain, series };
}

const sideBySide = (ranges: ChartRanges): Grid => {
  const rows = Math.max(0, ...ranges.map((range) => range.length));
  return Array.from({ length: rows }, (_, row) =>
    ranges.flatMap((range) => range[row] ?? Array.from(range[0] ?? [], () => BLANK)),
  );
};

const transposed = (grid: Grid): Grid =>
  Array.from({ length: Math.max(0, ...grid.map((row) => row.length)) }, (_, column) =>
    grid.map((row) => row[column] ?? BLANK),
  );

/** A first line of words over numbers names the series. */
function guessedHeaders(columns: Grid): number {
  const isNamed = (column: readonly ChartCell[]): boolean =>
    typeof column[0]?.value === 'string' && column.slice(1).some(({ value }) => typeof value === 'number');
  return columns.some(isNamed) ? 1 : 0;
}

/** Scatter and pie charts read their first column so; for others a script says it, or words and dates do. */
function isDomain({ type, options }: ChartState, cells: readonly ChartCell[]): boolean {
  if (type === 'SCATTER' || type === 'PIE') return true;
  const said = chartOption(options, 'useFirstColumnAsDomain');
  if (typeof said === 'boolean') return said;
  return cells.some(({ value, isDate }) => isDate || (typeof value === 'string' && value !== ''));
}

function toSeries(column: readonly ChartCell[], headers: number): ChartSeries {
  const cells = column.slice(headers);
  return {
    name: column
      .slice(0, headers)
      .map(({ text }) => text)
      .join(' ')
      .trim(),
    values: cells.map(({ value }) => (typeof value === 'number' ? value : null)),
    pattern: cells.find(({ value }) => typeof value === 'number')?.pattern ?? '',
  };
}
