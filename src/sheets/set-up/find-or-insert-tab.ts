/** Finds one of our tabs or makes it; a tab of that name with other content is never taken over. */
import type { Problem } from '../../budget/problem';
import { foreignTab } from '../../budget/problems/of-tabs';
import { locateColumns } from '../locate-columns';
import { markedTab } from '../marks';
import { tabValues } from '../tab-values';
import type { TabPlan } from './tab-plans';

export interface PlannedTab {
  readonly plan: TabPlan;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet | null;
  /** As set-up has written it: what people have renamed stands here under its own name. */
  readonly headerRow: readonly string[];
  /** The last row in which anything stands; 0 without the tab. */
  readonly lastRow: number;
}

/** Reads only: set-up inserts nothing before it knows that all tabs are ours or free. */
export const inspectTab = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  plan: TabPlan,
): PlannedTab | Problem => {
  const sheet = spreadsheet.getSheetByName(plan.name) ?? markedTab(spreadsheet, plan.name);
  if (sheet === null) return { plan, sheet, headerRow: [], lastRow: 0 };
  const values: readonly unknown[][] = tabValues(sheet);
  const headerRow = (values[0] ?? []).map((value) => String(value).trim());
  const { columnOf, renamed } = locateColumns(plan.name, sheet, headerRow, plan.columns);
  for (const header of renamed.keys()) headerRow[(columnOf.get(header) ?? 1) - 1] = header;
  const known = new Set(Object.keys(plan.columns).map((header) => header.toLowerCase()));
  const isEmpty = values.every((line) => line.every((value) => value === ''));
  if (isEmpty || headerRow.filter((header) => known.has(header.toLowerCase())).length >= 3) {
    return { plan, sheet, headerRow, lastRow: values.length };
  }
  return foreignTab(
    plan.name,
    values.flat().find((value) => value !== ''),
  );
};
