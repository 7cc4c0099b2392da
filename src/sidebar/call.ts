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

const words: Readonly<Record<CallName, { readonly progress: string; readonly writes: boolean }>> = {
  sidebarHome: { progress: 'Reading the spreadsheet…', writes: false },
  sidebarPreviewCommit: { progress: 'Working out what fits…', writes: false },
  sidebarCommit: { progress: 'Committing the quarter…', writes: true },
  sidebarPreviewChange: { progress: 'Working out the price…', writes: false },
  sidebarApplyChange: { progress: 'Recording the change…', writes: true },
  sidebarUndo: { progress: 'Taking it back…', writes: true },
  sidebarApplyPending: { progress: 'Recording what was changed…', writes: true },
  sidebarRevertPending: { progress: 'Putting the sheet back…', writes: true },
  sidebarPreviewClose: { progress: 'Working out what carries over…', writes: false },
  sidebarCloseQuarter: { progress: 'Closing the quarter…', writes: true },
  sidebarPlan: { progress: 'Looking four quarters ahead…', writes: false },
  sidebarAcceptMoves: { progress: 'Moving what does not fit…', writes: true },
  sidebarIntake: { progress: 'Reading what was asked for…', writes: false },
  sidebarAddRequest: { progress: 'Logging the request…', writes: true },
  sidebarAddAsk: { progress: 'Adding the ask…', writes: true },
  sidebarDuplicates: { progress: 'Looking for duplicates…', writes: false },
  sidebarMerge: { progress: 'Merging the two…', writes: true },
  sidebarUnmerge: { progress: 'Taking them apart…', writes: true },
  sidebarHeard: { progress: 'Looking who was heard…', writes: false },
  sidebarAnswer: { progress: 'Writing the answer…', writes: true },
  sidebarSession: { progress: 'Collecting the evidence…', writes: false },
  sidebarKeepSession: { progress: 'Keeping the answers…', writes: false },
  sidebarApplySession: { progress: 'Writing the ranks…', writes: true },
  sidebarDiscardSession: { progress: 'Discarding the session…', writes: true },
  sidebarPrepareImport: { progress: 'Looking at what is there…', writes: false },
  sidebarImport: { progress: 'Writing the requests…', writes: true },
  sidebarExport: { progress: 'Collecting the quarter…', writes: false },
  sidebarTidyRanks: { progress: 'Tidying the ranks…', writes: true },
  sidebarSortByRank: { progress: 'Sorting the rows…', writes: true },
  sidebarBuildWeekly: { progress: 'Building the weekly tab…', writes: true },
  sidebarSetUp: { progress: 'Setting up the tabs…', writes: true },
  sidebarLoadExample: { progress: 'Loading the example quarter…', writes: true },
  sidebarCheckLedger: { progress: 'Following the ledger, entry by entry…', writes: false },
  sidebarJump: { progress: 'Going to the cell…', writes: false },
};

/** What the sidebar says while the call runs. */
export const progressOf = (name: CallName): string => words[name].progress;

/** Whether the workbook may have changed when the call fails half-way. */
export const isWrite = (name: CallName): boolean => words[name].writes;
