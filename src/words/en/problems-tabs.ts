/** Problems of the workbook's shape: tabs and headers that are missing, doubled or somebody else's, cells that can't be read, the example quarter. */
import { topic } from '../topic';

export const problemsOfTabs = topic('problemsOfTabs', {
  missingTab:
    'The tab {tab} is missing. Choose “Set up this spreadsheet” in the Sales Budget menu: it adds the tab and touches nothing else.',
  missingHeader:
    '{tab} has no column headed {header}. Write that header back, or choose “Set up this spreadsheet”: it adds the column at the end.',
  duplicateHeader:
    '{tab} has two columns headed {header}. Rename or delete the one that is not meant; nothing is read or written until then.',
  foreignTab:
    'There is already a tab named {tab} that is not ours: it holds {text}. Rename it and set up again; nothing was changed.',
  foreignTabWeekly:
    'There is already a tab named Weekly that is not ours: it begins with {text}. Rename it and try again; nothing was changed.',
  /** {cell}: 'Estimate of R-3 SSO'; {whatIsWrong}: what is wrong with it and the remedy. */
  unreadable: '{cell}: {whatIsWrong}',
  noQuarter:
    'Allocation has no quarter yet. In row 2 write its name (such as 2026-Q4), its first and last day and the capacity; blank sales share means 10 %.',
  notEmpty: {
    one: 'The example goes into empty tabs, and {tab} has {n} filled row. Use a new spreadsheet for it; nothing was changed.',
    other:
      'The example goes into empty tabs, and {tab} has {n} filled rows. Use a new spreadsheet for it; nothing was changed.',
  },
  noExample: 'There is no example in this spreadsheet.',
  exampleInUse:
    'Entry {entry} of the ledger belongs to {quarter}, which is not the example’s. The ledger is never cut, so the example stays; start your own quarters in a new spreadsheet.',
});
