/// <reference types="google-apps-script" />
/** Borders and merged cells. */
import { overlaps, type Area } from '../../engine/area';
import type { Arguments } from '../arguments';
import { EnumValue } from '../enum-value';
import { read, setter, type Members } from '../members';
import { hexOf } from '../values/colors';
import { rangeAt } from './locate';
import type { Range } from './range';

/** Univer's numbers for line styles. */
const LINES: Readonly<Record<string, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};

type Side = 't' | 'l' | 'b' | 'r';

/** A side is drawn, taken away, or with null left as it is. */
function borders(area: Area, args: Arguments, row: number, column: number) {
  const [top, left, bottom, right, vertical, horizontal] = Array.from(
    { length: 6 },
    (_, index) => args.at(index) ?? null,
  );
  const style = args.at(7);
  const line = {
    s: LINES[style instanceof EnumValue ? style.name : 'SOLID'] ?? 1,
    cl: { rgb: hexOf(args.textOrNull(6) ?? '') ?? '#000000' },
  };
  const wanted: [Side, unknown][] = [
    ['t', row === 0 ? top : horizontal],
    ['b', row === area.rows - 1 ? bottom : horizontal],
    ['l', column === 0 ? left : vertical],
    ['r', column === area.columns - 1 ? right : vertical],
  ];
  return Object.fromEntries(
    wanted.flatMap(([side, draw]) => (draw === null ? [] : [[side, draw === true ? line : null]])),
  );
}

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

export const rangeBorders = {
  setBorder: setter((range, args, execution) => {
    const area = range.forWriting(execution);
    const block = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => ({
        style: { bd: borders(area, args, row, column) },
      })),
    );
    execution.document.write(area, block);
  }),
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
