/** A tab as a person sees it, for tests, the demo and the page: everything up to the last cell with content. */
import type { Cell } from '../../engine/engine';
import { errorNote } from '../custom-functions/error-note';
import { rangeFromText } from '../range/locate';
import { Sheet } from '../sheet/sheet';
import type { SpreadsheetDocument } from './spreadsheet-document';
import { displayValue, scriptValue } from '../values/cell-values';

export class TabReader {
  constructor(private readonly document: SpreadsheetDocument) {}

  values(tab: string): unknown[][] {
    return this.map(tab, (cell) => scriptValue(cell, this.document.valueRules));
  }

  displayValues(tab: string): string[][] {
    return this.map(tab, (cell) => displayValue(cell, this.document.valueRules));
  }

  formulas(tab: string): string[][] {
    return this.map(tab, (cell) => cell.formula);
  }

  notes(tab: string): string[][] {
    const sheet = sheetNamed(this.document, tab);
    const { cells, notes } = this.document.engine;
    const { rows, columns } = cells.extent(sheet.id);
    const all = notes.all(sheet.id);
    return notes.read({
      sheetId: sheet.id,
      row: 0,
      column: 0,
      rows: Math.max(rows, ...all.map(({ row }) => row + 1)),
      columns: Math.max(columns, ...all.map(({ column }) => column + 1)),
    });
  }

  errorNote(tab: string, a1: string): string {
    const { area } = rangeFromText(this.document, a1, sheetNamed(this.document, tab));
    return errorNote(this.document, area);
  }

  private map<T>(tab: string, show: (cell: Cell) => T): T[][] {
    const sheet = sheetNamed(this.document, tab);
    const { cells } = this.document.engine;
    const { rows, columns } = cells.extent(sheet.id);
    return cells.read({ sheetId: sheet.id, row: 0, column: 0, rows, columns }).map((row) => row.map(show));
  }
}

export function sheetNamed(document: SpreadsheetDocument, name: string): Sheet {
  const sheet = Sheet.named(document, name);
  if (!sheet) throw new Error(`There is no tab "${name}"`);
  return sheet;
}
