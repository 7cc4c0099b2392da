/** Lays out one table: headers, notes, formats, drop-downs, colours. Safe to run again: it adds what is missing. */
import { tabs as words } from '../../words/en/tabs';
import { product } from '../../words/en/product';
import type { Column } from '../column';
import { columnLetter } from '../a1';
import { columnRuns } from '../column-runs';
import { colours } from './colours';
import { markColumns, markTab } from '../marks';
import type { PlannedTab } from './find-or-insert-tab';

/** Begins alike in every language: by it our own are known. */
export const isOurProtection = (description: string): boolean => description.startsWith(`${product.name}:`);

export interface LaidOutTab {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** What people have named it. */
  readonly label: string;
  /** 1-based column of each header. */
  readonly columnOf: ReadonlyMap<string, number>;
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
  const sheet = found ?? spreadsheet.insertSheet(plan.name);
  const columns = columnsFor(plan.columns, [...headerRow, ...also]);
  const columnOf = writeHeaders(sheet, Object.keys(columns), headerRow);
  const rows = sheet.getMaxRows();
  const lettersWhere = (holds: (column: Column) => boolean): string[] =>
    Object.entries(columns).flatMap(([header, column]) =>
      holds(column) ? [columnLetter(columnOf.get(header) ?? 1)] : [],
    );
  const onBody = (
    holds: (column: Column) => boolean,
    paint: (ranges: GoogleAppsScript.Spreadsheet.RangeList) => void,
  ): void => paintColumns(sheet, lettersWhere(holds), (letter) => `${letter}2:${letter}${rows}`, paint);
  const onHeader = (
    holds: (column: Column) => boolean,
    paint: (ranges: GoogleAppsScript.Spreadsheet.RangeList) => void,
  ): void => paintColumns(sheet, lettersWhere(holds), (letter) => `${letter}1`, paint);
  const isInput = (column: Column): boolean => column.filledBy === 'people';

  writeNotes(sheet, columns, columnOf);
  onHeader(
    () => true,
    (ranges) =>
      ranges.setFontWeight('bold').setVerticalAlignment('middle').setWrap(true).setFontColor(colours.ink),
  );
  onHeader(isInput, (ranges) => ranges.setBackground(colours.inputHeader));
  onHeader(
    (column) => !isInput(column),
    (ranges) => ranges.setBackground(colours.computedHeader),
  );
  onBody(
    (column) => !isInput(column),
    (ranges) => ranges.setBackground(colours.computedCell).setFontColor(colours.softInk),
  );
  onBody(
    () => true,
    (ranges) => ranges.setVerticalAlignment('middle'),
  );
  onBody(
    (column) => column.wraps === true,
    (ranges) => ranges.setWrap(true),
  );
  onBody(
    (column) => column.align === 'center',
    (ranges) => ranges.setHorizontalAlignment('center'),
  );
  const formats = new Set(Object.values(columns).map((column) => column.format));
  for (const format of formats) {
    if (format === undefined) continue;
    onBody(
      (column) => column.format === format,
      (ranges) => ranges.setNumberFormat(format),
    );
  }
  addDropDowns(sheet, columns, columnOf, rows);
  warnOnComputed(sheet, columns, columnOf, rows);
  if (isNew) {
    setWidths(sheet, columns, columnOf);
    sheet.setFrozenRows(1);
    // Room for a header of two lines in a narrow column.
    sheet.setRowHeights(1, 1, 36);
    sheet.setFrozenColumns(plan.frozenColumns);
    sheet.setTabColor(plan.tabColor);
  }
  // Whoever renames them later is still understood.
  markTab(sheet, plan.name);
  markColumns(sheet, columnOf, (header) => columns[header]?.isOptional === true);
  return { sheet, label: found === null ? plan.name : sheet.getName(), columnOf };
};

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

const paintColumns = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  letters: readonly string[],
  a1Of: (letter: string) => string,
  paint: (ranges: GoogleAppsScript.Spreadsheet.RangeList) => void,
): void => {
  if (letters.length > 0) paint(sheet.getRangeList(letters.map(a1Of)));
};

/** Headers already there stay where people have put them; missing ones are added after the last column. */
const writeHeaders = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  headers: readonly string[],
  headerRow: readonly string[],
): ColumnOf => {
  const present = headerRow.map((header) => header.toLowerCase());
  const missing = headers.filter((header) => !present.includes(header.toLowerCase()));
  const isBlank = headerRow.every((header) => header === '');
  const firstFree = isBlank ? 1 : headerRow.length + 1;
  const lacking = firstFree + missing.length - 1 - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  if (missing.length > 0) sheet.getRange(1, firstFree, 1, missing.length).setValues([missing]);
  return new Map(
    headers.map((header) => {
      const at = present.indexOf(header.toLowerCase());
      return [header, at === -1 ? firstFree + missing.indexOf(header) : at + 1];
    }),
  );
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
): void => {
  const computed = Object.entries(columns).flatMap(([header, column]) =>
    column.filledBy === 'people' ? [] : [columnOf.get(header) ?? 1],
  );
  const ranges = columnRuns(computed).map((run) => sheet.getRange(2, run.first, rows - 1, run.width));
  const places = ranges.map((range) => range.getA1Notation());
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    const says = protection.getDescription();
    // Without a description it may be what a run has left that died between protecting and describing.
    const isLeft = says === '' && places.includes(protection.getRange().getA1Notation());
    if (isOurProtection(says) || isLeft) protection.remove();
  }
  for (const range of ranges) {
    range.protect().setDescription(`${product.name}: ${words.protection}`).setWarningOnly(true);
  }
};

/** Neighbours of the same width go in one call. */
const setWidths = (sheet: GoogleAppsScript.Spreadsheet.Sheet, columns: Columns, columnOf: ColumnOf): void => {
  for (const width of new Set(Object.values(columns).map((column) => column.width))) {
    const alike = Object.entries(columns).filter(([, column]) => column.width === width);
    for (const run of columnRuns(alike.map(([header]) => columnOf.get(header) ?? 1))) {
      sheet.setColumnWidths(run.first, run.width, width);
    }
  }
};
