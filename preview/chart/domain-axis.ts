/** The axis of a chart's categories, numbers or days: where each point lies along it, and which labels have room. */
import { scaleLinear, scaleUtc } from 'd3-scale';
import type { ChartCell } from './chart-table';
import type { AxisSettings } from './chart-settings';

export interface DomainTick {
  readonly at: number;
  readonly text: string;
}

export interface DomainAxis {
  /** undefined for a point that has no place, as a blank among days. */
  readonly place: (index: number) => number | undefined;
  /** The room that a category has along the axis. */
  readonly band: number;
  readonly ticks: readonly DomainTick[];
  readonly isContinuous: boolean;
}

interface DomainParts {
  readonly cells: readonly ChartCell[];
  readonly settings: AxisSettings;
  readonly range: readonly [number, number];
  /** Bars stand in categories, whatever these are. */
  readonly wantsBands: boolean;
  readonly format: (value: number, pattern: string) => string;
}

export function domainAxis(parts: DomainParts): DomainAxis {
  const { cells, wantsBands } = parts;
  const numbers = cells.filter(({ value }) => typeof value === 'number');
  const isText = cells.some(({ value }) => typeof value === 'string' && value !== '');
  return wantsBands || isText || numbers.length === 0 ? bandAxis(parts) : continuousAxis(parts, numbers);
}

function bandAxis({ cells, settings, range }: DomainParts): DomainAxis {
  const [start, end] = settings.isReversed ? [range[1], range[0]] : range;
  const band = (end - start) / Math.max(1, cells.length);
  const place = (index: number): number => start + band * (index + 0.5);
  const ticks = cells.map(({ text }, index) => ({ at: place(index), text }));
  return { place, band: Math.abs(band), ticks, isContinuous: false };
}

/** Sheets' serial numbers count days from here. */
const DAY_0 = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

function continuousAxis(
  { cells, settings, range, format }: DomainParts,
  numbers: readonly ChartCell[],
): DomainAxis {
  const values = numbers.map(({ value }) => Number(value));
  const isDate = numbers.some((cell) => cell.isDate);
  const low = settings.min ?? Math.min(...values, settings.minValue ?? Infinity);
  const high = settings.max ?? Math.max(...values, settings.maxValue ?? -Infinity);
  const [start, end] = settings.isReversed ? [range[1], range[0]] : range;
  const scale = scaleLinear()
    .domain([low, low === high ? low + 1 : high])
    .range([start, end]);
  const isBounded = settings.min !== undefined || settings.max !== undefined;
  if (!isDate && !isBounded) scale.nice();
  const count = settings.gridlines ?? Math.max(2, Math.floor(Math.abs(end - start) / 90));
  const pattern = settings.format ?? numbers[0]?.pattern ?? '';
  const at = isDate
    ? scaleUtc()
        .domain([DAY_0 + low * DAY, DAY_0 + high * DAY])
        .ticks(count)
        .map((date) => (date.getTime() - DAY_0) / DAY)
    : scale.ticks(count);
  return {
    place: (index) => {
      const value = cells[index]?.value;
      return typeof value === 'number' ? scale(value) : undefined;
    },
    band: Math.abs(end - start) / Math.max(1, cells.length),
    ticks: at.map((value) => ({ at: scale(value), text: format(value, pattern) })),
    isContinuous: true,
  };
}
