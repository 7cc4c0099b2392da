/** Which rows a tab's filter hides. */
import type { Cell } from '../../engine/engine';
import type { FilterCriteriaState } from '../document/criterion';
import { allows } from '../range/rule-allows';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';
import { displayValue } from '../values/cell-values';
import { moveFormula } from '../values/move-formula';

/** `row` counts from 0; the filter's first row is its header and always there. */
export async function isRowFiltered(
  document: SpreadsheetDocument,
  sheetId: string,
  row: number,
): Promise<boolean> {
  const area = document.state.filters[sheetId];
  if (!area || row <= area.row || row >= area.row + area.rows) return false;
  for (const [key, criteria] of Object.entries(document.state.filterCriteria?.[sheetId] ?? {})) {
    const column = Number(key);
    const [[cell] = []] = document.engine.cells.read({ sheetId, row, column, rows: 1, columns: 1 });
    if (cell && !shows(document, criteria, cell)) return true;
    if (!(await satisfies(document, criteria, { sheetId, row, first: area.row + 1, column }))) return true;
  }
  return false;
}

function shows(document: SpreadsheetDocument, criteria: FilterCriteriaState, cell: Cell): boolean {
  const text = displayValue(cell, document.valueRules);
  if (criteria.hidden.includes(text)) return false;
  if (criteria.visible.length > 0 && !criteria.visible.includes(text)) return false;
  return holds(document, criteria, cell, text);
}

const lower = (value: unknown): string => String(value).toLowerCase();

function holds(
  document: SpreadsheetDocument,
  { criteria, values }: FilterCriteriaState,
  cell: Cell,
  text: string,
): boolean {
  const wanted = lower(values[0] ?? '');
  switch (criteria) {
    case undefined:
    case 'CUSTOM_FORMULA':
      return true;
    case 'CELL_EMPTY':
      return text === '';
    case 'CELL_NOT_EMPTY':
      return text !== '';
    case 'TEXT_STARTS_WITH':
      return lower(text).startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return lower(text).endsWith(wanted);
    case 'TEXT_EQUAL_TO':
      return lower(text) === wanted;
    default:
      break;
  }
  if (criteria.endsWith('_RELATIVE')) return isInPeriod(document, criteria, String(values[0]), cell.value);
  // Unlike a validation rule, a filter's condition does not hold for a blank cell.
  const isBlank = text === '' && criteria !== 'TEXT_DOES_NOT_CONTAIN';
  return !isBlank && allows({ criteria, values, allowInvalid: false, helpText: null }, cell);
}

/** How many days before today a period begins, and how many before today it ends. */
const PERIODS: Readonly<Record<string, readonly [number, number]>> = {
  TODAY: [0, 0],
  TOMORROW: [-1, -1],
  YESTERDAY: [1, 1],
  PAST_WEEK: [7, 0],
  PAST_MONTH: [30, 0],
  PAST_YEAR: [365, 0],
};

function isInPeriod(
  document: SpreadsheetDocument,
  criteria: string,
  period: string,
  value: Cell['value'],
): boolean {
  if (typeof value !== 'number') return false;
  const [begin, end] = PERIODS[period] ?? [0, 0];
  const today = Math.floor(document.serialNow());
  const day = Math.floor(value);
  if (criteria === 'DATE_AFTER_RELATIVE') return day > today - end;
  return criteria === 'DATE_BEFORE_RELATIVE'
    ? day < today - begin
    : day >= today - begin && day <= today - end;
}

/** A formula is written for the first row under the header. */
async function satisfies(
  document: SpreadsheetDocument,
  { criteria, values }: FilterCriteriaState,
  { sheetId, row, first, column }: { sheetId: string; row: number; first: number; column: number },
): Promise<boolean> {
  if (criteria !== 'CUSTOM_FORMULA') return true;
  const formula = moveFormula(String(values[0]), row - first, 0);
  const [result] = await document.engine.formulaChecks.evaluate([{ sheetId, row, column, formula }]);
  return result === true || (typeof result === 'number' && result !== 0);
}
