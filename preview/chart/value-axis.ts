/** The axis of a chart's values: from where to where, and at which round numbers it has lines. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { AxisSettings } from './chart-settings';

export interface ValueAxis {
  readonly scale: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
}

/** Google's number of lines where nobody asks for another. */
const TICKS = 5;

/** Values closer together than this share of the largest are shown from near them, others from 0. */
const CLOSE = 1 / 6;

export function valueAxis(
  values: readonly number[],
  settings: AxisSettings,
  fromZero: boolean,
  range: readonly [number, number],
): ValueAxis {
  const { min, max, minValue, maxValue, gridlines, isReversed } = settings;
  const all = [...values, ...[minValue, maxValue].filter((value) => value !== undefined)];
  let low = Math.min(...(all.length > 0 ? all : [0]));
  let high = Math.max(...(all.length > 0 ? all : [1]));
  const isClose = high - low < Math.max(Math.abs(high), Math.abs(low)) * CLOSE;
  if (fromZero || !isClose || high === low) [low, high] = [Math.min(low, 0), Math.max(high, 0)];
  if (low === high) high = low + 1;

  const count = gridlines !== undefined && gridlines > 1 ? gridlines : TICKS;
  const nice = scaleLinear().domain([low, high]).nice(count).domain();
  const domain = [min ?? nice[0] ?? low, max ?? nice[1] ?? high];
  const scale = scaleLinear()
    .domain(domain)
    .range(isReversed ? [...range].reverse() : [...range]);
  return { scale, ticks: scale.ticks(count) };
}
