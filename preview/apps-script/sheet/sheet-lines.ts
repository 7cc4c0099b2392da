/// <reference types="google-apps-script" />
/** A tab's rows and columns: inserting, deleting, moving, hiding. */
import type { Axis } from '../../engine/engine';
import type { Arguments } from '../members/arguments';
import { refuse } from '../members/exceptions';
import type { Execution } from '../execution/execution';
import { navigation, setter, write, type Member, type Members } from '../members/members';
import { Range } from '../range/range';
import { refuseInsertedLines } from '../document/protections';
import { actorOf, protectionsRefusing, tabProtectionsRefusing } from '../range/writing';
import { refuseTooLarge } from './limits';
import { tabOf, type Sheet } from './sheet';

const size = (sheet: Sheet, axis: Axis): number =>
  axis === 'rows' ? tabOf(sheet).rows : tabOf(sheet).columns;

function inside(sheet: Sheet, axis: Axis, index: number, count: number): void {
  if (index < 0 || count < 1 || index + count > size(sheet, axis)) refuse(`Those ${axis} are out of bounds.`);
}

/** Rows and columns can only be deleted and moved by someone who may edit all their cells. */
function allowed(execution: Execution, sheet: Sheet, axis: Axis, index: number, count: number): void {
  const { rows, columns } = tabOf(sheet);
  const lines =
    axis === 'rows'
      ? { row: index, rows: count, column: 0, columns }
      : { column: index, columns: count, row: 0, rows };
  protectionsRefusing(execution, { sheetId: sheet.id, ...lines });
}

function mayInsert(execution: Execution, { id }: Sheet, axis: Axis, index: number): void {
  const { protections } = execution.document.state;
  refuseInsertedLines(protections, { sheetId: id, axis, index }, actorOf(execution));
}

/** `at` tells where in the arguments' terms; rows count from 1 for scripts. */
const insert = (axis: Axis, before: boolean, count: (args: Arguments) => number): Member<Sheet> =>
  setter((sheet, args, execution) => {
    const index = args.integer(0) - (before ? 1 : 0);
    const added = count(args);
    inside(sheet, axis, before ? index : index - 1, Math.min(added, 1));
    mayInsert(execution, sheet, axis, index);
    grow(sheet, axis, index, added);
  });

/** Adds lines as far as Google's limits allow. */
export function grow(sheet: Sheet, axis: Axis, index: number, count: number): void {
  const { rows, columns } = tabOf(sheet);
  const larger = axis === 'rows' ? { rows: rows + count, columns } : { rows, columns: columns + count };
  refuseTooLarge(sheet.document, sheet.id, larger);
  sheet.document.engine.tabs.insertLines(sheet.id, axis, index, count);
}

const one = (): number => 1;
const second = (args: Arguments): number => args.integerOr(1, 1);

const remove = (axis: Axis): Member<Sheet> =>
  setter((sheet, args, execution) => {
    const [index, count] = [args.integer(0) - 1, second(args)];
    inside(sheet, axis, index, count);
    const frozen = sheet.document.engine.layout.frozen(sheet.id)[axis];
    if (index <= frozen && index + count === size(sheet, axis)) {
      refuse(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
    }
    allowed(execution, sheet, axis, index, count);
    sheet.document.engine.tabs.deleteLines(sheet.id, axis, index, count);
  });

const linesOf = ({ area }: Range, axis: Axis): [number, number] =>
  axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];

/** `(index, count)` or one range that covers the lines. */
const hide = (axis: Axis, hidden: boolean): Member<Sheet> =>
  setter((sheet, args, execution) => {
    tabProtectionsRefusing(execution, sheet.id);
    const first = args.at(0);
    const [index, count] =
      first instanceof Range ? linesOf(first, axis) : [args.integer(0) - 1, second(args)];
    inside(sheet, axis, index, count);
    sheet.document.engine.tabs.hideLines(sheet.id, axis, index, count, hidden);
  });

const move = (axis: Axis): Member<Sheet> =>
  write((sheet, args, execution) => {
    const [index, count] = linesOf(args.instance(0, Range), axis);
    const to = args.integer(1) - 1;
    inside(sheet, axis, index, count);
    // One past the last is a place too: it moves the lines to the end.
    if (to !== size(sheet, axis)) inside(sheet, axis, to, 1);
    allowed(execution, sheet, axis, index, count);
    mayInsert(execution, sheet, axis, to);
    sheet.document.engine.tabs.moveLines(sheet.id, axis, index, count, to);
  });

const isHidden = (axis: Axis): Member<Sheet> =>
  navigation((sheet, args) => {
    const index = args.integer(0) - 1;
    inside(sheet, axis, index, 1);
    return sheet.document.engine.tabs.isLineHidden(sheet.id, axis, index);
  });

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
