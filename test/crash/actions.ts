/** Everything a person can do that writes, each with a workbook in which it has something to do. */
import { fileActions } from './file-actions';
import { from, imported, menu, session, typed, type Act } from './presses';
import type { StartName } from './starts';
import { QUARTER } from './starts';

export interface Action {
  readonly name: string;
  /** Names in src/entry.ts that run this code. */
  readonly entries: readonly string[];
  readonly start: StartName;
  readonly act: Act;
  /** When it is done; the usual day if not said. */
  readonly now?: string;
  /** The person is told before the last call: pressing again after that is another wish. */
  readonly isToldBefore?: boolean;
  /** Of calls that throw the first of each kind: of hundreds in a row, all that tidying up does is the same. */
  readonly throwsOncePerKind?: boolean;
  /** Takes rows away, so that what a hand does meanwhile may be in another row. */
  readonly isWide?: true;
}

const changes: readonly (readonly [kind: string, start: StartName, given: object])[] = [
  ['drop', 'committed', { out: 'R-1' }],
  ['swap', 'committed', { out: 'R-2', in: 'R-5' }],
  ['add', 'committed', { in: 'R-5' }],
  ['pause', 'committed', { out: 'R-1' }],
  ['grow', 'committed', { out: 'R-2', by: '5' }],
  ['cut', 'committed', { out: 'R-2', by: '5', shippable: true }],
  ['reinstate', 'dropped', { in: 'R-1' }],
  ['ship', 'committed', { out: 'R-1', actual: '15' }],
  ['re-estimate', 'committed', { out: 'R-1', to: '22' }],
  ['pull', 'committed', { out: 'R-1', cause: 'Product' }],
  ['grant', 'committed', { amount: '5' }],
  ['take', 'committed', { amount: '5' }],
  ['lend', 'committed', { amount: '5' }],
];

