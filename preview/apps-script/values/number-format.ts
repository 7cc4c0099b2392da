/** How a value is shown in a cell. */
import type { CellValue } from '../../engine/engine';
import { formatNumber } from '../../engine/number-formats';
import type { LocaleRules } from './locale';

export function display(value: CellValue, pattern: string, { tag, words }: LocaleRules): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? words.true : words.false;
  return typeof value === 'string' ? value : formatNumber(value, pattern, tag);
}
