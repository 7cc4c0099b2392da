/** A few whole-column rules; each only underlines what a word in the row already says. */
import type { TabName } from '../../budget/place';
import { statuses, type Status } from '../../budget/request';
import { columnLetter } from '../a1';
import type { AllocationHeader } from '../columns/allocation-columns';
import type { RequestsHeader } from '../columns/requests-columns';
import { cutLineRules } from './cut-line-rules';
import { colours } from './colours';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ColumnOf = ReadonlyMap<string, number>;

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Remaining below zero: red and bold, beside its minus sign. */
const allocationRules = (sheet: Sheet, columnOf: ColumnOf): Rule[] => {
  const header: AllocationHeader = 'Remaining';
  const letter = columnLetter(columnOf.get(header) ?? 1);
  const overspent = SpreadsheetApp.newConditionalFormatRule()
    .whenNumberLessThan(0)
    .setFontColor(colours.alarm)
    .setBold(true)
    .setRanges([sheet.getRange(`${letter}2:${letter}${sheet.getMaxRows()}`)])
    .build();
  return [overspent];
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
const requestRules = (sheet: Sheet, columnOf: ColumnOf): Rule[] => {
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
  return [...rules, ...cutLineRules(sheet, columnOf)];
};

/** What a rule asks, without where: ranges and references move and grow with the tab. */
const askedBy = (rule: Rule): string => {
  const condition = rule.getBooleanCondition();
  return condition === null
    ? ''
    : JSON.stringify([
        String(condition.getCriteriaType()),
        ...(condition.getCriteriaValues() as unknown[]),
      ]).replace(/\$[A-Z]+\d+/g, '$');
};

const absentOf = (present: readonly Rule[], wanted: readonly Rule[]): Rule[] => {
  const asked = present.map(askedBy);
  return wanted.filter((rule) => !asked.includes(askedBy(rule)));
};

/** Setting rules replaces all of a sheet's, so people's own are read and kept. */
const add = (sheet: Sheet, wanted: readonly Rule[]): void => {
  if (wanted.length === 0) return;
  const present = sheet.getConditionalFormatRules();
  const missing = absentOf(present, wanted);
  if (missing.length > 0) sheet.setConditionalFormatRules([...present, ...missing]);
};

const rulesOf = (sheet: Sheet, tab: TabName, columnOf: ColumnOf): Rule[] => {
  if (tab === 'Allocation') return allocationRules(sheet, columnOf);
  return tab === 'Requests' ? requestRules(sheet, columnOf) : [];
};

/** Of the tab's own rules those that are not there. */
export const missingColours = (sheet: Sheet, tab: TabName, columnOf: ColumnOf): Rule[] => {
  const wanted = rulesOf(sheet, tab, columnOf);
  return wanted.length === 0 ? [] : absentOf(sheet.getConditionalFormatRules(), wanted);
};

export const addColours = (sheet: Sheet, tab: TabName, columnOf: ColumnOf): void =>
  add(sheet, rulesOf(sheet, tab, columnOf));

/** For a tab that is made anew: what stands on it is ours, of a run that died. */
export const setColours = (sheet: Sheet, tab: TabName, columnOf: ColumnOf): void => {
  const rules = rulesOf(sheet, tab, columnOf);
  if (rules.length > 0) sheet.setConditionalFormatRules(rules);
};

/** For a tab that was laid out before there was the cut line's shade; once is enough. */
export const addCutLine = (sheet: Sheet, columnOf: ColumnOf): void =>
  add(sheet, cutLineRules(sheet, columnOf));
