/** Makes the workbook ready: adds what is missing of our tabs and touches nothing else, however often it is run. */
import type { Problem } from '../../budget/problem';
import { insertWeeklyTab, inspectWeeklyTab } from '../weekly/weekly-sheet';
import { setColours } from './conditional-colours';
import { inspectTab, type PlannedTab } from './find-or-insert-tab';
import { layOutTab } from './lay-out-tab';
import { newerLayout } from '../../budget/problems/of-file';
import { currentLayout } from '../schema/current-layout';
import { readMark } from '../schema/layout-mark';
import { writeMark } from '../schema/write-mark';
import { lostLedgerColumns } from './lost-ledger-columns';
import { tabPlans } from './tab-plans';
import { writeTotals } from './write-totals';

/** A year of quarters has its totals ready before anybody types the row; later rows get theirs when found. */
const preparedQuarters = 4;

export interface SetUp {
  /** Tabs that a run which died has made and may not have finished. */
  readonly halfMade: readonly string[];
  /** Called with the tabs that are not there yet, before anything is written. */
  readonly begin: (missing: readonly string[]) => void;
}

/** Returns why nothing was done, or an empty list. */
export const setUpWorkbook = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { halfMade, begin }: SetUp,
): Problem[] => {
  const inspected = tabPlans.map((plan) => inspectTab(spreadsheet, plan));
  const weekly = inspectWeeklyTab(spreadsheet);
  const foreign = [...inspected, weekly].filter((tab): tab is Problem => tab !== null && 'code' in tab);
  if (foreign.length > 0) return foreign;
  const changesHeaders = inspected.flatMap((tab) =>
    'plan' in tab && tab.plan.name === 'Changes' ? tab.headerRow : [],
  );
  const known = readMark(changesHeaders)?.layout ?? 0;
  if (known > currentLayout) return [newerLayout(known, currentLayout)];
  const lost = halfMade.includes('Changes')
    ? []
    : inspected.flatMap((tab) => ('plan' in tab ? lostLedgerColumns(tab, known) : []));
  if (lost.length > 0) return lost;

  const isNew = (name: string): boolean =>
    halfMade.includes(name) ||
    inspected.some((tab) => 'plan' in tab && tab.plan.name === name && tab.sheet === null);
  begin(tabPlans.map(({ name }) => name).filter(isNew));
  const planned = inspected as PlannedTab[];
  const tabs = new Map(
    planned.map(
      (tab) => [tab.plan.name, layOutTab(spreadsheet, tab, { isNew: isNew(tab.plan.name) })] as const,
    ),
  );
  const allocation = tabs.get('Allocation');
  const requests = tabs.get('Requests');
  const changes = tabs.get('Changes');
  if (!allocation || !requests || !changes) throw new Error('A tab has no plan.');
  const lastRow = planned.find(({ plan }) => plan.name === 'Allocation')?.lastRow ?? 0;
  writeTotals(
    allocation.sheet,
    { allocation, requests, changes },
    2,
    Math.max(preparedQuarters, lastRow - 1),
  );
  for (const [name, { sheet, columnOf }] of tabs) {
    if (isNew(name)) setColours(sheet, name, columnOf);
  }
  writeMark(spreadsheet, changes, currentLayout);
  if (weekly === null) insertWeeklyTab(spreadsheet);
  else if ('isBlank' in weekly && weekly.isBlank) insertWeeklyTab(spreadsheet, weekly);
  return [];
};
