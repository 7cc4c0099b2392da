/** Moves a block of cells: contents as they are, formats, notes and rules; what is left behind is as good as new. */
import type { Area, CellPatch } from '../../engine/engine';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';
import { clear, type Clearing } from './clearing';

const ALL: Clearing = { contents: true, formats: true, notes: true, validations: true };

export interface LiftedCells {
  /** Puts down the cells with their top left corner there. */
  readonly putAt: (sheetId: string, row: number, column: number) => void;
}

/** Everything is read before anything is cleared, so that a block may be put down over itself. */
export function liftCells(document: SpreadsheetDocument, area: Area): LiftedCells {
  const { cells, notes, validations } = document.engine;
  const block = cells.read(area).map((line, r) =>
    line.map(({ value, formula, rich }, c): CellPatch => ({
      ...(formula ? { formula } : { value, ...(rich && { rich }) }),
      style: cells.wholeStyle(area.sheetId, area.row + r, area.column + c),
    })),
  );
  const noted = notes.read(area);
  const rules = validations.read(area);
  clear(document, area, ALL);
  return {
    putAt: (sheetId, row, column) => {
      clear(document, { ...area, sheetId, row, column }, ALL);
      cells.write(sheetId, row, column, block);
      noted.forEach((line, r) => line.forEach((text, c) => notes.write(sheetId, row + r, column + c, text)));
      rules.forEach((line, r) =>
        line.forEach((rule, c) => {
          const cell = { sheetId, row: row + r, column: column + c, rows: 1, columns: 1 };
          if (rule) validations.set(cell, rule, `validation-${document.nextId()}`);
        }),
      );
    },
  };
}
