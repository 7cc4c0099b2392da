/// <reference types="google-apps-script" />
/** Merged cells. */
import { overlaps, type Area } from '../../engine/engine';
import { read, setter, type Members } from '../members/members';
import { rangeAt } from './locate';
import type { Range } from './range';

const mergedIn = (range: Range): Area[] =>
  range.sheet.document.engine.layout.merged(range.sheet.id).filter((merged) => overlaps(merged, range.area));

/** A merge keeps the top left value of each of its areas. */
function merge(range: Range, areas: readonly Area[]): void {
  const { layout, cells } = range.sheet.document.engine;
  layout.breakApart(mergedIn(range));
  for (const area of areas) {
    cells.write(
      area.sheetId,
      area.row,
      area.column,
      Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (__, column) =>
          row + column === 0 ? undefined : { value: null },
        ),
      ),
    );
  }
  layout.merge(areas.filter(({ rows, columns }) => rows * columns > 1));
}

export const rangeMerging = {
  merge: setter((range, _args, execution) => merge(range, [range.forWriting(execution)])),
  mergeAcross: setter((range, _args, execution) => {
    const area = range.forWriting(execution);
    merge(
      range,
      Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 })),
    );
  }),
  mergeVertically: setter((range, _args, execution) => {
    const area = range.forWriting(execution);
    merge(
      range,
      Array.from({ length: area.columns }, (_, column) => ({
        ...area,
        column: area.column + column,
        columns: 1,
      })),
    );
  }),
  breakApart: setter((range, _args, execution) => {
    range.forWriting(execution);
    range.sheet.document.engine.layout.breakApart(mergedIn(range));
  }),
  isPartOfMerge: read((range) => mergedIn(range).length > 0),
  getMergedRanges: read((range) =>
    mergedIn(range).map(({ row, column, rows, columns }) => rangeAt(range.sheet, row, column, rows, columns)),
  ),
} satisfies Members<Range, GoogleAppsScript.Spreadsheet.Range>;
