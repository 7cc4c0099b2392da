/** Lays out one table: headers, notes, formats, drop-downs, colours. Safe to run again: it adds what is missing. */
import { tabs as words } from '../../words/en/tabs';
import { product } from '../../words/en/product';
import type { Column } from '../column';
import { columnLetter } from '../a1';
import { columnRuns } from '../column-runs';
import { colours } from './colours';
import { markColumns, markTab } from '../marks';
import { widthStrokes } from './width-strokes';
import type { PlannedTab } from './find-or-insert-tab';

/** Begins alike in every language: by it our own are known. */
export const isOurProtection = (description: string): boolean => description.startsWith(`${product.name}:`);

export interface LaidOutTab {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** What people have named it. */
  readonly label: string;
  /** 1-based column of each header. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Row 1. */
  readonly headers: readonly string[];
}

export interface LayOut {
  /** Optional columns to lay out. */
  readonly also?: readonly string[];
  /** Nobody has moved anything on it yet: it is made now, or by a run that died. */
  readonly isNew?: boolean;
}

/** The number of calls depends on the columns, never on the rows. */
export const layOutTab = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { plan, sheet: found, headerRow }: PlannedTab,
  { also = [], isNew = found === null }: LayOut = {},
): LaidOutTab => {
  const isInserted = found === null;
  const sheet = found ?? spreadsheet.insertSheet(plan.name);
  const columns = columnsFor(plan.columns, [...headerRow, ...also]);
  const { columnOf, added } = writeHeaders(sheet, Object.keys(columns), headerRow);
  const rows = sheet.getMaxRows();
  const where = (from: number, to: number, holds: (column: Column) => boolean): string[] =>
    Object.entries(columns).flatMap(([header, column]) => {
      const letter = columnLetter(columnOf.get(header) ?? 1);
      return holds(column) ? [`${letter}${from}:${letter}${to}`] : [];
    });
  const head = (holds: (column: Column) => boolean): string[] => where(1, 1, holds);
  const body = (holds: (column: Column) => boolean): string[] => where(2, rows, holds);
  const paint = (places: string[], how: (ranges: RangeList) => RangeList): void => {
    if (places.length > 0) how(sheet.getRangeList(places));
  };
  const every = (): boolean => true;
  const isInput = (column: Column): boolean => column.filledBy === 'people';
  const isComputed = (column: Column): boolean => !isInput(column);
  const wraps = (column: Column): boolean => column.wraps === true;
  const isCentred = (column: Column): boolean => column.align === 'center';

  writeNotes(sheet, columns, columnOf);
  paint(where(1, rows, every), (ranges) => ranges.setVerticalAlignment('middle'));
  paint(head(every), (ranges) => ranges.setFontWeight('bold').setFontColor(colours.ink));
  paint([...head(every), ...body(wraps)], (ranges) => ranges.setWrap(true));
  paint(head(isInput), (ranges) => ranges.setBackground(colours.inputHeader));
  paint(head(isComputed), (ranges) => ranges.setBackground(colours.computedHeader));
  paint(body(isComputed), (ranges) =>
    ranges.setBackground(colours.computedCell).setFontColor(colours.softInk),
  );
  paint(body(isCentred), (ranges) => ranges.setHorizontalAlignment('center'));
  const formats = new Set(Object.values(columns).map((column) => column.format));
  for (const format of formats) {
    if (format === undefined) continue;
    paint(
      body((column) => column.format === format),
      (ranges) => ranges.setNumberFormat(format),
    );
  }
  addDropDowns(sheet, columns, columnOf, rows);
  warnOnComputed(sheet, columns, columnOf, rows, isInserted);
  if (isNew) {
    setWidths(sheet, columns, columnOf);
    sheet.setFrozenRows(1);
    // Room for a header of two lines in a narrow column.
    sheet.setRowHeights(1, 1, 36);
    sheet.setFrozenColumns(plan.frozenColumns);
    sheet.setTabColor(plan.tabColor);
  }
  // Whoever renames them later is still understood.
  markTab(sheet, plan.name, isInserted);
  markColumns(sheet, { columnOf, added, isInserted }, (header) => columns[header]?.isOptional === true);
  return {
    sheet,
    label: isInserted ? plan.name : sheet.getName(),
    columnOf,
    headers: withHeaders(headerRow, columnOf),
  };
};

