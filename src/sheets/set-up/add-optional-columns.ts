/** Lays out optional columns of a tab the moment something is first written into them. */
import type { TabName } from '../../budget/problem';
import { inspectTab } from './find-or-insert-tab';
import { layOutTab } from './lay-out-tab';
import { tabPlans } from './tab-plans';

/** Columns that are there stay as they are; true when one was added, so that the tab must be read again. */
export const addOptionalColumns = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tab: { readonly name: TabName; readonly columnOf: ReadonlyMap<string, number> },
  headers: readonly string[],
): boolean => {
  const plan = tabPlans.find(({ name }) => name === tab.name);
  const missing = headers.filter((header) => !tab.columnOf.has(header));
  if (plan === undefined || missing.length === 0) return false;
  const inspected = inspectTab(spreadsheet, plan);
  if (!('plan' in inspected)) return false;
  layOutTab(spreadsheet, inspected, missing);
  return true;
};
