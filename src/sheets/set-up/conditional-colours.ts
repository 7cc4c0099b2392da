/** A few whole-column rules; each only underlines what a word in the row already says. */
import { statuses, type Status } from '../../budget/request';
import { columnLetter } from '../a1';
import type { AllocationHeader } from '../columns/allocation-columns';
import type { RequestsHeader } from '../columns/requests-columns';
import { aboveFormula, cutLineRules } from './cut-line-rules';
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

/** What a status looks like, beside the word itself: under way in blue, asked for in green, closed in grey. */
const statusColours: Readonly<Record<Status, { readonly background: string; readonly font: string }>> = {
  New: { background: '#ffffff', font: colours.ink },
  Endorsed: { background: '#e6f4ea', font: '#137333' },
  Committed: { background: colours.wash, font: colours.underway },
  Building: { background: '#aecbfa', font: colours.underway },
  Shipped: { background: '#f1f3f4', font: colours.softInk },
  Shelved: { background: '#f1f3f4', font: colours.softInk },
  Declined: { background: '#f1f3f4', font: colours.softInk },
  Merged: { background: '#f1f3f4', font: colours.softInk },
};

/** Statuses by the text of their own column; the cut line by the text of Plan. */
export const colourRequests = (sheet: Sheet, columnOf: ColumnOf): void => {
  const header: RequestsHeader = 'Status';
  const letter = columnLetter(columnOf.get(header) ?? 1);
  const column = sheet.getRange(`${letter}2:${letter}${sheet.getMaxRows()}`);
  const rules = statuses
    .filter((status) => status !== 'New')
    .map((status) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo(status)
        .setBackground(statusColours[status].background)
        .setFontColor(statusColours[status].font)
        .setRanges([column])
        .build(),
    );
  addRules(sheet, [...rules, ...cutLineRules(sheet, columnOf)]);
};

/** For a tab that was laid out before there was the cut line's shade; once is enough. */
export const addCutLine = (sheet: Sheet, columnOf: ColumnOf): void => {
  const plan = aboveFormula(`$${columnLetter(columnOf.get('Plan') ?? 1)}2`);
  const isThere = sheet
    .getConditionalFormatRules()
    .some((rule) => rule.getBooleanCondition()?.getCriteriaValues()[0] === plan);
  if (!isThere) addRules(sheet, cutLineRules(sheet, columnOf));
};

/** Setting rules replaces all of a sheet's, so people's own are read and kept. */
const addRules = (sheet: Sheet, rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void =>
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
