/** The look of the weekly page: hierarchy by size and line, one accent colour, right-aligned figures. */
import { columnLetter } from '../a1';
import { colours } from '../set-up/colours';
import type { WeeklyCells } from './weekly-cells';
import { columnWidths, rows, stripColumns } from './weekly-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const width = columnWidths.length;
const lastLetter = columnLetter(width);

/** First and last column of each view's heading line, and of the shelf's. */
const viewLines = [
  [1, 5],
  [7, 10],
  [12, 15],
] as const;
const shelfLines = [[1, 10]] as const;

export const dressWeekly = (sheet: Sheet, cells: WeeklyCells): void => {
  dressTop(sheet);
  dressStrip(sheet);
  dressViews(sheet, cells);
};

const dressTop = (sheet: Sheet): void => {
  sheet.getRange(rows.title, 1).setFontSize(20);
  sheet.getRange(rows.subtitle, 1).setFontColor(colours.softInk);
  sheet.getRange(rows.bar, 1, 1, width).merge().setFontColor(colours.underway).setFontFamily('Roboto Mono');
  sheet
    .getRange(rows.sentence, 1, 1, width)
    .merge()
    .setWrap(true)
    .setFontSize(13)
    .setBorder(null, true, null, null, null, null, colours.accent, SpreadsheetApp.BorderStyle.SOLID_THICK);
  sheet.setRowHeights(rows.title, 1, 36);
  sheet.setRowHeights(rows.sentence, 1, 64);
};

/** Six boxes, a label over a number; what is left stands out. */
const dressStrip = (sheet: Sheet): void => {
  for (const [from, to] of stripColumns) {
    const columns = to - from + 1;
    for (const row of [rows.stripLabels, rows.stripNumbers]) sheet.getRange(row, from, 1, columns).merge();
    sheet
      .getRange(rows.stripLabels, from, 2, columns)
      .setBorder(true, true, true, true, false, false, colours.line, SpreadsheetApp.BorderStyle.SOLID);
  }
  sheet.getRange(rows.stripLabels, 1, 1, width).setFontColor(colours.softInk).setFontSize(10);
  sheet.getRange(rows.stripNumbers, 1, 1, width).setFontSize(18).setHorizontalAlignment('left');
  const [leftFrom, leftTo] = stripColumns[stripColumns.length - 1] ?? [1, 1];
  sheet.getRange(rows.stripLabels, leftFrom, 2, leftTo - leftFrom + 1).setBackground(colours.wash);
  sheet.setRowHeights(rows.stripNumbers, 1, 34);
};

const dressViews = (sheet: Sheet, cells: WeeklyCells): void => {
  for (const row of cells.headings) {
    for (const [from, to] of row === rows.views ? viewLines : shelfLines) {
      sheet
        .getRange(row, from, 1, to - from + 1)
        .setFontWeight('bold')
        .setBorder(null, null, true, null, null, null, colours.ink, SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
    }
  }
  const soft = [
    ...cells.heads.map((row) => `A${row}:${lastLetter}${row}`),
    ...cells.groups.map((row) => `L${row}:${lastLetter}${row}`),
  ];
  sheet.getRangeList(soft).setFontColor(colours.softInk).setFontSize(10);
  const down = (from: string, to = from): string => `${from}${rows.views + 1}:${to}${cells.block.length}`;
  sheet.getRangeList([down('B', 'C'), down('H', 'I'), down('M', 'N')]).setWrap(true);
  sheet.getRangeList([down('A'), down('G'), down('L')]).setHorizontalAlignment('left');
  const lastOfViews = (from: string, to = from): string => `${from}${rows.views + 1}:${to}${cells.lastView}`;
  sheet
    .getRangeList([lastOfViews('D', 'E'), lastOfViews('J'), lastOfViews('O')])
    .setHorizontalAlignment('right');
};
