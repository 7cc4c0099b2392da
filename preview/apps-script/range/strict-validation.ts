/** Data validation that rejects: a write of a value its rule does not allow fails as a whole. */
import { toA1 } from '../a1';
import type { Area, CellPatch, CellValue, ValidationRule } from '../../engine/engine';
import { refuse } from '../exceptions';
import type { SpreadsheetDocument } from '../spreadsheet-document';

export function refuseInvalid(
  document: SpreadsheetDocument,
  area: Area,
  block: readonly (readonly CellPatch[])[],
): void {
  const { validations } = document.engine;
  if (!validations.hasRules(area.sheetId)) return;
  const rules = validations.read(area);
  block.forEach((line, r) =>
    line.forEach(({ value }, c) => {
      const rule = rules[r]?.[c];
      if (!rule || rule.allowInvalid || value === undefined || allows(rule, value)) return;
      const cell = toA1({
        row: area.row + r,
        column: area.column + c,
        rows: 1,
        columns: 1,
        whole: undefined,
      });
      refuse(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
    }),
  );
}

/** Blank is always allowed. Rules by formula are not checked in the preview; they would have to be calculated first. */
export function allows({ criteria, values }: ValidationRule, value: CellValue): boolean {
  if (value === null || value === '') return true;
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
