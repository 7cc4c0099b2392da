/** What the sidebar says while a call runs, by the call's name. */
import { topic } from '../topic';

export const pageProgress = topic('pageProgress', {
  sidebarHome: 'Reading the spreadsheet…',
  sidebarPreviewCommit: 'Working out what fits…',
  sidebarPreviewChange: 'Working out the price…',
  sidebarPreviewClose: 'Working out what carries over…',
  sidebarIntake: 'Reading what was asked for…',
  sidebarCheckLedger: 'Following the ledger, entry by entry…',
  sidebarJump: 'Going to the cell…',
  sidebarOpen: 'Opening the page…',
  sidebarFigure: 'Looking it up in the ledger…',
  sidebarCommit: 'Committing the quarter…',
  sidebarApplyChange: 'Recording the change…',
  sidebarUndo: 'Taking it back…',
  sidebarApplyPending: 'Recording what was changed…',
  sidebarRevertPending: 'Putting the sheet back…',
  sidebarCloseQuarter: 'Closing the quarter…',
  sidebarAddRequest: 'Logging the request…',
  sidebarAddAsk: 'Adding the ask…',
  sidebarTidyRanks: 'Tidying the ranks…',
  sidebarSortByRank: 'Sorting the rows…',
  sidebarBuildWeekly: 'Building the weekly tab…',
  sidebarSettleCopy: 'Settling the copy…',
  sidebarSetUp: 'Setting up the tabs…',
  sidebarLoadExample: 'Loading the example quarter…',
});
