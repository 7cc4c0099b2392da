/** What a cell shows on paper: its text, checkboxes as boxes, and to which side it goes if nobody has said. */
import { displayValue, isErrorText, type ValueRules } from '../../apps-script/values/cell-values';
import type { Cell, RichRun, ValidationRule } from '../../engine/engine';

export interface CellText {
  readonly text: string;
  /** Parts with looks of their own. */
  readonly runs: readonly RichRun[];
  readonly kind: 'text' | 'number' | 'centred';
}

export function cellText(cell: Cell | undefined, rule: ValidationRule | null, rules: ValueRules): CellText {
  if (!cell) return { text: '', runs: [], kind: 'text' };
  if (rule?.criteria === 'CHECKBOX') {
    const [checked = true] = rule.values;
    return { text: cell.value === checked ? '☑' : '☐', runs: [], kind: 'centred' };
  }
  const text = displayValue(cell, rules);
  const kind =
    typeof cell.value === 'number'
      ? 'number'
      : typeof cell.value === 'boolean' || isErrorText(cell.value)
        ? 'centred'
        : 'text';
  return { text, runs: cell.rich?.runs ?? [], kind };
}
