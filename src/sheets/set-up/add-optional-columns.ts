/** Lays out optional columns of a tab the moment something is first written into them. */
import type { TabName } from '../../budget/place';
import { inspectTab } from './find-or-insert-tab';
import { layOutTab } from './lay-out-tab';
import type { SetUp } from './set-up-workbook';
import { tabPlans } from './tab-plans';

/**
 * Columns that are there stay as they are, except `halfMade` ones, which a run that died may not have finished. `begin` is called with
 * those to come before anything is written. True when one was laid out, so that the tab must be read again.
 */
export const addOptionalColumns = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tab: { readonly name: TabName; readonly columnOf: ReadonlyMap<string, number> },
  headers: readonly string[],
  { halfMade, begin }: Pick<SetUp, 'halfMade' | 'begin'>,
): boolean => {
  const plan = tabPlans.find(({ name }) => name === tab.name);
  const missing = headers.filter((header) => !tab.columnOf.has(header) || halfMade.includes(header));
  if (plan === undefined || missing.length === 0) return false;
  const inspected = inspectTab(spreadsheet, plan);
  if (!('plan' in inspected)) return false;
  begin(missing);
  layOutTab(spreadsheet, inspected, { also: missing });
  return true;
};