const withHeaders = (headerRow: readonly string[], columnOf: ColumnOf): string[] => {
  const width = Math.max(headerRow.length, ...columnOf.values());
  const headers = Array.from({ length: width }, (_, index) => headerRow[index] ?? '');
  for (const [header, column] of columnOf) headers[column - 1] = header;
  return headers;
};

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Columns = Readonly<Record<string, Column>>;
type ColumnOf = ReadonlyMap<string, number>;

/** Optional columns that the tab does not have stay away. */
export const columnsFor = (columns: Columns, wanted: readonly string[]): Columns => {
  const named = new Set(wanted.map((header) => header.toLowerCase()));
  return Object.fromEntries(
    Object.entries(columns).filter(
      ([header, { isOptional }]) => !isOptional || named.has(header.toLowerCase()),
    ),
  );
};

/** Headers already there stay where people have put them; missing ones are added after the last column. */
const writeHeaders = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  headers: readonly string[],
  headerRow: readonly string[],
): { readonly columnOf: ColumnOf; readonly added: readonly string[] } => {
  const present = headerRow.map((header) => header.toLowerCase());
  const missing = headers.filter((header) => !present.includes(header.toLowerCase()));
  const isBlank = headerRow.every((header) => header === '');
  const firstFree = isBlank ? 1 : headerRow.length + 1;
  const lacking = firstFree + missing.length - 1 - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  if (missing.length > 0) sheet.getRange(1, firstFree, 1, missing.length).setValues([missing]);
  const columnOf = new Map(
    headers.map((header) => {
      const at = present.indexOf(header.toLowerCase());
      return [header, at === -1 ? firstFree + missing.indexOf(header) : at + 1];
    }),
  );
  return { columnOf, added: missing };
};

export const writeNotes = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: Columns,
  columnOf: ColumnOf,
): void => {
  const noteAt = new Map(
    Object.entries(columns).map(([header, column]) => [columnOf.get(header) ?? 1, column.note]),
  );
  for (const run of columnRuns([...noteAt.keys()])) {
    const notes = Array.from({ length: run.width }, (_, index) => noteAt.get(run.first + index) ?? '');
    sheet.getRange(1, run.first, 1, run.width).setNotes([notes]);
  }
};

export const addDropDowns = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: Columns,
  columnOf: ColumnOf,
  rows: number,
): void => {
  for (const [header, { choices, note }] of Object.entries(columns)) {
    if (choices === undefined) continue;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...choices], true)
      .setAllowInvalid(true)
      .setHelpText(note)
      .build();
    sheet.getRange(2, columnOf.get(header) ?? 1, rows - 1, 1).setDataValidation(rule);
  }
};

/** Warns people and lets scripts pass, whoever runs them; a hard protection would stop every other editor's actions. */
export const warnOnComputed = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: Columns,
  columnOf: ColumnOf,
  rows: number,
  isInserted = false,
): void => {
  const computed = Object.entries(columns).flatMap(([header, column]) =>
    column.filledBy === 'people' ? [] : [columnOf.get(header) ?? 1],
  );
  const ranges = columnRuns(computed).map((run) => sheet.getRange(2, run.first, rows - 1, run.width));
  const places = ranges.map((range) => range.getA1Notation());
  const standing = isInserted ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  for (const protection of standing) {
    const says = protection.getDescription();
    // Without a description it may be what a run has left that died between protecting and describing.
    const isLeft = says === '' && places.includes(protection.getRange().getA1Notation());
    if (isOurProtection(says) || isLeft) protection.remove();
  }
  for (const range of ranges) {
    range.protect().setDescription(`${product.name}: ${words.protection}`).setWarningOnly(true);
  }
};

const setWidths = (sheet: GoogleAppsScript.Spreadsheet.Sheet, columns: Columns, columnOf: ColumnOf): void => {
  const widthAt = new Map(
    Object.entries(columns).map(([header, { width }]) => [columnOf.get(header) ?? 1, width]),
  );
  for (const run of columnRuns([...widthAt.keys()])) {
    const widths = Array.from({ length: run.width }, (_, index) => widthAt.get(run.first + index) ?? 0);
    for (const { first, count, width } of widthStrokes(widths)) {
      sheet.setColumnWidths(run.first + first, count, width);
    }
  }
};
