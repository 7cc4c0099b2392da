/** Writes the weekly page onto its tab. Written again it is the same page; people's notes below it stay theirs. */
import type { WeeklyPage } from '../../budget/weekly';
import { colours } from '../set-up/colours';
import { columnLetter } from '../a1';
import { weeklyCells, type WeeklyCells } from './weekly-cells';
import { columnWidths, rows, stripColumns } from './weekly-columns';
import { emptyPage, notesHeading } from './weekly-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const width = columnWidths.length;
const lastLetter = columnLetter(width);

export const writeWeekly = (sheet: Sheet, page: WeeklyPage): void => {
  const cells = weeklyCells(page);
  const height = cells.block.length;
  const notesRow = height + 2;
  makeRoom(sheet, notesRow);
  const area = sheet.getRange(1, 1, notesRow - 1, width);
  area.breakApart();
  area.clear();
  // Plain text before the values: a title that begins with '=' stays a title.
  area
    .setNumberFormat('@')
    .setFontFamily('Roboto')
    .setFontSize(11)
    .setFontColor(colours.ink)
    .setVerticalAlignment('middle');
  sheet.getRange(rows.stripNumbers, 1, 1, width).setNumberFormat('General');
  sheet.getRange(1, 1, height, width).setValues(cells.block);
  sheet.getRange(notesRow, 1).setValue(notesHeading).setFontWeight('bold').setFontColor(colours.softInk);
  dress(sheet, cells);
};

/** Back to the tab as set-up has made it. Notes that people have written stay; the empty place for them goes too. */
export const clearWeekly = (sheet: Sheet): void => {
  const values: unknown[][] = sheet.getDataRange().getValues();
  const notes = values.findIndex(([value]) => value === notesHeading);
  const hasNotes = notes !== -1 && values.slice(notes + 1).some((line) => line.some((value) => value !== ''));
  const rowsAbove = emptyPage.length + 1;
  if (hasNotes) makeRoom(sheet, rowsAbove + 1);
  const area = sheet.getRange(1, 1, hasNotes ? rowsAbove : values.length, width);
  area.breakApart();
  area.clear();
  sheet.getRange(rows.title, 1, emptyPage.length, 1).setValues(emptyPage);
};

/** Puts the notes where this page ends, by inserting or deleting rows of the old page above them. */
const makeRoom = (sheet: Sheet, notesRow: number): void => {
  const column: unknown[][] = sheet.getRange(1, 1, sheet.getMaxRows(), 1).getValues();
  const found = column.findIndex(([value]) => value === notesHeading) + 1;
  if (found === 0) return;
  if (found < notesRow) sheet.insertRowsBefore(found, notesRow - found);
  if (found > notesRow) sheet.deleteRows(notesRow, found - notesRow);
};

const dress = (sheet: Sheet, cells: WeeklyCells): void => {
  const line = SpreadsheetApp.BorderStyle.SOLID;
  const heavy = SpreadsheetApp.BorderStyle.SOLID_MEDIUM;
  sheet.getRange(rows.title, 1).setFontSize(20);
  sheet.getRange(rows.subtitle, 1).setFontColor(colours.softInk);

  for (const [from, to] of stripColumns) {
    for (const row of [rows.stripLabels, rows.stripNumbers]) {
      sheet.getRange(row, from, 1, to - from + 1).merge();
    }
    sheet
      .getRange(rows.stripLabels, from, 2, to - from + 1)
      .setBorder(true, true, true, true, false, false, colours.line, line);
  }
  sheet.getRange(rows.stripLabels, 1, 1, width).setFontColor(colours.softInk).setFontSize(10);
  sheet.getRange(rows.stripNumbers, 1, 1, width).setFontSize(18).setHorizontalAlignment('left');
  const [leftFrom, leftTo] = stripColumns[stripColumns.length - 1] ?? [1, 1];
  sheet.getRange(rows.stripLabels, leftFrom, 2, leftTo - leftFrom + 1).setBackground(colours.wash);

  sheet.getRange(rows.bar, 1, 1, width).merge().setFontColor(colours.underway).setFontFamily('Roboto Mono');
  sheet
    .getRange(rows.sentence, 1, 1, width)
    .merge()
    .setWrap(true)
    .setFontSize(13)
    .setBorder(null, true, null, null, null, null, '#1a73e8', SpreadsheetApp.BorderStyle.SOLID_THICK);
  sheet.setRowHeights(rows.title, 1, 36);
  sheet.setRowHeights(rows.stripNumbers, 1, 34);
  sheet.setRowHeights(rows.sentence, 1, 64);

  const across = (row: number): string => `A${row}:${lastLetter}${row}`;
  for (const row of cells.headings) {
    for (const [from, to] of row === rows.views
      ? ([
          [1, 5],
          [7, 10],
          [12, 15],
        ] as const)
      : ([[1, 10]] as const)) {
      sheet
        .getRange(row, from, 1, to - from + 1)
        .setFontWeight('bold')
        .setBorder(null, null, true, null, null, null, colours.ink, heavy);
    }
  }
  sheet.getRangeList(cells.heads.map(across)).setFontColor(colours.softInk).setFontSize(10);
  if (cells.groups.length > 0) {
    sheet
      .getRangeList(cells.groups.map((row) => `L${row}:O${row}`))
      .setFontColor(colours.softInk)
      .setFontSize(10);
  }
  const first = rows.views + 1;
  const views = (columns: readonly string[]): string[] =>
    columns.map((range) =>
      range.replace(/[A-Z]+/g, (letter, at: number) => `${letter}${at === 0 ? first : cells.lastView}`),
    );
  sheet.getRangeList(views(['B:C', 'H:I', 'M:N'])).setWrap(true);
  sheet.getRangeList(views(['A:A', 'G:G', 'L:L'])).setHorizontalAlignment('left');
  sheet.getRangeList(views(['D:E', 'J:J', 'O:O'])).setHorizontalAlignment('right');
};
