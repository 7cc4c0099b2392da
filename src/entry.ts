/**
 * The only file Google sees: every name people, menus, triggers and the sidebar may call. No logic. The build copies
 * the JSDoc of the custom functions above their stubs, where Sheets reads it for autocomplete.
 */
import type { SidebarServer } from './actions/api';
import { applyChange } from './actions/apply-change';
import { applyPending } from './actions/apply-pending';
import { buildWeekly } from './actions/build-weekly';
import { check, repair } from './actions/check-and-repair';
import { checkLedger } from './actions/check-ledger';
import { closeQuarter, previewClose } from './actions/close-quarter';
import { commitQuarter } from './actions/commit-quarter';
import { edited } from './actions/edited';
import { exportQuarter } from './actions/export-quarter';
import { health } from './actions/health';
import { answerRequest, heard } from './actions/heard';
import { figure as derivedFigure } from './actions/figure';
import { home } from './actions/home';
import { importRequests, prepareImport } from './actions/import-requests';
import { addAsk, addRequest, intake } from './actions/intake';
import { jump } from './actions/jump';
import { loadExample } from './actions/load-example';
import { addFromMenu } from './actions/menu/add-from-menu';
import { buildMenu } from './actions/menu/build-menu';
import { changeFromMenu } from './actions/menu/change-from-menu';
import { checkFromMenu } from './actions/menu/check-from-menu';
import { closeFromMenu } from './actions/menu/close-from-menu';
import { commitFromMenu } from './actions/menu/commit-from-menu';
import { copyFromMenu } from './actions/menu/copy-from-menu';
import { openDialog } from './actions/open-dialog';
import { openSidebar } from './actions/menu/open-sidebar';
import { exampleFromMenu } from './actions/menu/example-from-menu';
import { planFromMenu } from './actions/menu/plan-from-menu';
import { settleFromMenu } from './actions/menu/settle-from-menu';
import { showOutcome } from './actions/menu/show-outcome';
import { undoFromMenu } from './actions/menu/undo-from-menu';
import { duplicates, merge, unmerge } from './actions/merging';
import { acceptMoves, plan } from './actions/plan';
import { previewChange } from './actions/preview-change';
import { previewCommit } from './actions/preview-commit';
import { applyRankSession, discardRankSession, keepRankSession, rankSession } from './actions/rank-session';
import { revertPending } from './actions/revert-pending';
import { settleCopy } from './actions/settle-copy';
import { setUp } from './actions/set-up';
import { sortByRank } from './actions/sort-by-rank';
import { tidyRanks } from './actions/tidy-ranks';
import { undo } from './actions/undo';
import { lookAtStamp } from './actions/memory/version-stamp';
import { changeCost } from './functions/change-cost';
import { cutLine } from './functions/cut-line';
import { figure } from './functions/figure';
import { fits } from './functions/fits';
import { nextChangeRate } from './functions/next-change-rate';
import { quarterLoad } from './functions/quarter-load';
import { rankCheck } from './functions/rank-check';
import { requestStatus } from './functions/request-status';
import { pressed } from './actions/run/press';
import { compareKeptMeetings, weekly } from './actions/weekly';
import { weeklySentence } from './functions/weekly-sentence';
import { spokenWords } from './sheets/spoken-words';
import { speakFrom } from './words/topic';

speakFrom(spokenWords);

/* Triggers */

global.onOpen = (event: GoogleAppsScript.Events.SheetsOnOpen): void => buildMenu(event);
global.onInstall = (): void => buildMenu();
global.onEdit = (event: GoogleAppsScript.Events.SheetsOnEdit): void => edited(event);

/* Menu */

