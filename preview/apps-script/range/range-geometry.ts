/// <reference types="google-apps-script" />
/** Where a range is: rows, columns, notation, neighbours. */
import { quoteTab, toA1 } from '../values/a1';
import { refuse } from '../members/exceptions';
import { navigation, type Members } from '../members/members';
import { tabOf } from '../sheet/sheet';
import { rangeAt, sizeFrom } from './locate';
import type { Range } from './range';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

interface Undocumented {
  getRowIndex(): number;
  getColumnIndex(): number;
  getHeight(): number;
  getWidth(): number;
}

export const rangeGeometry = {
  getRow: navigation(({ area }) => area.row + 1),
  getColumn: navigation(({ area }) => area.column + 1),
  getNumRows: navigation(({ area }) => area.rows),
  getNumColumns: navigation(({ area }) => area.columns),
  // Not in the reference, but live, and used.
  getRowIndex: navigation(({ area }) => area.row + 1),
  getColumnIndex: navigation(({ area }) => area.column + 1),
  getHeight: navigation(({ area }) => area.rows),
  getWidth: navigation(({ area }) => area.columns),
  getLastRow: navigation(({ area }) => area.row + area.rows),
  getLastColumn: navigation(({ area }) => area.column + area.columns),
  getA1Notation: navigation(({ area, whole }) => toA1({ ...area, whole })),
  getGridId: navigation(({ sheet }) => Number(sheet.id)),
  getSheet: navigation(({ sheet }) => sheet),
  getCell: navigation(({ sheet, area }, args) => {
    const [row, column] = [args.integer(0), args.integer(1)];
    if (row < 1 || column < 1 || row > area.rows || column > area.columns) {
      refuse('Cell reference out of range');
    }
    return rangeAt(sheet, area.row + row - 1, area.column + column - 1, 1, 1);
  }),
  offset: navigation(({ sheet, area }, args) => {
    const { rows, columns } = sizeFrom(args, area);
    return rangeAt(sheet, area.row + args.integer(0), area.column + args.integer(1), rows, columns);
  }),
  isStartRowBounded: navigation(({ whole }) => whole !== 'columns'),
  isEndRowBounded: navigation(({ whole }) => whole !== 'columns' && whole !== 'to the last row'),
  isStartColumnBounded: navigation(({ whole }) => whole !== 'rows'),
  isEndColumnBounded: navigation(({ whole }) => whole !== 'rows' && whole !== 'to the last column'),
} satisfies Members<Range, GoogleRange & Undocumented>;

/** Such as `Requests!B2:C9`, for messages. */
export const fullNotation = (range: Range): string =>
  `${quoteTab(tabOf(range.sheet).name)}!${toA1({ ...range.area, whole: range.whole })}`;
