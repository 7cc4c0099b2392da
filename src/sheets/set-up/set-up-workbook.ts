/** Makes the workbook ready: adds what is missing of our tabs and touches nothing else, however often it is run. */
import type { Problem } from '../../budget/problem';
import { insertWeeklyTab, inspectWeeklyTab } from '../weekly/weekly-sheet';
import type { FormulaColumns } from './allocation-formulas';
import { colourAllocation, colourRequests } from './conditional-colours';
import { inspectTab, type PlannedTab } from './find-or-insert-tab';
import { layOutTab } from './lay-out-tab';
import { tabPlans } from './tab-plans';
import { writeTotals } from './write-totals';

/** A year of quarters has its totals ready before anybody types the row; later rows get theirs when found. */
const preparedQuarters = 4;

/** Returns why nothing was done, or an empty list. */
export const setUpWorkbook = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Problem[] => {
  const inspected = tabPlans.map((plan) => inspectTab(spreadsheet, plan));
  const weekly = inspectWeeklyTab(spreadsheet);
  const foreign = [...inspected, weekly].filter((tab): tab is Problem => tab !== null && 'code' in tab);
  if (foreign.length > 0) return foreign;

  const columnsOf = new Map<string, ReadonlyMap<string, number>>();
  for (const tab of inspected as PlannedTab[]) columnsOf.set(tab.plan.name, layOutTab(spreadsheet, tab));
  const columns: FormulaColumns = {
    allocation: columnsOf.get('Allocation') ?? new Map(),
    requests: columnsOf.get('Requests') ?? new Map(),
    changes: columnsOf.get('Changes') ?? new Map(),
  };
  const isNew = (name: string): boolean =>
    inspected.some((tab) => 'plan' in tab && tab.plan.name === name && tab.sheet === null);
  const allocation = spreadsheet.getSheetByName('Allocation');
  const requests = spreadsheet.getSheetByName('Requests');
  if (allocation !== null) {
    writeTotals(allocation, columns, 2, Math.max(preparedQuarters, allocation.getLastRow() - 1));
    if (isNew('Allocation')) colourAllocation(allocation, columns.allocation);
  }
  if (requests !== null && isNew('Requests')) colourRequests(requests, columns.requests);
  if (weekly === null) insertWeeklyTab(spreadsheet);
  SpreadsheetApp.flush();
  return [];
};
