/// <reference types="google-apps-script" />
/** Where a range is: rows, columns, notation, neighbours. */
import { quoteTab, toA1 } from '../a1';
import { refuse } from '../exceptions';
import { navigation, type Members } from '../members';
import { tabOf } from '../sheet/sheet';
import { rangeAt } from './locate';
import type { Range } from './range';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export const rangeGeometry = {
  getRow: navigation(({ area }) => area.row + 1),
  getColumn: navigation(({ area }) => area.column + 1),
  getNumRows: navigation(({ area }) => area.rows),
  getNumColumns: navigation(({ area }) => area.columns),
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
    const rows = args.integerOr(2, area.rows);
    const columns = args.integerOr(3, area.columns);
    if (rows < 1) refuse('The number of rows in the range must be at least 1.');
    if (columns < 1) refuse('The number of columns in the range must be at least 1.');
    return rangeAt(sheet, area.row + args.integer(0), area.column + args.integer(1), rows, columns);
  }),
  isStartRowBounded: navigation(({ whole }) => whole !== 'columns'),
  isEndRowBounded: navigation(({ whole }) => whole !== 'columns'),
  isStartColumnBounded: navigation(({ whole }) => whole !== 'rows'),
  isEndColumnBounded: navigation(({ whole }) => whole !== 'rows'),
} satisfies Members<Range, GoogleRange & { getHeight(): number; getWidth(): number }>;

/** Such as `Requests!B2:C9`, for messages. */
export const fullNotation = (range: Range): string =>
  `${quoteTab(tabOf(range.sheet).name)}!${toA1({ ...range.area, whole: range.whole })}`;
