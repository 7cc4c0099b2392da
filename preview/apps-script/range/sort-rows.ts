/** Sorts the rows of a block as Sheets does: numbers, then text, then booleans; blanks always last; ties keep their order. */
import type { Area, Cell, CellPatch, CellValue } from '../../engine/engine';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';
import { moveFormula } from '../values/move-formula';

export interface SortKey {
  /** A column of the tab, counted from 0. */
  readonly column: number;
  readonly ascending: boolean;
}

const kind = (value: CellValue): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;

const isBlank = (cell: Cell | undefined): boolean => !cell || cell.value === null || cell.value === '';

function compare(a: CellValue, b: CellValue): number {
  if (kind(a) !== kind(b)) return kind(a) - kind(b);
  return typeof a === 'string'
    ? a.localeCompare(String(b), undefined, { sensitivity: 'base' })
    : Number(a) - Number(b);
}

/** Values, formulas, formats and notes move with their row; a formula's relative references move as in a copy. */
export function sortRows(document: SpreadsheetDocument, area: Area, keys: readonly SortKey[]): void {
  const { cells, notes } = document.engine;
  const rows = cells.read(area);
  const order = rows
    .map((_, index) => index)
    .sort((first, second) => {
      for (const { column, ascending } of keys) {
        const [a, b] = [rows[first]?.[column - area.column], rows[second]?.[column - area.column]];
        if (isBlank(a) || isBlank(b)) {
          if (isBlank(a) !== isBlank(b)) return isBlank(a) ? 1 : -1;
          continue;
        }
        const difference = compare(a?.value ?? null, b?.value ?? null);
        if (difference !== 0) return ascending ? difference : -difference;
      }
      return first - second;
    });
  if (document.switches.metadataFollowsSort) sortMetadata(document, area, order);
  const noted = notes.read(area);
  const block = order.map((from, to) =>
    (rows[from] ?? []).map(({ value, formula, rich }, c): CellPatch => ({
      ...(formula ? { formula: moveFormula(formula, to - from, 0) } : { value, ...(rich && { rich }) }),
      style: cells.wholeStyle(area.sheetId, area.row + from, area.column + c),
    })),
  );
  cells.write(area.sheetId, area.row, area.column, block);
  order.forEach((from, to) =>
    noted[from]?.forEach((text, c) => {
      if (text !== noted[to]?.[c]) notes.write(area.sheetId, area.row + to, area.column + c, text);
    }),
  );
}

function sortMetadata(document: SpreadsheetDocument, area: Area, order: readonly number[]): void {
  for (const metadata of document.state.metadata) {
    const { type, area: at } = metadata;
    const to = at && type === 'ROW' && at.sheetId === area.sheetId ? order.indexOf(at.row - area.row) : -1;
    if (at && to >= 0) metadata.area = { ...at, row: area.row + to };
  }
}
