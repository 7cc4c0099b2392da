/** What the add-on can be asked for beside the actions that are tried. */
import { QUARTER } from './starts';

/** Entry → the one that runs the same code behind its own questions. */
export const sameCode: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'menuDrop',
    'menuSwap',
    'menuAdd',
    'menuPause',
    'menuGrow',
    'menuCut',
    'menuReinstate',
    'menuShip',
    'menuReEstimate',
    'menuPull',
    'menuTake',
    'menuLend',
  ].map((entry) => [entry, 'menuGrant']),
);

/** Looked at, or opened. */
export const readers: readonly { readonly entry: string; readonly args: readonly unknown[] }[] = [
  { entry: 'onOpen', args: [] },
  { entry: 'onInstall', args: [] },
  { entry: 'openSidebar', args: [] },
  ...['Import', 'Export', 'Health', 'Weekly', 'FindDuplicates', 'Heard', 'RankTwo', 'Check'].map((page) => ({
    entry: `menu${page}`,
    args: [],
  })),
  { entry: 'sidebarStamp', args: [] },
  { entry: 'sidebarCheckLedger', args: [] },
  { entry: 'sidebarFigure', args: [QUARTER, 'remaining'] },
  { entry: 'sidebarPreviewChange', args: [{ kind: 'drop', quarter: QUARTER, out: 'R-1' }] },
  { entry: 'sidebarCompareMeetings', args: [QUARTER, '2026-10-29', ''] },
  { entry: 'sidebarOpen', args: ['weekly', QUARTER] },
  { entry: 'sidebarJump', args: ['Weekly', 'A1'] },
  ...[
    'Home',
    'Check',
    'PreviewCommit',
    'PreviewClose',
    'Plan',
    'Intake',
    'Duplicates',
    'Heard',
    'Session',
    'PrepareImport',
    'Export',
    'Health',
    'Weekly',
  ].map((name) => ({ entry: `sidebar${name}`, args: [QUARTER] })),
];
