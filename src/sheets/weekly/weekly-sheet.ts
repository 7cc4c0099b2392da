/** Finds the Weekly tab or makes it; a tab of that name with other content is never taken over. */
import type { Problem } from '../../budget/problem';
import { foreignTabWeekly } from '../../budget/problems/of-tabs';
import { markedTab, markTab } from '../marks';
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

/** null: not there yet. */
export const inspectWeeklyTab = (spreadsheet: Spreadsheet): { readonly sheet: Sheet } | Problem | null => {
  const sheet = spreadsheet.getSheetByName('Weekly') ?? markedTab(spreadsheet, 'Weekly');
  if (sheet === null) return null;
  const corner = String(sheet.getRange(rows.title, 1).getValue());
  if (corner.startsWith(titleBegins) || (corner === '' && sheet.getLastRow() === 0)) return { sheet };
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
