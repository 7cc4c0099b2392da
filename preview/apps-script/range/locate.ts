/** getRange in all its forms: numbers counted from 1, A1 and R1C1 text, with and without a tab's name. */
import { parseA1, splitTab } from '../values/a1';
import type { Arguments } from '../members/arguments';
import { outsideSheet, refuse } from '../members/exceptions';
import { Sheet, tabOf } from '../sheet/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';
import { Range } from './range';

export function rangeFromArguments(sheet: Sheet, args: Arguments): Range {
  if (args.count === 1) return rangeFromText(sheet.document, textOf(args), sheet);
  const { rows, columns } = sizeFrom(args, { rows: 1, columns: 1 });
  return rangeAt(sheet, args.integer(0) - 1, args.integer(1) - 1, rows, columns);
}

function textOf(args: Arguments): string {
  const text = args.at(0);
  return typeof text === 'string' ? text : args.mismatch();
}

/** The number of rows and columns that may stand third and fourth in a call. */
export function sizeFrom(args: Arguments, otherwise: { rows: number; columns: number }) {
  const rows = args.count > 2 ? args.integer(2) : otherwise.rows;
  const columns = args.count > 3 ? args.integer(3) : otherwise.columns;
  refuseEmpty({ rows, columns });
  return { rows, columns };
}

export function refuseEmpty({ rows, columns }: { rows: number; columns: number }): void {
  if (rows < 1) refuse('The number of rows in the range must be at least 1.');
  if (columns < 1) refuse('The number of columns in the range must be at least 1.');
}

export function rangeAt(sheet: Sheet, row: number, column: number, rows: number, columns: number): Range {
  const tab = tabOf(sheet);
  const inside = row >= 0 && column >= 0 && row + rows <= tab.rows && column + columns <= tab.columns;
  return inside ? new Range(sheet, { sheetId: sheet.id, row, column, rows, columns }) : outsideSheet();
}

export function rangeFromText(document: SpreadsheetDocument, text: string, own?: Sheet): Range {
  const name = splitTab(text).tab;
  const sheet = (name === undefined ? own : Sheet.named(document, name)) ?? refuse('Range not found');
  const tab = tabOf(sheet);
  const bounds = parseA1(text, tab);
  if (!bounds) return (name === undefined && namedRange(document, text)) || refuse('Range not found');
  const { row, column, rows, columns, whole } = bounds;
  if (row + rows > tab.rows || column + columns > tab.columns) return outsideSheet();
  return new Range(sheet, { sheetId: sheet.id, row, column, rows, columns }, whole);
}

/** A name whose cells are gone stands for `#REF!`. */
export function namedRange(document: SpreadsheetDocument, name: string): Range | undefined {
  const found = document.engine.names.all().find((named) => named.name.toLowerCase() === name.toLowerCase());
  return found && !found.reference.includes('#REF!') ? rangeFromText(document, found.reference) : undefined;
}
