/** Finds one of our tabs or makes it; a tab of that name with other content is never taken over. */
import type { Problem } from '../../budget/problem';
import { foreignTab } from '../../budget/problems/of-tabs';
import type { TabPlan } from './tab-plans';

export interface PlannedTab {
  readonly plan: TabPlan;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet | null;
  readonly headerRow: readonly string[];
}

/** Reads only: set-up inserts nothing before it knows that all tabs are ours or free. */
export const inspectTab = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  plan: TabPlan,
): PlannedTab | Problem => {
  const sheet = spreadsheet.getSheetByName(plan.name);
  if (sheet === null) return { plan, sheet, headerRow: [] };
  const values: unknown[][] = sheet.getDataRange().getValues();
  const headerRow = (values[0] ?? []).map((value) => String(value).trim());
  const known = new Set(Object.keys(plan.columns).map((header) => header.toLowerCase()));
  const isEmpty = values.every((line) => line.every((value) => value === ''));
  if (isEmpty || headerRow.filter((header) => known.has(header.toLowerCase())).length >= 3) {
    return { plan, sheet, headerRow };
  }
  return foreignTab(
    plan.name,
    values.flat().find((value) => value !== ''),
  );
};
