/** Copies a block of cells to a place of the same size: contents, formats, rules. */
import type { Area, CellPatch } from '../../engine/engine';
import type { SpreadsheetDocument } from '../spreadsheet-document';
import { moveFormula } from '../values/move-formula';

export interface CopyParts {
  readonly contents: 'formulas' | 'values' | 'none';
  readonly formats: boolean;
  readonly validation: boolean;
}

export function copyCells(document: SpreadsheetDocument, from: Area, to: Area, parts: CopyParts): void {
  const { cells, notes, validations } = document.engine;
  const [down, across] = [to.row - from.row, to.column - from.column];
  const block = cells.read(from).map((line, r) =>
    line.map(({ value, formula, rich }, c): CellPatch => {
      const content =
        parts.contents === 'none'
          ? {}
          : parts.contents === 'formulas' && formula
            ? { formula: moveFormula(formula, down, across) }
            : { value, ...(rich && parts.contents === 'formulas' && { rich }) };
      return parts.formats
        ? { ...content, style: cells.wholeStyle(from.sheetId, from.row + r, from.column + c) }
        : content;
    }),
  );
  const copiedNotes = parts.formats && parts.contents !== 'none' ? notes.read(from) : [];
  const rules = parts.validation ? validations.read(from) : [];
  cells.write(to.sheetId, to.row, to.column, block);
  copiedNotes.forEach((line, r) =>
    line.forEach((text, c) => notes.write(to.sheetId, to.row + r, to.column + c, text)),
  );
  if (parts.validation) validations.clear(to);
  rules.forEach((line, r) =>
    line.forEach((rule, c) => {
      const cell = { sheetId: to.sheetId, row: to.row + r, column: to.column + c, rows: 1, columns: 1 };
      if (rule) validations.set(cell, rule, `validation-${document.nextId()}`);
    }),
  );
}
