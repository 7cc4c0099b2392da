/** Whether a validation rule allows what is entered in its cell. */
import type { CellValue, ValidationRule } from '../../engine/engine';
import { isDateFormat } from '../../engine/number-formats';

export interface Entered {
  readonly value: CellValue;
  /** The number format that the cell has once this is entered. */
  readonly pattern: string;
}

/** Blank is always allowed. A rule by formula is none of this function's; it has to be calculated. */
export function allows({ criteria, values }: ValidationRule, { value, pattern }: Entered): boolean {
  if (value === null || value === '') return true;
  if (criteria === 'DATE_IS_VALID_DATE') return typeof value === 'number' && isDateFormat(pattern);
  const [first, second] = values;
  const compared = /^(?:NUMBER|DATE)_(.+)$/.exec(criteria)?.[1];
  if (compared) return typeof value === 'number' && compares(compared, value, Number(first), Number(second));
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return isList(first) && first.some((item) => item.toLowerCase() === text.toLowerCase());
    case 'CHECKBOX':
      return values.length === 0 ? typeof value === 'boolean' : values.some((item) => String(item) === text);
    case 'TEXT_CONTAINS':
      return text.toLowerCase().includes(String(first).toLowerCase());
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.toLowerCase().includes(String(first).toLowerCase());
    case 'TEXT_EQUAL_TO':
      return text === String(first);
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(https?:\/\/|www\.)\S+\.\S+$/i.test(text);
    default:
      return true;
  }
}

function compares(operator: string, value: number, first: number, second: number): boolean {
  switch (operator) {
    case 'BETWEEN':
      return value >= first && value <= second;
    case 'NOT_BETWEEN':
      return value < first || value > second;
    case 'EQUAL_TO':
      return value === first;
    case 'NOT_EQUAL_TO':
      return value !== first;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > first;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= first;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < first;
    case 'LESS_THAN_OR_EQUAL_TO':
    case 'ON_OR_BEFORE':
      return value <= first;
    default:
      return true;
  }
}

const isList = (value: ValidationRule['values'][number] | undefined): value is readonly string[] =>
  Array.isArray(value);
