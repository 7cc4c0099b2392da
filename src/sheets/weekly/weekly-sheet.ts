/** Finds the Weekly tab or makes it; a tab of that name with other content is never taken over. */
import { weeklyTab as words } from '../../words/en/weekly-tab';
import type { Problem } from '../../budget/problem';
import { foreignTabWeekly } from '../../budget/problems/of-tabs';
import { markedTab, markTab } from '../marks';
import { widthStrokes } from '../set-up/width-strokes';
import { tabValues, type RawCell } from '../tab-values';
import { columnWidths, rows } from './page-columns';
import { findPeopleArea } from './people-area';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the title of every page of ours begins with, in any language; by it a rebuild knows the tab as ours. */
const titleBegins = 'Sales budget';

/** What the tab says before the first page is built. */
export const emptyPage = (): string[][] => [[titleBegins], [words.buildFirst]];
export const emptyHeight = 2;

export interface FoundWeekly {
  readonly sheet: Sheet;
  /** All that is filled in on it, from A1. */
  readonly values: readonly (readonly RawCell[])[];
  /** Nothing is on it: somebody's own, or of a run that died before it was laid out. */
  readonly isBlank: boolean;
}

/** null: not there yet. One read. */
export const inspectWeeklyTab = (spreadsheet: Spreadsheet): FoundWeekly | Problem | null => {
  const sheet = spreadsheet.getSheetByName('Weekly') ?? markedTab(spreadsheet, 'Weekly');
  if (sheet === null) return null;
  const values = tabValues(sheet);
  const corner = String(values[0]?.[0] ?? '');
  const isEmpty = (): boolean => corner === '' && values.length <= 1 && sheet.getLastRow() === 0;
  // A run that died while it drew has left a page without its title; what people keep on it tells whose it is.
  const isOurs = corner.startsWith(titleBegins) || findPeopleArea(values) !== null;
  if (isOurs) return { sheet, values, isBlank: false };
  if (isEmpty()) return { sheet, values, isBlank: true };
  return foreignTabWeekly(corner);
};

/** `found` is what a run that died has left of it. The title goes last: by it the tab is known as laid out. */
export const insertWeeklyTab = (spreadsheet: Spreadsheet, found: FoundWeekly | null = null): Sheet => {
  const sheet = found?.sheet ?? spreadsheet.insertSheet('Weekly');
  for (const { first, count, width } of widthStrokes(columnWidths)) {
    sheet.setColumnWidths(first + 1, count, width);
  }
  sheet.setHiddenGridlines(true);
  // Title and date stay in sight, and stand at the top of every printed page.
  sheet.setFrozenRows(rows.subtitle);
  sheet.setTabColor('#e8710a');
  markTab(sheet, 'Weekly', found === null);
  sheet.getRange(rows.title, 1, 2, 1).setValues(emptyPage());
  return sheet;
};
