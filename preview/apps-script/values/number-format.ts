/** How a value is shown in a cell. */
import type { CellValue } from '../../engine/engine';
import { formatNumber } from '../../engine/number-formats';

export function display(value: CellValue, pattern: string, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? value : formatNumber(value, pattern, locale);
}
