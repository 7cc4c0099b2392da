/** Between cells and what scripts read and write: numbers, booleans, text and Dates in the spreadsheet's time zone. */
import type { Cell, CellPatch, CellValue } from '../../engine/engine';
import { isDateFormat } from '../../engine/number-formats';
import { refuse } from '../members/exceptions';
import { javaText } from './java-text';
import { display } from './number-format';
import { fromSerial, toSerial } from './serial';
import { typed, type TypingRules, type Writer } from './typing';

export interface ValueRules extends TypingRules {
  readonly timeZone: string;
}

/** Google's limit for one cell. */
const LONGEST_TEXT = 50_000;

/** Univer's names for errors that Sheets calls differently. */
const ERROR_TEXTS: ReadonlyMap<string, string> = new Map([
  ['#SPILL!', '#REF!'],
  ['#CYCLE!', '#REF!'],
  ['#CALC!', '#N/A'],
  ['#GETTING_DATA', 'Loading...'],
]);

const errorText = (value: string): string => ERROR_TEXTS.get(value) ?? value;

export function scriptValue(
  { value, pattern }: Pick<Cell, 'value' | 'pattern'>,
  rules: ValueRules,
): string | number | boolean | Date {
  if (value === null) return '';
  if (typeof value === 'string') return errorText(value);
  return typeof value === 'number' && isDateFormat(pattern) ? fromSerial(value, rules.timeZone) : value;
}

export const displayValue = ({ value, pattern }: Cell, { locale }: ValueRules): string =>
  typeof value === 'string' ? errorText(value) : display(value, pattern, locale);

/** What a cell becomes when a script sets a value or a person types; `pattern` is the cell's number format. */
export function patchFor(
  value: unknown,
  pattern: string,
  rules: ValueRules,
  by: Writer = 'script',
): CellPatch {
  if (value === null || value === undefined || value === '') return { value: null };
  if (value instanceof Date) return datePatch(value, pattern, rules);
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : { value: '#NUM!' };
  if (typeof value === 'boolean') return { value };
  const text = typeof value === 'string' ? value : javaText(value);
  if (text.length > LONGEST_TEXT) {
    refuse(`Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`);
  }
  const result = typed(text, pattern, rules, by);
  if ('formula' in result) return result;
  return { value: result.value, ...format(result.pattern, pattern) };
}

function datePatch(date: Date, pattern: string, { timeZone, locale }: ValueRules): CellPatch {
  if (Number.isNaN(date.getTime())) return { value: '#NUM!' };
  const serial = toSerial(date, timeZone);
  return {
    value: serial,
    ...format(Number.isInteger(serial) ? locale.dateFormat : `${locale.dateFormat} hh:mm:ss`, pattern),
  };
}

/** Typing a date or a percentage formats a cell that has no format yet; a date in a number cell shows as a date. */
function format(wanted: string | undefined, current: string): { style?: { n: { pattern: string } } } {
  const keeps =
    wanted === undefined ||
    (current !== '' && current !== 'General' && isDateFormat(wanted) === isDateFormat(current));
  return keeps ? {} : { style: { n: { pattern: wanted } } };
}

export const isErrorText = (value: CellValue): boolean =>
  typeof value === 'string' &&
  /^#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!|CYCLE!)$/.test(value);
