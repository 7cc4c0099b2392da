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

/** The calls that may change the workbook, without what all their names begin with. */
const writes = [
  'Commit',
  'ApplyChange',
  'Undo',
  'ApplyPending',
  'RevertPending',
  'CloseQuarter',
  'AcceptMoves',
  'AddRequest',
  'AddAsk',
  'Merge',
  'Unmerge',
  'Answer',
  'ApplySession',
  'DiscardSession',
  'Import',
  'TidyRanks',
  'SortByRank',
  'BuildWeekly',
  'SettleCopy',
  'SetUp',
  'LoadExample',
  'Repair',
] as const;

const writing: ReadonlySet<CallName> = new Set(writes.map((name) => `sidebar${name}` as const));

/** Does something in the spreadsheet and has nothing to answer. */
export const isMute = (name: CallName): boolean => name === 'sidebarJump' || name === 'sidebarOpen';

/** Whether the workbook may have changed when the call fails half-way. */
export const isWrite = (name: CallName): boolean => writing.has(name);
