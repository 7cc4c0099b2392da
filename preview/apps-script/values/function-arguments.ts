/** What custom functions are given and what they answer, converted as Sheets converts it. */
import type { FunctionAnswer } from '../../engine/functions';
import type { FunctionArgument, FunctionCell } from '../../engine/function-values';
import { isDateFormat } from '../../engine/number-formats';
import type { Switches } from '../switches';
import type { ValueRules } from './cell-values';
import { scriptValue } from './cell-values';
import { toSerial } from './serial';

/** A cell gives its value, a range a list of rows; blank is '', a date a Date, an error its text. */
export function toScriptArgument(
  argument: FunctionArgument,
  rules: ValueRules,
  { oneCellRangeIsValue }: Pick<Switches, 'oneCellRangeIsValue'>,
): unknown {
  if (!isRows(argument)) return scriptValue(argument, rules);
  const rows = argument.map((row) => row.map((cell) => scriptValue(cell, rules)));
  return oneCellRangeIsValue && rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

/** Text by which calls with the same values are known; of a number's format it only counts whether it shows a date. */
export const argumentsKey = (args: readonly FunctionArgument[]): string =>
  JSON.stringify(
    args.map((argument) =>
      isRows(argument) ? argument.map((row) => row.map(partOfKey)) : partOfKey(argument),
    ),
  );

const partOfKey = ({ value, pattern }: FunctionCell): unknown =>
  isDateFormat(pattern) ? { date: value } : value;

export function toFunctionResult(value: unknown, rules: ValueRules): FunctionAnswer {
  if (!Array.isArray(value)) return { result: toCell(value, rules) };
  const rows = value.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return { result: toCell('', rules) };
  return {
    result: rows.map((row) => Array.from({ length: width }, (_, column) => toCell(row[column], rules))),
  };
}

function toCell(value: unknown, { timeZone, locale }: ValueRules): FunctionCell {
  if (value instanceof Date) return { value: toSerial(value, timeZone), pattern: locale.dateFormat };
  return { value: plain(value), pattern: '' };
}

function plain(value: unknown): FunctionCell['value'] {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  return JSON.stringify(value);
}

const isRows = (argument: FunctionArgument): argument is readonly (readonly FunctionCell[])[] =>
  Array.isArray(argument);