global.openSidebar = (): void => openSidebar();
global.menuImport = (): void => openDialog('import');
global.menuExport = (): void => openDialog('export');
global.menuCommitQuarter = (): void => commitFromMenu();
global.menuDrop = (): void => changeFromMenu('drop');
global.menuSwap = (): void => changeFromMenu('swap');
global.menuAdd = (): void => changeFromMenu('add');
global.menuPause = (): void => changeFromMenu('pause');
global.menuGrow = (): void => changeFromMenu('grow');
global.menuCut = (): void => changeFromMenu('cut');
global.menuReinstate = (): void => changeFromMenu('reinstate');
global.menuShip = (): void => changeFromMenu('ship');
global.menuReEstimate = (): void => changeFromMenu('re-estimate');
global.menuPull = (): void => changeFromMenu('pull');
global.menuGrant = (): void => changeFromMenu('grant');
global.menuTake = (): void => changeFromMenu('take');
global.menuLend = (): void => changeFromMenu('lend');
global.menuUndo = (): void => undoFromMenu();
global.menuApplyPending = (): void => settleFromMenu('apply');
global.menuRevertPending = (): void => settleFromMenu('revert');
global.menuCloseQuarter = (): void => closeFromMenu();
global.menuBuildWeekly = (): void => showOutcome(buildWeekly(''));
global.menuHealth = (): void => openDialog('health');
global.menuWeekly = (): void => openDialog('weekly');
global.menuTidyRanks = (): void => showOutcome(tidyRanks(''));
global.menuSortByRank = (): void => showOutcome(sortByRank(''));
global.menuNewRequest = (): void => addFromMenu();
global.menuFindDuplicates = (): void => openDialog('duplicates');
global.menuHeard = (): void => openDialog('heard');
global.menuRankTwo = (): void => openDialog('session');
global.menuPlan = (): void => planFromMenu();
global.menuCheck = (): void => checkFromMenu();
global.menuCopy = (): void => copyFromMenu();
global.setUpSpreadsheet = (): void => showOutcome(setUp());
global.loadExampleQuarter = (): void => exampleFromMenu('load');
global.removeExample = (): void => exampleFromMenu('remove');

/* Sidebar: google.script.run calls these by name */

global.sidebarHome = home satisfies SidebarServer['sidebarHome'];
global.sidebarStamp = lookAtStamp satisfies SidebarServer['sidebarStamp'];
global.sidebarFigure = derivedFigure satisfies SidebarServer['sidebarFigure'];
global.sidebarPreviewCommit = previewCommit satisfies SidebarServer['sidebarPreviewCommit'];
global.sidebarCommit = pressed(commitQuarter) satisfies SidebarServer['sidebarCommit'];
global.sidebarPreviewChange = previewChange satisfies SidebarServer['sidebarPreviewChange'];
global.sidebarApplyChange = pressed(applyChange) satisfies SidebarServer['sidebarApplyChange'];
global.sidebarUndo = pressed(undo) satisfies SidebarServer['sidebarUndo'];
global.sidebarApplyPending = pressed(applyPending) satisfies SidebarServer['sidebarApplyPending'];
global.sidebarRevertPending = pressed(revertPending) satisfies SidebarServer['sidebarRevertPending'];
global.sidebarPreviewClose = previewClose satisfies SidebarServer['sidebarPreviewClose'];
global.sidebarCloseQuarter = pressed(closeQuarter) satisfies SidebarServer['sidebarCloseQuarter'];
global.sidebarPlan = plan satisfies SidebarServer['sidebarPlan'];
global.sidebarAcceptMoves = pressed(acceptMoves) satisfies SidebarServer['sidebarAcceptMoves'];
global.sidebarIntake = intake satisfies SidebarServer['sidebarIntake'];
global.sidebarAddRequest = pressed(addRequest) satisfies SidebarServer['sidebarAddRequest'];
global.sidebarAddAsk = pressed(addAsk) satisfies SidebarServer['sidebarAddAsk'];
global.sidebarDuplicates = duplicates satisfies SidebarServer['sidebarDuplicates'];
global.sidebarMerge = pressed(merge) satisfies SidebarServer['sidebarMerge'];
global.sidebarUnmerge = pressed(unmerge) satisfies SidebarServer['sidebarUnmerge'];
global.sidebarHeard = heard satisfies SidebarServer['sidebarHeard'];
global.sidebarAnswer = pressed(answerRequest) satisfies SidebarServer['sidebarAnswer'];
global.sidebarSession = rankSession satisfies SidebarServer['sidebarSession'];
global.sidebarKeepSession = keepRankSession satisfies SidebarServer['sidebarKeepSession'];
global.sidebarApplySession = pressed(applyRankSession) satisfies SidebarServer['sidebarApplySession'];
global.sidebarDiscardSession = pressed(discardRankSession) satisfies SidebarServer['sidebarDiscardSession'];
global.sidebarPrepareImport = prepareImport satisfies SidebarServer['sidebarPrepareImport'];
global.sidebarImport = pressed(importRequests) satisfies SidebarServer['sidebarImport'];
global.sidebarExport = exportQuarter satisfies SidebarServer['sidebarExport'];
global.sidebarTidyRanks = pressed(tidyRanks) satisfies SidebarServer['sidebarTidyRanks'];
global.sidebarSortByRank = pressed(sortByRank) satisfies SidebarServer['sidebarSortByRank'];
global.sidebarHealth = health satisfies SidebarServer['sidebarHealth'];
global.sidebarWeekly = weekly satisfies SidebarServer['sidebarWeekly'];
global.sidebarCompareMeetings = compareKeptMeetings satisfies SidebarServer['sidebarCompareMeetings'];
global.sidebarBuildWeekly = pressed(buildWeekly) satisfies SidebarServer['sidebarBuildWeekly'];
global.sidebarSettleCopy = pressed(settleCopy) satisfies SidebarServer['sidebarSettleCopy'];
global.sidebarSetUp = pressed(setUp) satisfies SidebarServer['sidebarSetUp'];
global.sidebarLoadExample = pressed(loadExample) satisfies SidebarServer['sidebarLoadExample'];
global.sidebarCheckLedger = checkLedger satisfies SidebarServer['sidebarCheckLedger'];
global.sidebarCheck = check satisfies SidebarServer['sidebarCheck'];
global.sidebarRepair = pressed(repair) satisfies SidebarServer['sidebarRepair'];
global.sidebarOpen = openDialog satisfies SidebarServer['sidebarOpen'];
global.sidebarJump = jump satisfies SidebarServer['sidebarJump'];

