/** How a series goes on: numbers by their step, months and weekdays by the calendar, counted text by its number, else in turn. */
import type { CellValue } from '../../engine/engine';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const short = (names: readonly string[]): string[] => names.map((name) => name.slice(0, 3));
const CALENDARS = [MONTHS, short(MONTHS), DAYS, short(DAYS)];

/** The value `index` places from the first source value; negative before it. */
export type Series = (index: number) => CellValue;

const wrap = (index: number, length: number): number => ((index % length) + length) % length;

/** `isDates`: a single date goes on by a day, where a single number is repeated. */
export function seriesOf(source: readonly CellValue[], isDates: boolean): Series {
  return numbers(source, isDates) ?? calendar(source) ?? counted(source) ?? repeated(source);
}

export const repeated =
  (source: readonly CellValue[]): Series =>
  (index) =>
    source[wrap(index, source.length)] ?? null;

function numbers(source: readonly CellValue[], isDates: boolean): Series | undefined {
  if (!source.every((value) => typeof value === 'number')) return undefined;
  const [first = 0] = source;
  if (source.length === 1) return isDates ? (index) => first + index : undefined;
  const step = slope(source);
  const start =
    source.reduce((sum, value) => sum + value, 0) / source.length - (step * (source.length - 1)) / 2;
  // 0.1 less 0.1 is 0, also where the step is not quite 0.1.
  return (index) => Number((start + step * index).toFixed(12));
}

/** Of the line that fits best; for evenly spaced numbers their difference. */
function slope(source: readonly number[]): number {
  const middle = (source.length - 1) / 2;
  const mean = source.reduce((sum, value) => sum + value, 0) / source.length;
  const spread = source.reduce((sum, _value, index) => sum + (index - middle) ** 2, 0);
  return source.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0) / spread;
}

function calendar(source: readonly CellValue[]): Series | undefined {
  for (const names of CALENDARS) {
    const places = source.map((value) => names.findIndex((name) => same(name, value)));
    const [first = -1, second = first + 1] = places;
    const step = second - first;
    const fits = places.every((place, index) => place === wrap(first + index * step, names.length));
    if (first >= 0 && fits) return (index) => names[wrap(first + index * step, names.length)] ?? null;
  }
  return undefined;
}

const same = (name: string, value: CellValue): boolean =>
  typeof value === 'string' && value.toLowerCase() === name.toLowerCase();

/** `Week 1`, `Week 2` and so on. */
function counted(source: readonly CellValue[]): Series | undefined {
  const parts = source.map((value) => /^(.*?)(\d+)$/.exec(typeof value === 'string' ? value : ''));
  const [first] = parts;
  const [, text = '', digits = ''] = first ?? [];
  if (!first || parts.some((part) => part?.[1] !== text)) return undefined;
  const series = numbers(
    source.length === 1 ? [Number(digits), Number(digits) + 1] : parts.map(countOf),
    false,
  );
  return series && ((index) => `${text}${String(series(index))}`);
}

const countOf = (part: RegExpExecArray | null): number => Number(part?.[2]);
