/// <reference types="google-apps-script" />
/** Moving and sorting cells, and making or closing gaps between them. */
import type { Arguments } from '../members/arguments';
import { setter, write, type Members } from '../members/members';
import { tabOf } from '../sheet/sheet';
import { rangeAt } from './locate';
import { liftCells } from './move-cells';
import { Range } from './range';
import { sortRows, type SortKey } from './sort-rows';

/** `2`, `{column: 2, ascending: false}` or a list of both; columns are the tab's, counted from 1. */
function keys(args: Arguments): SortKey[] {
  const value = args.at(0);
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  return list.map((key) => {
    if (typeof key === 'number') return { column: key - 1, ascending: true };
    const { column, ascending } = (key ?? {}) as { column?: unknown; ascending?: unknown };
    return typeof column === 'number'
      ? { column: column - 1, ascending: ascending !== false }
      : args.mismatch();
  });
}

/** The cells from a range to the end of its rows or columns, which give way or close up. */
function rest({ sheet, area }: Range, dimension: string): Range {
  const { rows, columns } = tabOf(sheet);
  return dimension === 'COLUMNS'
    ? rangeAt(sheet, area.row, area.column, area.rows, columns - area.column)
    : rangeAt(sheet, area.row, area.column, rows - area.row, area.columns);
}

/** Cells with content that would be pushed over the tab's edge make it grow. */
function makeRoom({ sheet, area }: Range, dimension: string): void {
  const { id, rows, columns } = tabOf(sheet);
  const { cells, tabs } = sheet.document.engine;
  const last =
    dimension === 'COLUMNS'
      ? { ...area, column: columns - area.columns }
      : { ...area, row: rows - area.rows };
  const isFull = cells.read(last).some((line) => line.some((cell) => cell.value !== null || cell.formula));
  if (!isFull) return;
  if (dimension === 'COLUMNS') tabs.insertLines(id, 'columns', columns, area.columns);
  else tabs.insertLines(id, 'rows', rows, area.rows);
}

export const rangeMoving = {
  moveTo: write((range, args, execution) => {
    const { sheet, area } = args.instance(0, Range);
    const { rows, columns } = range.area;
    rangeAt(sheet, area.row, area.column, rows, columns).forWriting(execution);
    liftCells(execution.document, range.forWriting(execution)).putAt(sheet.id, area.row, area.column);
  }),
  insertCells: setter((range, args, execution) => {
    const dimension = args.enumeration(0).name;
    const { sheetId, row, column, rows, columns } = range.area;
    makeRoom(range, dimension);
    const pushed = rest(range, dimension).forWriting(execution);
    if (dimension === 'COLUMNS') {
      const kept = { ...pushed, columns: pushed.columns - columns };
      if (kept.columns > 0) liftCells(execution.document, kept).putAt(sheetId, row, column + columns);
    } else {
      const kept = { ...pushed, rows: pushed.rows - rows };
      if (kept.rows > 0) liftCells(execution.document, kept).putAt(sheetId, row + rows, column);
    }
  }),
  deleteCells: write((range, args, execution) => {
    const dimension = args.enumeration(0).name;
    const { sheetId, row, column, rows, columns } = range.area;
    const all = rest(range, dimension).forWriting(execution);
    const closing =
      dimension === 'COLUMNS'
        ? { ...all, column: column + columns, columns: all.columns - columns }
        : { ...all, row: row + rows, rows: all.rows - rows };
    liftCells(execution.document, range.area);
    if (closing.rows > 0 && closing.columns > 0) {
      liftCells(execution.document, closing).putAt(sheetId, row, column);
    }
  }),
  sort: setter((range, args, execution) =>
    sortRows(execution.document, range.forWriting(execution), keys(args)),
  ),
} satisfies Members<Range, GoogleAppsScript.Spreadsheet.Range>;
