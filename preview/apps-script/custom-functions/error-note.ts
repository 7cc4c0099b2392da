/** What Google writes on a cell that shows #ERROR! or #REF!, to be read when the mouse rests on the cell. */
import type { FormulaCell } from '../../engine/functions';
import { toA1 } from '../values/a1';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';
import { isErrorText } from '../values/cell-values';

/** The note of a cell, empty for one that shows no error of these. */
export function errorNote(document: SpreadsheetDocument, cell: FormulaCell): string {
  const [[held] = []] = document.engine.cells.read({ ...cell, rows: 1, columns: 1 });
  if (!held || !isErrorText(held.value)) return '';
  return (
    spillNote(document, cell) ??
    (held.value === '#ERROR!' ? document.customFunctions?.noteOf(cell) : '') ??
    ''
  );
}

/** Why the array in a cell found no room. */
function spillNote({ engine }: SpreadsheetDocument, cell: FormulaCell): string | undefined {
  const area = engine.spills.blocked(cell);
  const tab = area && engine.tabs.tab(cell.sheetId);
  if (!area || !tab) return undefined;
  const rows = area.row + area.rows - tab.rows;
  const columns = area.column + area.columns - tab.columns;
  if (rows > 0) return `Result was not automatically expanded, please insert more rows (${rows}).`;
  if (columns > 0) return `Result was not automatically expanded, please insert more columns (${columns}).`;
  const [first] = engine.cells.read(area).flatMap((line, r) =>
    line.flatMap(({ value, formula }, c) => {
      const isOwn = r === 0 && c === 0;
      return isOwn || (value === null && formula === '')
        ? []
        : { row: area.row + r, column: area.column + c };
    }),
  );
  const at = first && toA1({ ...first, rows: 1, columns: 1, whole: undefined });
  return at && `Array result was not expanded because it would overwrite data in ${at}.`;
}
