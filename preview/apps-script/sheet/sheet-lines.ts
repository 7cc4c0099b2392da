/// <reference types="google-apps-script" />
/** A tab's rows and columns: inserting, deleting, moving, hiding. */
import type { Axis } from '../../engine/engine';
import type { Arguments } from '../arguments';
import { refuse } from '../exceptions';
import type { Execution } from '../execution';
import { navigation, setter, write, type Member, type Members } from '../members';
import { Range } from '../range/range';
import { protectionsRefusing } from '../range/writing';
import { tabOf, type Sheet } from './sheet';

const size = (sheet: Sheet, axis: Axis): number =>
  axis === 'rows' ? tabOf(sheet).rows : tabOf(sheet).columns;

function inside(sheet: Sheet, axis: Axis, index: number, count: number): void {
  if (index < 0 || count < 1 || index + count > size(sheet, axis)) refuse(`Those ${axis} are out of bounds.`);
}

/** Rows and columns can only be deleted by someone who may edit all their cells. */
function allowed(execution: Execution, sheet: Sheet, axis: Axis, index: number, count: number): void {
  const { rows, columns } = tabOf(sheet);
  const lines =
    axis === 'rows'
      ? { row: index, rows: count, column: 0, columns }
      : { column: index, columns: count, row: 0, rows };
  protectionsRefusing(execution, { sheetId: sheet.id, ...lines });
}

/** `at` tells where in the arguments' terms; rows count from 1 for scripts. */
const insert = (axis: Axis, before: boolean, count: (args: Arguments) => number): Member<Sheet> =>
  setter((sheet, args) => {
    const index = args.integer(0) - (before ? 1 : 0);
    inside(sheet, axis, before ? index : index - 1, 1);
    sheet.document.engine.tabs.insertLines(sheet.id, axis, index, count(args));
  });

const one = (): number => 1;
const second = (args: Arguments): number => args.integerOr(1, 1);

const remove = (axis: Axis): Member<Sheet> =>
  setter((sheet, args, execution) => {
    const [index, count] = [args.integer(0) - 1, second(args)];
    inside(sheet, axis, index, count);
    if (count === size(sheet, axis)) refuse(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
    allowed(execution, sheet, axis, index, count);
    sheet.document.engine.tabs.deleteLines(sheet.id, axis, index, count);
  });

/** `(index, count)` or one range that covers the lines. */
const hide = (axis: Axis, hidden: boolean): Member<Sheet> =>
  setter((sheet, args) => {
    const [first] = [args.at(0)];
    const [index, count] =
      first instanceof Range
        ? axis === 'rows'
          ? [first.area.row, first.area.rows]
          : [first.area.column, first.area.columns]
        : [args.integer(0) - 1, second(args)];
    inside(sheet, axis, index, count);
    sheet.document.engine.tabs.hideLines(sheet.id, axis, index, count, hidden);
  });

const move = (axis: Axis): Member<Sheet> =>
  write((sheet, args) => {
    const { area } = args.instance(0, Range);
    const [index, count] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
    sheet.document.engine.tabs.moveLines(sheet.id, axis, index, count, args.integer(1) - 1);
  });

const isHidden = (axis: Axis): Member<Sheet> =>
  navigation((sheet, args) => sheet.document.engine.tabs.isLineHidden(sheet.id, axis, args.integer(0) - 1));

export const sheetLines = {
  insertRows: insert('rows', true, second),
  insertRowBefore: insert('rows', true, one),
  insertRowAfter: insert('rows', false, one),
  insertRowsBefore: insert('rows', true, second),
  insertRowsAfter: insert('rows', false, second),
  insertColumns: insert('columns', true, second),
  insertColumnBefore: insert('columns', true, one),
  insertColumnAfter: insert('columns', false, one),
  insertColumnsBefore: insert('columns', true, second),
  insertColumnsAfter: insert('columns', false, second),
  deleteRow: remove('rows'),
  deleteRows: remove('rows'),
  deleteColumn: remove('columns'),
  deleteColumns: remove('columns'),
  moveRows: move('rows'),
  moveColumns: move('columns'),
  hideRow: hide('rows', true),
  hideRows: hide('rows', true),
  showRows: hide('rows', false),
  unhideRow: hide('rows', false),
  hideColumn: hide('columns', true),
  hideColumns: hide('columns', true),
  showColumns: hide('columns', false),
  unhideColumn: hide('columns', false),
  isRowHiddenByUser: isHidden('rows'),
  isColumnHiddenByUser: isHidden('columns'),
} satisfies Members<Sheet, GoogleAppsScript.Spreadsheet.Sheet>;
