/** Brings the tabs of an earlier layout up to date, step by step; a run that dies is completed by the next one. */
import { tabValues } from '../tab-values';
import type { Workbook } from '../workbook';
import { keepTab } from './keep-tab';
import type { Migration } from './migrations/migration';
import { toLayoutFour } from './migrations/to-4-mark';
import { toLayoutThree } from './migrations/to-3-requests';
import { toLayoutTwo } from './migrations/to-2-ledger';
import { writeMark } from './write-mark';

const migrations: readonly Migration[] = [toLayoutTwo, toLayoutThree, toLayoutFour];

/** Only under the lock. What was read before is stale afterwards. */
export const migrate = (workbook: Workbook): void => {
  const { spreadsheet, layout } = workbook;
  const { sheet } = workbook.tabs.changes;
  for (const { to, changes, run } of migrations.filter((migration) => migration.to > layout)) {
    for (const key of changes) {
      const tab = workbook.tabs[key];
      keepTab(spreadsheet, tab.sheet, `${tab.label} (layout ${to - 1})`);
    }
    run(workbook);
    SpreadsheetApp.flush();
    // Last, so that the step is done as soon as it says so.
    writeMark(spreadsheet, { sheet, headers: (tabValues(sheet)[0] ?? []).map(String) }, to);
  }
};
