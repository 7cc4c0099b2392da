/** Copies a block of cells to a place: contents, formats, rules, as they are or turned by rows into columns. */
import { overlaps, type Area, type CellPatch } from '../../engine/engine';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';
import { moveFormula } from '../values/move-formula';
import { writeAllowed } from './strict-validation';

export interface CopyParts {
  readonly contents: 'formulas' | 'values' | 'none';
  readonly formats: boolean;
  readonly borders: boolean;
  readonly validation: boolean;
  readonly conditionalFormats: boolean;
  readonly columnWidths: boolean;
}

export const NOTHING: CopyParts = {
  contents: 'none',
  formats: false,
  borders: false,
  validation: false,
  conditionalFormats: false,
  columnWidths: false,
};

/** `to` has the size of `from`, turned where the copy is. */
export interface Copy {
  readonly from: Area;
  readonly to: Area;
  readonly parts: CopyParts;
  readonly transposed: boolean;
}

export async function copyCells(document: SpreadsheetDocument, copy: Copy): Promise<void> {
  const { notes, validations } = document.engine;
  const { from, to, parts } = copy;
  const block = turned(copy, contentOf(document, copy));
  const copiesNotes = parts.formats && parts.contents !== 'none';
  const noted = copiesNotes ? turned(copy, notes.read(from)) : [];
  const rules = parts.validation ? turned(copy, validations.read(from)) : [];
  if (parts.validation) validations.clear(to);
  // A copy that leaves the cells' own rules in place is held to them.
  if (parts.contents !== 'none' || parts.formats) await writeAllowed(document, to, block);
  noted.forEach((line, r) =>
    line.forEach((text, c) => notes.write(to.sheetId, to.row + r, to.column + c, text)),
  );
  rules.forEach((line, r) =>
    line.forEach((rule, c) => {
      const cell = { sheetId: to.sheetId, row: to.row + r, column: to.column + c, rows: 1, columns: 1 };
      if (rule) validations.set(cell, rule, `validation-${document.nextId()}`);
    }),
  );
  if (parts.formats && !copy.transposed) copyMerges(document, from, to);
  if (parts.conditionalFormats && !copy.transposed) copyConditionalFormats(document, from, to);
  if (parts.columnWidths) copyWidths(document, from, to);
}

/** The cells as they will be at the target, in the order of the source. */
function contentOf(document: SpreadsheetDocument, { from, to, parts, transposed }: Copy): CellPatch[][] {
  const { cells } = document.engine;
  return cells.read(from).map((line, r) =>
    line.map(({ value, formula, rich }, c): CellPatch => {
      const [down, across] = transposed
        ? [to.row + c - (from.row + r), to.column + r - (from.column + c)]
        : [to.row - from.row, to.column - from.column];
      const content =
        parts.contents === 'none'
          ? {}
          : parts.contents === 'formulas' && formula
            ? { formula: moveFormula(formula, down, across) }
            : { value, ...(rich && parts.contents === 'formulas' && { rich }) };
      if (!parts.formats) return content;
      const { bd, ...style } = cells.wholeStyle(from.sheetId, from.row + r, from.column + c);
      return { ...content, style: parts.borders ? { ...style, bd: bd ?? null } : style };
    }),
  );
}

const turned = <T>({ transposed, from }: Copy, block: T[][]): T[][] =>
  transposed
    ? Array.from({ length: from.columns }, (_, c) => block.flatMap((line) => line.slice(c, c + 1)))
    : block;

const shifted = (area: Area, from: Area, to: Area): Area => ({
  ...area,
  sheetId: to.sheetId,
  row: area.row - from.row + to.row,
  column: area.column - from.column + to.column,
});

function copyMerges({ engine: { layout } }: SpreadsheetDocument, from: Area, to: Area): void {
  const copied = layout.merged(from.sheetId).filter((merged) => overlaps(merged, from));
  layout.breakApart(layout.merged(to.sheetId).filter((merged) => overlaps(merged, to)));
  layout.merge(copied.map((merged) => shifted(merged, from, to)));
}

/** Each rule that paints a cell of the source paints its copy too. */
function copyConditionalFormats(
  { engine: { conditionalFormats } }: SpreadsheetDocument,
  from: Area,
  to: Area,
): void {
  if (from.sheetId !== to.sheetId) return;
  const rules = conditionalFormats.read(from.sheetId).map((rule) => ({
    ...rule,
    areas: [
      ...rule.areas,
      ...rule.areas.filter((area) => overlaps(area, from)).map((area) => shifted(cut(area, from), from, to)),
    ],
  }));
  conditionalFormats.write(from.sheetId, rules);
}

/** The part of an area that lies in another one. */
function cut(area: Area, by: Area): Area {
  const [row, column] = [Math.max(area.row, by.row), Math.max(area.column, by.column)];
  return {
    ...area,
    row,
    column,
    rows: Math.min(area.row + area.rows, by.row + by.rows) - row,
    columns: Math.min(area.column + area.columns, by.column + by.columns) - column,
  };
}

function copyWidths({ engine: { layout } }: SpreadsheetDocument, from: Area, to: Area): void {
  for (let index = 0; index < from.columns; index += 1) {
    const width = layout.size(from.sheetId, 'columns', from.column + index);
    layout.resize(to.sheetId, 'columns', to.column + index, 1, width);
  }
}