export const actions: readonly Action[] = [
  {
    name: 'commit',
    entries: ['sidebarCommit'],
    start: 'ranked',
    act: from('sidebarCommit', QUARTER, null, {}),
  },
  ...changes.map(([kind, start, given]) => ({
    name: kind,
    entries: ['sidebarApplyChange'],
    start,
    act: from('sidebarApplyChange', { kind, quarter: QUARTER, ...given }, 'The deal with Acme', {}),
  })),
  {
    name: 'undo a drop',
    entries: ['sidebarUndo'],
    start: 'dropped',
    act: from('sidebarUndo', QUARTER, 'Not meant', {}),
  },
  {
    name: 'undo the commit',
    entries: ['sidebarUndo'],
    start: 'just committed',
    act: from('sidebarUndo', QUARTER, 'Too early', {}),
  },
  {
    name: 'apply pending',
    entries: ['sidebarApplyPending', 'menuApplyPending'],
    start: 'pending',
    act: from('sidebarApplyPending', QUARTER, 'Typed', null, {}),
  },
  {
    name: 'revert pending',
    entries: ['sidebarRevertPending', 'menuRevertPending'],
    start: 'pending',
    act: from('sidebarRevertPending', QUARTER, ['R-2:title', 'R-4:estimate']),
  },
  {
    name: 'revert a deleted row',
    entries: ['sidebarRevertPending'],
    start: 'deleted',
    act: from('sidebarRevertPending', QUARTER, null),
  },
  {
    name: 'close into a new row',
    entries: ['sidebarCloseQuarter', 'menuCloseQuarter'],
    start: 'last quarter',
    now: '2027-01-04T09:30',
    act: from('sidebarCloseQuarter', QUARTER, {}),
  },
  {
    name: 'accept moves',
    entries: ['sidebarAcceptMoves', 'menuPlan'],
    start: 'too much',
    act: from('sidebarAcceptMoves', QUARTER),
  },
  {
    name: 'new request',
    entries: ['sidebarAddRequest'],
    start: 'committed',
    act: from('sidebarAddRequest', { quarter: QUARTER, title: 'Offline mode', customer: 'Acme', asks: '2' }),
  },
  {
    name: 'one more ask',
    entries: ['sidebarAddAsk'],
    start: 'committed',
    act: from('sidebarAddAsk', QUARTER, 'R-6', 'Globex'),
  },
  {
    name: 'merge',
    entries: ['sidebarMerge'],
    start: 'committed',
    act: from('sidebarMerge', QUARTER, 'R-6', 'R-5'),
  },
  {
    name: 'unmerge',
    entries: ['sidebarUnmerge'],
    start: 'merged',
    act: from('sidebarUnmerge', QUARTER, 'R-7'),
  },
  {
    name: 'endorse',
    entries: ['sidebarAnswer'],
    start: 'committed',
    act: from('sidebarAnswer', QUARTER, 'R-5', 'Endorsed', ''),
  },
  {
    name: 'decline',
    entries: ['sidebarAnswer'],
    start: 'committed',
    act: from('sidebarAnswer', QUARTER, 'R-5', 'Declined', 'Not this year'),
  },
  {
    name: 'keep a session',
    entries: ['sidebarKeepSession'],
    start: 'committed',
    act: (sheets) => sheets.run('sidebarKeepSession', session),
  },
  {
    name: 'apply a session',
    entries: ['sidebarApplySession'],
    start: 'committed',
    act: from('sidebarApplySession', QUARTER, session),
  },
  {
    name: 'discard a session',
    entries: ['sidebarDiscardSession'],
    start: 'committed',
    act: from('sidebarDiscardSession', QUARTER),
  },
  {
    name: 'import',
    entries: ['sidebarImport'],
    start: 'committed',
    act: from('sidebarImport', QUARTER, [imported('Offline mode', 'GH-1'), imported('Kanban', 'GH-2')]),
  },
  {
    name: 'tidy ranks',
    entries: ['sidebarTidyRanks', 'menuTidyRanks'],
    start: 'gapped',
    act: from('sidebarTidyRanks', QUARTER),
  },
  {
    name: 'sort by rank',
    entries: ['sidebarSortByRank', 'menuSortByRank'],
    start: 'gapped',
    act: from('sidebarSortByRank', QUARTER),
  },
  {
    name: 'build the weekly tab',
    entries: ['sidebarBuildWeekly', 'menuBuildWeekly'],
    start: 'committed',
    act: from('sidebarBuildWeekly', QUARTER, {}),
  },
  {
    name: 'grant at the menu',
    isToldBefore: true,
    entries: ['menuGrant'],
    start: 'committed',
    act: menu('menuGrant', '5', 'The deal with Acme', 'YES'),
  },
  { name: 'undo at the menu', entries: ['menuUndo'], start: 'dropped', act: menu('menuUndo', 'YES') },
  {
    name: 'commit at the menu',
    entries: ['menuCommitQuarter'],
    start: 'ranked',
    act: menu('menuCommitQuarter', 'YES'),
  },
  {
    name: 'new request at the menu',
    isToldBefore: true,
    entries: ['menuNewRequest'],
    start: 'committed',
    act: menu('menuNewRequest', 'Offline mode', 'YES'),
  },
  { name: 'type a rank', entries: ['onEdit'], start: 'committed', act: typed('Requests', 'A8', '5') },
  {
    name: 'type a request',
    entries: ['onEdit'],
    start: 'committed',
    act: typed('Requests', 'C9', 'Offline mode'),
  },
  {
    name: 'type what is built',
    entries: ['onEdit'],
    start: 'committed',
    act: typed('Requests', 'F2', '60%'),
  },
  {
    name: 'type a term',
    entries: ['onEdit'],
    start: 'committed',
    act: typed('Allocation', 'D2', '% of capacity'),
  },
  {
    name: 'type into the ledger',
    entries: ['onEdit'],
    start: 'committed',
    act: typed('Changes', 'X2', 'Seen'),
  },
  ...fileActions,
];
