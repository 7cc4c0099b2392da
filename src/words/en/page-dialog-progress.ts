/** What the dialog alone says while a call runs, by the call's name. */
import { topic } from '../topic';

export const dialogProgress = topic('dialogProgress', {
  sidebarPlan: 'Looking four quarters ahead…',
  sidebarHealth: 'Adding it all up…',
  sidebarWeekly: 'Collecting the week…',
  sidebarCompareMeetings: 'Comparing the meetings…',
  sidebarDuplicates: 'Looking for duplicates…',
  sidebarHeard: 'Looking who was heard…',
  sidebarSession: 'Collecting the evidence…',
  sidebarKeepSession: 'Keeping the answers…',
  sidebarPrepareImport: 'Looking at what is there…',
  sidebarExport: 'Collecting the quarter…',
  sidebarCheck: 'Looking at every tab, column and cell…',
  sidebarAcceptMoves: 'Moving what does not fit…',
  sidebarMerge: 'Merging the two…',
  sidebarUnmerge: 'Taking them apart…',
  sidebarAnswer: 'Writing the answer…',
  sidebarApplySession: 'Writing the ranks…',
  sidebarDiscardSession: 'Discarding the session…',
  sidebarImport: 'Writing the requests…',
  sidebarRepair: 'Repairing, and looking once more…',
});