/* Custom functions */

/**
 * The sales budget of a quarter, in its unit.
 *
 * @param {string} quarter Optional: a quarter such as "2026-Q4"; blank means the one today falls in.
 * @param {A1:B2} watched Optional: ranges whose changes make Sheets calculate again.
 * @return {number} The budget.
 * @customfunction
 * @preserve
 */
global.BUDGET_TOTAL = (quarter?: unknown) => figure(quarter, ({ budget }) => budget);

/**
 * What product has committed to and has still to build in a quarter.
 *
 * @param {string} quarter Optional: a quarter such as "2026-Q4"; blank means the one today falls in.
 * @param {A1:B2} watched Optional: ranges whose changes make Sheets calculate again.
 * @return {number} The part of the budget that is committed and not built yet.
 * @customfunction
 * @preserve
 */
global.BUDGET_COMMITTED = (quarter?: unknown) => figure(quarter, ({ stillToBuild }) => stillToBuild);

/**
 * What has been built for sales in a quarter.
 *
 * @param {string} quarter Optional: a quarter such as "2026-Q4"; blank means the one today falls in.
 * @param {A1:B2} watched Optional: ranges whose changes make Sheets calculate again.
 * @return {number} The part of the budget that is built.
 * @customfunction
 * @preserve
 */
global.BUDGET_SPENT = (quarter?: unknown) => figure(quarter, ({ built }) => built);

/**
 * What changes have cost in a quarter: work built and lost, and disruption.
 *
 * @param {string} quarter Optional: a quarter such as "2026-Q4"; blank means the one today falls in.
 * @param {A1:B2} watched Optional: ranges whose changes make Sheets calculate again.
 * @return {number} Sunk plus disruption.
 * @customfunction
 * @preserve
 */
global.BUDGET_WASTE = (quarter?: unknown) => figure(quarter, ({ sunk, disruption }) => sunk + disruption);

/**
 * What is left of the sales budget in a quarter. Total = committed + spent + waste + remaining.
 *
 * @param {string} quarter Optional: a quarter such as "2026-Q4"; blank means the one today falls in.
 * @param {A1:B2} watched Optional: ranges whose changes make Sheets calculate again.
 * @return {number} What is left to spend.
 * @customfunction
 * @preserve
 */
