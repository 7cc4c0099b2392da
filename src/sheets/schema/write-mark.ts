/** Writes the mark of the layout behind the last header of Changes, or where it stands already. */
import { tabs as words } from '../../words/en/tabs';
import { colours } from '../set-up/colours';
import { markColumn, markText, readMark } from './layout-mark';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const width = 90;

/** `headers` is row 1 of Changes as it stands. One write when the column is there, none when it says so already. */
export const writeMark = (
  spreadsheet: Spreadsheet,
  {
    sheet,
    headers,
  }: { readonly sheet: GoogleAppsScript.Spreadsheet.Sheet; readonly headers: readonly string[] },
  layout: number,
): void => {
  const mark = { layout, file: spreadsheet.getName(), id: spreadsheet.getId() };
  const known = readMark(headers);
  if (known !== null && markText(known) === markText(mark)) return;
  const column = markColumn(headers) || headers.length + 1;
  if (known === null) {
    if (column > sheet.getMaxColumns()) sheet.insertColumnAfter(sheet.getMaxColumns());
    sheet
      .getRange(1, column)
      .setNote(words.markNote)
      .setFontColor(colours.softInk)
      .setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
    sheet.setColumnWidth(column, width);
  }
  sheet.getRange(1, column).setValue(markText(mark));
};
