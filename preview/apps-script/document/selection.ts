/** What is selected: a range, and the cell in it that a person works in; in a custom function, the cell it is for. */
import { contains } from '../../engine/area';
import type { Execution } from '../execution/execution';
import { rangeAt } from '../range/locate';
import { Range } from '../range/range';
import { Sheet } from '../sheet/sheet';

export const activeSheetOf = ({ document, cell }: Execution): Sheet =>
  Sheet.of(document, cell?.sheetId ?? document.engine.tabs.active);

/** A tab that is not in front has its first cell selected. */
export function activeRange(sheet: Sheet, { document, cell }: Execution): Range {
  if (cell?.sheetId === sheet.id) return rangeAt(sheet, cell.row, cell.column, 1, 1);
  const area = document.activeRange;
  return area?.sheetId === sheet.id ? new Range(sheet, area) : rangeAt(sheet, 0, 0, 1, 1);
}

export function currentCell(sheet: Sheet, execution: Execution): Range {
  const { area } = activeRange(sheet, execution);
  const chosen = execution.document.currentCell;
  const { row, column } = chosen && contains(area, chosen) ? chosen : area;
  return rangeAt(sheet, row, column, 1, 1);
}

export function selectRange(range: Range): Range {
  const { document, id } = range.sheet;
  document.engine.tabs.activate(id);
  document.activeRange = range.area;
  document.currentCell = undefined;
  document.onScriptSelects?.(range.area);
  return range;
}

/** Inside the selection only the cell moves; outside it the cell becomes the selection. */
export function selectCell(range: Range): Range {
  const { document } = range.sheet;
  const selected = document.activeRange;
  if (!selected || !contains(selected, range.area)) selectRange(range);
  document.currentCell = range.area;
  return range;
}
