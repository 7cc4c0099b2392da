/** Adds the columns that a tab lacks behind its last one, with their notes and formats; headers that are there stay where they are. */
import type { TabName } from '../../../budget/place';
import { inspectTab } from '../../set-up/find-or-insert-tab';
import { layOutTab, type LaidOutTab } from '../../set-up/lay-out-tab';
import { tabPlans } from '../../set-up/tab-plans';
import type { Workbook } from '../../workbook';

export const layOutAgain = ({ spreadsheet }: Workbook, name: TabName): LaidOutTab => {
  const plan = tabPlans.find((known) => known.name === name);
  const tab = plan && inspectTab(spreadsheet, plan);
  // It was read as ours a moment ago, under the same lock.
  if (tab === undefined || !('plan' in tab)) throw new Error(`${name} is not laid out as it was read.`);
  return layOutTab(spreadsheet, tab);
};
