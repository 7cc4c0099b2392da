/** Makes the workbook ready: adds what is missing of our tabs and touches nothing else, however often it is run. */
import type { Problem } from '../../budget/problem';
import { columnRuns } from '../column-runs';
import { allocationColumns, type AllocationHeader } from '../columns/allocation-columns';
import { insertWeeklyTab, inspectWeeklyTab } from '../weekly/weekly-sheet';
import { allocationFormulas, type FormulaColumns } from './allocation-formulas';
import { colourAllocation, colourRequests } from './conditional-colours';
import { inspectTab, type PlannedTab } from './find-or-insert-tab';
import { layOutTab } from './lay-out-tab';
import { tabPlans } from './tab-plans';

/** Five years of quarters have their totals ready before anybody types the row. */
export const preparedQuarters = 20;

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
    writeTotals(allocation, columns);
    if (isNew('Allocation')) colourAllocation(allocation, columns.allocation);
  }
  if (requests !== null && isNew('Requests')) colourRequests(requests, columns.requests);
  if (weekly === null) insertWeeklyTab(spreadsheet);
  SpreadsheetApp.flush();
  return [];
};

const writeTotals = (sheet: GoogleAppsScript.Spreadsheet.Sheet, columns: FormulaColumns): void => {
  const headerAt = new Map<number, AllocationHeader>();
  for (const [header, column] of columns.allocation) {
    if (allocationColumns[header as AllocationHeader].filledBy === 'formula') {
      headerAt.set(column, header as AllocationHeader);
    }
  }
  const rows = Array.from({ length: preparedQuarters }, (_, index) => allocationFormulas(index + 2, columns));
  for (const run of columnRuns([...headerAt.keys()])) {
    const block = rows.map((formulas) =>
      Array.from({ length: run.width }, (_, index) => {
        const header = headerAt.get(run.first + index);
        return (header === undefined ? undefined : formulas[header]) ?? '';
      }),
    );
    sheet.getRange(2, run.first, preparedQuarters, run.width).setFormulas(block);
  }
};
