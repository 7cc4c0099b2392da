/** What custom functions are given and what they answer, converted as Sheets converts it. */
import type { FunctionAnswer } from '../../engine/functions';
import type { ArgumentCell, FunctionArgument, FunctionResult } from '../../engine/function-values';
import type { ValueRules } from './cell-values';
import { scriptValue } from './cell-values';
import { toSerial } from './serial';

const isRows = (argument: FunctionArgument): argument is readonly (readonly ArgumentCell[])[] =>
  Array.isArray(argument);

/** A cell gives its value, a range a list of rows; blank is '', a date a Date, an error its text. */
export const toScriptArgument = (argument: FunctionArgument, rules: ValueRules): unknown =>
  isRows(argument)
    ? argument.map((row) => row.map((cell) => scriptValue(cell, rules)))
    : scriptValue(argument, rules);

export function toFunctionResult(value: unknown, rules: ValueRules): FunctionAnswer {
  if (!Array.isArray(value)) return single(value, rules);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return { result: '' };
  // One format serves the whole block, so that a column of dates among text still shows as dates.
  const hasDate = rows.some((row) => row.some((cell) => cell instanceof Date));
  return {
    result: rows.map((row) => Array.from({ length: width }, (_, column) => plain(row[column], rules))),
    ...(hasDate ? { pattern: rules.locale.dateFormat } : {}),
  };
}

const single = (value: unknown, rules: ValueRules): FunctionAnswer =>
  value instanceof Date
    ? { result: toSerial(value, rules.timeZone), pattern: rules.locale.dateFormat }
    : { result: plain(value, rules) };

function plain(value: unknown, { timeZone }: ValueRules): FunctionResult {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return toSerial(value, timeZone);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  return JSON.stringify(value);
}
