/** A call to the server and its reply as data, derived from the server's own types, so that neither can drift. */
import type { SidebarServer } from '../actions/api';

export type CallName = keyof SidebarServer;
export type CallArguments = { readonly [K in CallName]: Parameters<SidebarServer[K]> };
export type CallAnswers = { readonly [K in CallName]: ReturnType<SidebarServer[K]> };

export type Call<K extends CallName = CallName> = {
  [P in K]: { readonly name: P; readonly args: CallArguments[P] };
}[K];

export type Reply<K extends CallName = CallName> = {
  [P in K]: { readonly name: P; readonly args: CallArguments[P]; readonly answer: CallAnswers[P] };
}[K];

/** What the sidebar says while a call runs that only reads, */
const reads = {
  sidebarHome: 'Reading the spreadsheet…',
  sidebarPreviewCommit: 'Working out what fits…',
  sidebarPreviewChange: 'Working out the price…',
  sidebarPreviewClose: 'Working out what carries over…',
  sidebarPlan: 'Looking four quarters ahead…',
  sidebarHealth: 'Adding it all up…',
  sidebarWeekly: 'Collecting the week…',
  sidebarCompareMeetings: 'Comparing the meetings…',
  sidebarIntake: 'Reading what was asked for…',
  sidebarDuplicates: 'Looking for duplicates…',
  sidebarHeard: 'Looking who was heard…',
  sidebarSession: 'Collecting the evidence…',
  sidebarKeepSession: 'Keeping the answers…',
  sidebarPrepareImport: 'Looking at what is there…',
  sidebarExport: 'Collecting the quarter…',
  sidebarCheck: 'Looking at every tab, column and cell…',
  sidebarCheckLedger: 'Following the ledger, entry by entry…',
  sidebarJump: 'Going to the cell…',
  sidebarOpen: 'Opening the page…',
  sidebarStamp: '',
  sidebarFigure: 'Looking it up in the ledger…',
};

/** and while one runs that may change the workbook. */
const writes = {
  sidebarCommit: 'Committing the quarter…',
  sidebarApplyChange: 'Recording the change…',
  sidebarUndo: 'Taking it back…',
  sidebarApplyPending: 'Recording what was changed…',
  sidebarRevertPending: 'Putting the sheet back…',
  sidebarCloseQuarter: 'Closing the quarter…',
  sidebarAcceptMoves: 'Moving what does not fit…',
  sidebarAddRequest: 'Logging the request…',
  sidebarAddAsk: 'Adding the ask…',
  sidebarMerge: 'Merging the two…',
  sidebarUnmerge: 'Taking them apart…',
  sidebarAnswer: 'Writing the answer…',
  sidebarApplySession: 'Writing the ranks…',
  sidebarDiscardSession: 'Discarding the session…',
  sidebarImport: 'Writing the requests…',
  sidebarTidyRanks: 'Tidying the ranks…',
  sidebarSortByRank: 'Sorting the rows…',
  sidebarBuildWeekly: 'Building the weekly tab…',
  sidebarSettleCopy: 'Settling the copy…',
  sidebarSetUp: 'Setting up the tabs…',
  sidebarLoadExample: 'Loading the example quarter…',
  sidebarRepair: 'Repairing, and looking once more…',
};

const words: Readonly<Record<CallName, string>> = { ...reads, ...writes };

/** What the sidebar says while the call runs. */
export const progressOf = (name: CallName): string => words[name];

/** Does something in the spreadsheet and has nothing to answer. */
export const isMute = (name: CallName): boolean => name === 'sidebarJump' || name === 'sidebarOpen';

/** Whether the workbook may have changed when the call fails half-way. */
export const isWrite = (name: CallName): boolean => name in writes;
