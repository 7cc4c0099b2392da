/** Writes the weekly page onto its tab. Written again it is the same page; people's notes below it stay theirs. */
import type { WeeklyPage } from '../../budget/weekly/page';
import { colours } from '../set-up/colours';
import { columnLetter } from '../a1';
import { dressWeekly } from './dress-weekly';
import { weeklyCells } from './weekly-cells';
import { columnWidths, rows } from './weekly-columns';
import { emptyPage, notesHeading } from './weekly-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const width = columnWidths.length;

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
  const numbers = ['A', 'E', 'G', 'J', 'L', 'O'].map((column) => `${column}${rows.views}:${column}${height}`);
  sheet
    .getRangeList([`A${rows.stripNumbers}:${columnLetter(width)}${rows.stripNumbers}`, ...numbers])
    .setNumberFormat('General');
  sheet.getRange(1, 1, height, width).setValues(cells.block);
  sheet.getRange(notesRow, 1).setValue(notesHeading).setFontWeight('bold').setFontColor(colours.softInk);
  dressWeekly(sheet, cells);
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
