/**
 * The only file Google sees: every name people, menus, triggers and the sidebar may call. No logic. The build copies
 * the JSDoc of the custom functions above their stubs, where Sheets reads it for autocomplete.
 */
import { applyChange } from './actions/apply-change';
import { applyPending } from './actions/apply-pending';
import { buildWeekly } from './actions/build-weekly';
import { check, repair } from './actions/check-and-repair';
import { checkLedger } from './actions/check-ledger';
import { closeQuarter, previewClose } from './actions/close-quarter';
import { commitQuarter } from './actions/commit-quarter';
import { edited } from './actions/edited';
import { exportQuarter } from './actions/export-quarter';
import { figure as derivedFigure } from './actions/figure';
import { health } from './actions/health';
import { answerRequest, heard } from './actions/heard';
import { home } from './actions/home';
import { importRequests, prepareImport } from './actions/import-requests';
import { addAsk, addRequest, intake } from './actions/intake';
import { jump } from './actions/jump';
import { loadExample } from './actions/load-example';
import { duplicates, merge, unmerge } from './actions/merging';
import { openDialog } from './actions/open-dialog';
import { acceptMoves, plan } from './actions/plan';
import { previewChange } from './actions/preview-change';
import { previewCommit } from './actions/preview-commit';
import { applyRankSession, discardRankSession, keepRankSession, rankSession } from './actions/rank-session';
import { revertPending } from './actions/revert-pending';
import { setUp } from './actions/set-up';
import { settleCopy } from './actions/settle-copy';
import { sortByRank } from './actions/sort-by-rank';
import { tidyRanks } from './actions/tidy-ranks';
import { undo } from './actions/undo';
import { compareKeptMeetings, weekly } from './actions/weekly';
import { addFromMenu } from './actions/menu/add-from-menu';
import { buildMenu } from './actions/menu/build-menu';
import { changeFromMenu } from './actions/menu/change-from-menu';
import { checkFromMenu } from './actions/menu/check-from-menu';
import { closeFromMenu } from './actions/menu/close-from-menu';
import { commitFromMenu } from './actions/menu/commit-from-menu';
import { copyFromMenu } from './actions/menu/copy-from-menu';
import { exampleFromMenu } from './actions/menu/example-from-menu';
import { openSidebar } from './actions/menu/open-sidebar';
import { planFromMenu } from './actions/menu/plan-from-menu';
import { settleFromMenu } from './actions/menu/settle-from-menu';
import { showOutcome } from './actions/menu/show-outcome';
import { undoFromMenu } from './actions/menu/undo-from-menu';
import { lookAtStamp } from './actions/memory/version-stamp';
import { pressed } from './actions/run/press';
import { changeCost } from './functions/change-cost';
import { cutLine } from './functions/cut-line';
import { figure } from './functions/figure';
import { fits } from './functions/fits';
import { nextChangeRate } from './functions/next-change-rate';
import { quarterLoad } from './functions/quarter-load';
import { rankCheck } from './functions/rank-check';
import { requestStatus } from './functions/request-status';
import { weeklySentence } from './functions/weekly-sentence';
import { spokenWords } from './sheets/spoken-words';
import { speakFrom } from './words/topic';

speakFrom(spokenWords);

/* Triggers */

global.onOpen = buildMenu;
global.onInstall = () => buildMenu();
global.onEdit = edited;

/* Menu, in its order */

global.openSidebar = openSidebar;
global.menuCommitQuarter = commitFromMenu;
global.menuDrop = () => changeFromMenu('drop');
global.menuSwap = () => changeFromMenu('swap');
global.menuAdd = () => changeFromMenu('add');
global.menuPause = () => changeFromMenu('pause');
global.menuGrow = () => changeFromMenu('grow');
global.menuCut = () => changeFromMenu('cut');
global.menuReinstate = () => changeFromMenu('reinstate');
global.menuShip = () => changeFromMenu('ship');
global.menuReEstimate = () => changeFromMenu('re-estimate');
global.menuPull = () => changeFromMenu('pull');
global.menuGrant = () => changeFromMenu('grant');
global.menuTake = () => changeFromMenu('take');
global.menuLend = () => changeFromMenu('lend');
global.menuUndo = undoFromMenu;
global.menuApplyPending = () => settleFromMenu('apply');
global.menuRevertPending = () => settleFromMenu('revert');
global.menuCloseQuarter = closeFromMenu;
global.menuBuildWeekly = () => showOutcome(buildWeekly(''));
global.menuWeekly = () => openDialog('weekly');
global.menuHealth = () => openDialog('health');
global.menuNewRequest = addFromMenu;
global.menuFindDuplicates = () => openDialog('duplicates');
global.menuHeard = () => openDialog('heard');
global.menuRankTwo = () => openDialog('session');
global.menuPlan = planFromMenu;
global.menuTidyRanks = () => showOutcome(tidyRanks(''));
global.menuSortByRank = () => showOutcome(sortByRank(''));
global.menuImport = () => openDialog('import');
global.menuExport = () => openDialog('export');
global.menuCheck = checkFromMenu;
global.setUpSpreadsheet = () => showOutcome(setUp());
global.menuCopy = copyFromMenu;
global.loadExampleQuarter = () => exampleFromMenu('load');
global.removeExample = () => exampleFromMenu('remove');

/* Sidebar and dialog: google.script.run calls these by name, and what writes is told which press it answers */

global.sidebarHome = home;
global.sidebarStamp = lookAtStamp;
global.sidebarFigure = derivedFigure;
global.sidebarPreviewCommit = previewCommit;
global.sidebarCommit = pressed(commitQuarter);
global.sidebarPreviewChange = previewChange;
global.sidebarApplyChange = pressed(applyChange);
global.sidebarUndo = pressed(undo);
global.sidebarApplyPending = pressed(applyPending);
global.sidebarRevertPending = pressed(revertPending);
global.sidebarPreviewClose = previewClose;
global.sidebarCloseQuarter = pressed(closeQuarter);
global.sidebarPlan = plan;
global.sidebarAcceptMoves = pressed(acceptMoves);
global.sidebarIntake = intake;
global.sidebarAddRequest = pressed(addRequest);
global.sidebarAddAsk = pressed(addAsk);
global.sidebarDuplicates = duplicates;
global.sidebarMerge = pressed(merge);
global.sidebarUnmerge = pressed(unmerge);
global.sidebarHeard = heard;
global.sidebarAnswer = pressed(answerRequest);
global.sidebarSession = rankSession;
global.sidebarKeepSession = keepRankSession;
global.sidebarApplySession = pressed(applyRankSession);
global.sidebarDiscardSession = pressed(discardRankSession);
global.sidebarPrepareImport = prepareImport;
global.sidebarImport = pressed(importRequests);
global.sidebarExport = exportQuarter;
global.sidebarTidyRanks = pressed(tidyRanks);
global.sidebarSortByRank = pressed(sortByRank);
global.sidebarHealth = health;
global.sidebarWeekly = weekly;
global.sidebarCompareMeetings = compareKeptMeetings;
global.sidebarBuildWeekly = pressed(buildWeekly);
global.sidebarSettleCopy = pressed(settleCopy);
global.sidebarSetUp = pressed(setUp);
global.sidebarLoadExample = pressed(loadExample);
global.sidebarCheckLedger = checkLedger;
global.sidebarCheck = check;
global.sidebarRepair = pressed(repair);
global.sidebarOpen = openDialog;
global.sidebarJump = jump;

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
