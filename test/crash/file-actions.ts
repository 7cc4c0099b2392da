/** What is done to the file as a whole: set up, repaired, filled with the example, answered for as a copy. */
import type { Action } from './actions';
import { from, menu } from './presses';
import { repairAll } from './repair-all';
import { QUARTER } from './starts';

export const fileActions: readonly Action[] = [
  {
    name: 'keep the history of a copy',
    entries: ['sidebarSettleCopy'],
    start: 'copied',
    act: from('sidebarSettleCopy', QUARTER, 'keep'),
  },
  {
    name: 'begin a copy anew',
    isWide: true,
    entries: ['sidebarSettleCopy'],
    start: 'copied',
    act: from('sidebarSettleCopy', QUARTER, 'fresh'),
  },
  {
    name: 'answer for a copy at the menu',
    entries: ['menuCopy'],
    start: 'copied',
    act: menu('menuCopy', 'Keep'),
  },
  {
    name: 'set up',
    entries: ['sidebarSetUp', 'setUpSpreadsheet'],
    start: 'empty',
    throwsOncePerKind: true,
    act: from('sidebarSetUp'),
  },
  {
    name: 'load the example',
    entries: ['sidebarLoadExample', 'loadExampleQuarter'],
    start: 'set up',
    act: from('sidebarLoadExample'),
  },
  { name: 'repair', entries: ['sidebarRepair'], start: 'damaged', act: repairAll },
  {
    name: 'remove the example',
    isWide: true,
    entries: ['removeExample'],
    start: 'example',
    isToldBefore: true,
    act: menu('removeExample'),
  },
];
