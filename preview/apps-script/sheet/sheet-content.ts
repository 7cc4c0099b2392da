/// <reference types="google-apps-script" />
/** What is on a tab: its ranges, its extent, appending and clearing. */
import { navigation, read, setter, type Members } from '../members/members';
import { rangeAt, rangeFromArguments, rangeFromText, refuseEmpty } from '../range/locate';
import { RangeList } from '../range/range-list';
import { valuesOf, writeValues } from '../range/range-values';
import { protectionsRefusing } from '../range/writing';
import { grow } from './sheet-lines';
import { type Sheet, sheetNumber, tabOf } from './sheet';

const extent = (sheet: Sheet) => sheet.document.engine.cells.extent(tabOf(sheet).id);

/** Of a row or column, and of how many there are: -1 is the last one with data. */
const TO_THE_LAST = -1;

export const sheetContent = {
  getName: navigation((sheet) => tabOf(sheet).name),
  getSheetName: navigation((sheet) => tabOf(sheet).name),
  getSheetId: navigation((sheet) => sheetNumber(tabOf(sheet).id)),
  getIndex: navigation(
    (sheet) => sheet.document.engine.tabs.all().findIndex((tab) => tab.id === sheet.id) + 1,
  ),
  getMaxRows: navigation((sheet) => tabOf(sheet).rows),
  getMaxColumns: navigation((sheet) => tabOf(sheet).columns),
  getRange: navigation((sheet, args) => rangeFromArguments(sheet, args)),
  getRangeList: navigation(
    (sheet, args) =>
      new RangeList(args.list(0).map((text) => rangeFromText(sheet.document, String(text), sheet))),
  ),
  getLastRow: read((sheet) => extent(sheet).rows),
  getLastColumn: read((sheet) => extent(sheet).columns),
  getDataRange: read((sheet) => {
    const { rows, columns } = extent(sheet);
    return rangeAt(sheet, 0, 0, Math.max(rows, 1), Math.max(columns, 1));
  }),
  getSheetValues: read((sheet, args, execution) => {
    const last = extent(sheet);
    const startingAt = (index: 0 | 1, end: number): number =>
      args.integer(index) === TO_THE_LAST ? end : args.integer(index);
    const from = { row: startingAt(0, last.rows), column: startingAt(1, last.columns) };
    const counted = (index: 2 | 3, start: number, end: number): number =>
      args.integer(index) === TO_THE_LAST ? end - start + 1 : args.integer(index);
    const size = {
      rows: counted(2, from.row, last.rows),
      columns: counted(3, from.column, last.columns),
    };
    // Nobody says what Google does on an empty tab, so scripts are held to the worse.
    refuseEmpty(size);
    return valuesOf(rangeAt(sheet, from.row - 1, from.column - 1, size.rows, size.columns), execution);
  }),
  appendRow: setter((sheet, args, execution) => {
    const values = args.list(0);
    if (values.length === 0) return undefined;
    const row = extent(sheet).rows;
    protectionsRefusing(execution, { sheetId: sheet.id, row, column: 0, rows: 1, columns: values.length });
    const tab = tabOf(sheet);
    if (row >= tab.rows) grow(sheet, 'rows', tab.rows, 1);
    if (values.length > tab.columns) grow(sheet, 'columns', tab.columns, values.length - tab.columns);
    return writeValues(rangeAt(sheet, row, 0, 1, values.length), [values], execution);
  }),
} satisfies Members<Sheet, GoogleAppsScript.Spreadsheet.Sheet>;
