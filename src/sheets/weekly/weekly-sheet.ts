/** Finds the Weekly tab or makes it; a tab of that name with other content is never taken over. */
import type { Problem } from '../../budget/problem';
import { foreignTabWeekly } from '../../budget/problems/of-tabs';
import { markedTab, markTab } from '../marks';
import { tabValues } from '../tab-values';
import { columnWidths, rows } from './page-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the title of every page of ours begins with; by it a rebuild knows the tab as ours. */
const titleBegins = 'Sales budget';

/** What the tab says before the first page is built. */
export const emptyPage = [
  [titleBegins],
  ['Choose “Build weekly tab” in the Sales Budget menu before the meeting.'],
];

export interface FoundWeekly {
  readonly sheet: Sheet;
  /** All that is filled in on it, from A1. */
  readonly values: readonly (readonly unknown[])[];
}

/** null: not there yet. One read. */
export const inspectWeeklyTab = (spreadsheet: Spreadsheet): FoundWeekly | Problem | null => {
  const sheet = spreadsheet.getSheetByName('Weekly') ?? markedTab(spreadsheet, 'Weekly');
  if (sheet === null) return null;
  const values = tabValues(sheet);
  const corner = String(values[0]?.[0] ?? '');
  const isEmpty = (): boolean => corner === '' && values.length <= 1 && sheet.getLastRow() === 0;
  if (corner.startsWith(titleBegins) || isEmpty()) return { sheet, values };
  return foreignTabWeekly(corner);
};

export const insertWeeklyTab = (spreadsheet: Spreadsheet): Sheet => {
  const sheet = spreadsheet.insertSheet('Weekly');
  columnWidths.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  sheet.setHiddenGridlines(true);
  // Title and date stay in sight, and stand at the top of every printed page.
  sheet.setFrozenRows(rows.subtitle);
  sheet.setTabColor('#e8710a');
  markTab(sheet, 'Weekly');
  sheet.getRange(rows.title, 1, 2, 1).setValues(emptyPage);
  return sheet;
};
