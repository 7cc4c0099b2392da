/** Makes the workbook ready: adds what is missing of our tabs and touches nothing else, however often it is run. */
import type { Problem } from '../../budget/problem';
import { insertWeeklyTab, inspectWeeklyTab } from '../weekly/weekly-sheet';
import { addColours } from './conditional-colours';
import { inspectTab, type PlannedTab } from './find-or-insert-tab';
import { layOutTab } from './lay-out-tab';
import { newerLayout } from '../../budget/problems/of-file';
import { currentLayout } from '../schema/current-layout';
import { readMark } from '../schema/layout-mark';
import { writeMark } from '../schema/write-mark';
import { tabValues } from '../tab-values';
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
  const changesHeaders = inspected.flatMap((tab) =>
    'plan' in tab && tab.plan.name === 'Changes' ? tab.headerRow : [],
  );
  const known = readMark(changesHeaders)?.layout ?? 0;
  if (known > currentLayout) return [newerLayout(known, currentLayout)];

  const tabs = new Map(
    (inspected as PlannedTab[]).map((tab) => [tab.plan.name, layOutTab(spreadsheet, tab)] as const),
  );
  const allocation = tabs.get('Allocation');
  const requests = tabs.get('Requests');
  const changes = tabs.get('Changes');
  if (!allocation || !requests || !changes) throw new Error('A tab has no plan.');
  const { sheet } = allocation;
  writeTotals(
    sheet,
    { allocation, requests, changes },
    2,
    Math.max(preparedQuarters, sheet.getLastRow() - 1),
  );
  const isNew = (name: string): boolean =>
    inspected.some((tab) => 'plan' in tab && tab.plan.name === name && tab.sheet === null);
  if (isNew('Allocation')) addColours(sheet, 'Allocation', allocation.columnOf);
  if (isNew('Requests')) addColours(requests.sheet, 'Requests', requests.columnOf);
  const headers = (tabValues(changes.sheet)[0] ?? []).map(String);
  writeMark(spreadsheet, { sheet: changes.sheet, headers }, currentLayout);
  if (weekly === null) insertWeeklyTab(spreadsheet);
  SpreadsheetApp.flush();
  return [];
};