global.BUDGET_REMAINING = (quarter?: unknown) => figure(quarter, ({ remaining }) => remaining);

/**
 * Whether ranks are 1, 2, 3 and so on, without ties and gaps.
 *
 * @param {A2:A100} range The ranks, or the rows they stand in with the rank first.
 * @return {string} That they are in order, or what to settle.
 * @customfunction
 * @preserve
 */
global.RANK_CHECK = (range: unknown) => rankCheck(range);

/**
 * What dropping a request alone would cost today: work built and lost, and disruption.
 *
 * @param {string} id The request: its ID such as "R-1", or its title.
 * @param {string} quarter Optional: a quarter such as "2026-Q4"; blank means the one today falls in.
 * @param {A1:B2} watched Optional: ranges whose changes make Sheets calculate again.
 * @return {number} Sunk plus disruption; 0 for work not started. Words when it is not committed.
 * @customfunction
 * @preserve
 */
global.CHANGE_COST = (id: unknown, quarter?: unknown) => changeCost(id, quarter);

/**
 * What the next change costs: of what it interrupts, or as a fee.
 *
 * @param {string} quarter Optional: a quarter such as "2026-Q4"; blank means the one today falls in.
 * @param {A1:B2} watched Optional: ranges whose changes make Sheets calculate again.
 * @return {string} Such as "22.5 %", or "3 points".
 * @customfunction
 * @preserve
 */
global.NEXT_CHANGE_RATE = (quarter?: unknown) => nextChangeRate(quarter);

/**
 * Whether a request fits: before the commit by the cut line, after it in what is left.
 *
 * @param {string} id The request: its ID such as "R-1", or its title.
 * @param {string} quarter Optional: a quarter such as "2026-Q4"; blank means the one today falls in.
 * @param {A1:B2} watched Optional: ranges whose changes make Sheets calculate again.
 * @return {string} Such as "fits, 10 left after", or "does not fit by 15".
 * @customfunction
 * @preserve
 */
global.FITS = (id: unknown, quarter?: unknown) => fits(id, quarter);

/**
 * Where the cut line runs: what fits and what waits first; after the commit, what would still fit.
 *
 * @param {string} quarter Optional: a quarter such as "2026-Q4"; blank means the one today falls in.
 * @param {A1:B2} watched Optional: ranges whose changes make Sheets calculate again.
 * @return {string} The sentence.
 * @customfunction
 * @preserve
 */
global.CUT_LINE = (quarter?: unknown) => cutLine(quarter);

/**
 * How heavy a quarter is: what it holds and what is wanted in it, up to four quarters ahead.
 *
 * @param {string} quarter Optional: a quarter such as "2027-Q1"; blank means the one today falls in.
 * @param {A1:B2} watched Optional: ranges whose changes make Sheets calculate again.
 * @return {number} In the quarter's unit, to be read beside its budget.
 * @customfunction
 * @preserve
 */
global.QUARTER_LOAD = (quarter?: unknown) => quarterLoad(quarter);

/**
 * Where a request stands, for the colleague who asked.
 *
 * @param {string} id The request: its ID such as "R-1", or its title.
 * @param {string} quarter Optional: a quarter such as "2026-Q4"; blank means the one today falls in.
 * @param {A1:B2} watched Optional: ranges whose changes make Sheets calculate again.
 * @return {string} The sentence.
 * @customfunction
 * @preserve
 */
global.REQUEST_STATUS = (id: unknown, quarter?: unknown) => requestStatus(id, quarter);

/**
 * What to say in the weekly meeting: what is being built, what is planned, what is left.
 *
 * @param {string} quarter Optional: a quarter such as "2026-Q4"; blank means the one today falls in.
 * @param {A1:B2} watched Optional: ranges whose changes make Sheets calculate again.
 * @return {string} The sentence.
 * @customfunction
 * @preserve
 */
global.WEEKLY_SENTENCE = (quarter?: unknown) => weeklySentence(quarter);
