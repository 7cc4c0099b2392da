/** A few whole-column rules; each only underlines what a word in the row already says. */
import { columnLetter } from '../a1';
import type { AllocationHeader } from '../columns/allocation-columns';
import type { RequestsHeader } from '../columns/requests-columns';
import { colours } from './colours';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ColumnOf = ReadonlyMap<string, number>;

/** Remaining below zero: red and bold, beside its minus sign. */
export const colourAllocation = (sheet: Sheet, columnOf: ColumnOf): void => {
  const header: AllocationHeader = 'Remaining';
  const letter = columnLetter(columnOf.get(header) ?? 1);
  const overspent = SpreadsheetApp.newConditionalFormatRule()
    .whenNumberLessThan(0)
    .setFontColor(colours.alarm)
    .setBold(true)
    .setRanges([sheet.getRange(`${letter}2:${letter}${sheet.getMaxRows()}`)])
    .build();
  addRules(sheet, [overspent]);
};

/** Closed requests step back; work under way stands out, beside the status that says so. */
export const colourRequests = (sheet: Sheet, columnOf: ColumnOf): void => {
  const header: RequestsHeader = 'Status';
  const status = `$${columnLetter(columnOf.get(header) ?? 1)}2`;
  const everything = sheet.getRange(2, 1, sheet.getMaxRows() - 1, Math.max(...columnOf.values()));
  const closed = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(
      `=OR(${status}="Shipped",${status}="Shelved",${status}="Declined",${status}="Merged")`,
    )
    .setFontColor('#80868b')
    .setRanges([everything])
    .build();
  const underway = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(`=OR(${status}="Committed",${status}="Building")`)
    .setBackground(colours.wash)
    .setRanges([everything])
    .build();
  addRules(sheet, [closed, underway]);
};

/** Setting rules replaces all of a sheet's, so people's own are read and kept. */
const addRules = (sheet: Sheet, rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void =>
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
