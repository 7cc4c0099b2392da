/// <reference types="google-apps-script" />
/** The members that a spreadsheet passes on to the tab in front, as the oldest scripts use them. */
import { type Member, type Members } from '../members/members';
import { activeSheetOf } from '../document/selection';
import { olderSelectionMembers, selectionMembers } from '../services/selection';
import type { Sheet } from '../sheet/sheet';
import { sheetContent } from '../sheet/sheet-content';
import { sheetLayout } from '../sheet/sheet-layout';
import { sheetLines } from '../sheet/sheet-lines';
import { sheetRules } from '../sheet/sheet-rules';
import { sheetSelection } from '../sheet/sheet-selection';
import type { Spreadsheet } from './spreadsheet';

const passOn = (member: Member<Sheet>): Member<Spreadsheet> => ({
  ...member,
  run: (_self, args, execution) => member.run(activeSheetOf(execution), args, execution) as unknown,
});

export const spreadsheetActiveSheet = {
  ...selectionMembers<Spreadsheet>((_self, execution) => activeSheetOf(execution)),
  ...olderSelectionMembers<Spreadsheet>((_self, execution) => activeSheetOf(execution)),
  appendRow: passOn(sheetContent.appendRow),
  autoResizeColumn: passOn(sheetLayout.autoResizeColumn),
  deleteColumn: passOn(sheetLines.deleteColumn),
  deleteColumns: passOn(sheetLines.deleteColumns),
  deleteRow: passOn(sheetLines.deleteRow),
  deleteRows: passOn(sheetLines.deleteRows),
  getColumnWidth: passOn(sheetLayout.getColumnWidth),
  getDataRange: passOn(sheetContent.getDataRange),
  getFrozenColumns: passOn(sheetLayout.getFrozenColumns),
  getFrozenRows: passOn(sheetLayout.getFrozenRows),
  getImages: passOn(sheetSelection.getImages),
  getLastColumn: passOn(sheetContent.getLastColumn),
  getLastRow: passOn(sheetContent.getLastRow),
  getRangeList: passOn(sheetContent.getRangeList),
  getRowHeight: passOn(sheetLayout.getRowHeight),
  getSheetId: passOn(sheetContent.getSheetId),
  getSheetName: passOn(sheetContent.getSheetName),
  getSheetValues: passOn(sheetContent.getSheetValues),
  hideColumn: passOn(sheetLines.hideColumn),
  hideRow: passOn(sheetLines.hideRow),
  insertColumnAfter: passOn(sheetLines.insertColumnAfter),
  insertColumnBefore: passOn(sheetLines.insertColumnBefore),
  insertColumnsAfter: passOn(sheetLines.insertColumnsAfter),
  insertColumnsBefore: passOn(sheetLines.insertColumnsBefore),
  insertRowAfter: passOn(sheetLines.insertRowAfter),
  insertRowBefore: passOn(sheetLines.insertRowBefore),
  insertRowsAfter: passOn(sheetLines.insertRowsAfter),
  insertRowsBefore: passOn(sheetLines.insertRowsBefore),
  isColumnHiddenByUser: passOn(sheetLines.isColumnHiddenByUser),
  isRowHiddenByUser: passOn(sheetLines.isRowHiddenByUser),
  renameActiveSheet: passOn(sheetRules.setName),
  setColumnWidth: passOn(sheetLayout.setColumnWidth),
  setFrozenColumns: passOn(sheetLayout.setFrozenColumns),
  setFrozenRows: passOn(sheetLayout.setFrozenRows),
  setRowHeight: passOn(sheetLayout.setRowHeight),
  sort: passOn(sheetRules.sort),
  unhideColumn: passOn(sheetLines.unhideColumn),
  unhideRow: passOn(sheetLines.unhideRow),
} satisfies Members<Spreadsheet, GoogleAppsScript.Spreadsheet.Spreadsheet>;
