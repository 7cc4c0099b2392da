/** Every function that Google may see in Code.js; a name that is missing here or there fails the test. */

/** Typed into cells: a literal declaration, with the JSDoc that Google shows as help. */
export const customFunctions = [
  'BUDGET_TOTAL',
  'BUDGET_COMMITTED',
  'BUDGET_SPENT',
  'BUDGET_WASTE',
  'BUDGET_REMAINING',
  'RANK_CHECK',
  'CHANGE_COST',
  'NEXT_CHANGE_RATE',
  'FITS',
  'CUT_LINE',
  'QUARTER_LOAD',
  'REQUEST_STATUS',
  'WEEKLY_SENTENCE',
];

/** Called by Google itself. */
export const triggers = ['onInstall', 'onOpen', 'onEdit'];

/** Chosen in Extensions ▸ Sales Budget. */
export const menuFunctions = [
  'openSidebar',
  'menuImport',
  'menuExport',
  'menuCommitQuarter',
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
  'menuGrant',
  'menuTake',
  'menuLend',
  'menuUndo',
  'menuWeekly',
  'menuHealth',
  'menuApplyPending',
  'menuRevertPending',
  'menuCloseQuarter',
  'menuBuildWeekly',
  'menuNewRequest',
  'menuFindDuplicates',
  'menuHeard',
  'menuRankTwo',
  'menuPlan',
  'menuTidyRanks',
  'menuSortByRank',
  'menuCheck',
  'menuCopy',
  'setUpSpreadsheet',
  'loadExampleQuarter',
  'removeExample',
];

/** Called by the sidebar are the methods of SidebarServer in src/actions/api.ts; sidebar-server.ts reads them there. */
