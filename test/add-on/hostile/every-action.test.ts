/** People's own cells are the same, to the byte, before and after every function that a menu or a page may call. */
import type { NodeSheets } from '../../../preview/node';
import { openGood } from './good-workbook';
import { peoplesCells } from './whole-snapshot';

const QUARTER = '2026-Q4';
const drop = { quarter: QUARTER, kind: 'drop', out: 'R-8' };

/** With what a page would send; one that is missing here fails the test below. */
const calls: Readonly<Record<string, readonly unknown[]>> = {
  sidebarHome: [''],
  sidebarStamp: [],
  sidebarFigure: [QUARTER, 'remaining'],
  sidebarPreviewCommit: ['2027-Q1'],
  sidebarCommit: ['2027-Q1'],
  sidebarPreviewChange: [drop],
  sidebarApplyChange: [drop, 'no longer wanted'],
  sidebarUndo: [QUARTER, 'a slip'],
  sidebarApplyPending: [QUARTER, 'as agreed'],
  sidebarRevertPending: [QUARTER],
  sidebarPreviewClose: [QUARTER],
  sidebarCloseQuarter: [QUARTER],
  sidebarPlan: [QUARTER],
  sidebarAcceptMoves: [QUARTER],
  sidebarIntake: [QUARTER],
  sidebarAddRequest: [
    {
      quarter: QUARTER,
      title: '=HYPERLINK("x")',
      customer: '+1',
      askedBy: '',
      dealValue: '',
      motive: '',
      asks: '',
    },
  ],
  sidebarAddAsk: [QUARTER, 'R-11', 'Acme'],
  sidebarDuplicates: [QUARTER],
  sidebarMerge: [QUARTER, 'R-12', 'R-23'],
  sidebarUnmerge: [QUARTER, 'R-23'],
  sidebarHeard: [QUARTER],
  sidebarAnswer: [QUARTER, 'R-17', 'Endorsed', ''],
  sidebarSession: [QUARTER],
  sidebarKeepSession: [QUARTER, { ids: [], answers: [], revision: 1 }],
  sidebarApplySession: [QUARTER],
  sidebarDiscardSession: [QUARTER],
  sidebarPrepareImport: [QUARTER],
  sidebarImport: [QUARTER, []],
  sidebarExport: [QUARTER],
  sidebarTidyRanks: [QUARTER],
  sidebarSortByRank: [QUARTER],
  sidebarHealth: [QUARTER],
  sidebarWeekly: [QUARTER],
  sidebarCompareMeetings: [QUARTER, '2026-10-05', ''],
  sidebarBuildWeekly: [QUARTER],
  sidebarSetUp: [],
  sidebarLoadExample: [],
  sidebarCheckLedger: [],
  sidebarCheck: [QUARTER],
  sidebarRepair: [QUARTER, []],
  sidebarOpen: ['health', QUARTER],
  sidebarSettleCopy: [QUARTER, 'keep'],
  sidebarJump: ['Requests', 'A2'],
  setUpSpreadsheet: [],
  loadExampleQuarter: [],
};

/** Sorting moves people's cells with their rows; removing the example takes the example's rows away, with what stands in them. */
const moves = ['sidebarSortByRank', 'menuSortByRank', 'removeExample'];

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openGood();
}, 90_000);
afterAll(() => sheets.close());

test('none of them touches a cell that is not ours', async () => {
  const own = peoplesCells(sheets);
  const functions = sheets.functions.filter((name) =>
    /^(sidebar|menu|setUp|loadExample|removeExample|openSidebar)/.test(name),
  );
  const unknown = functions.filter((name) => name.startsWith('sidebar') && !(name in calls));
  expect(unknown).toEqual([]);
  const touched: string[] = [];
  for (const name of functions.filter((each) => !moves.includes(each))) {
    // What a page sends at the wrong time is refused; what ends in an error may have written all the same.
    await sheets.run(name, ...(calls[name] ?? [])).catch(() => undefined);
    await sheets.settled();
    if (JSON.stringify(peoplesCells(sheets)) !== JSON.stringify(own)) touched.push(name);
  }
  expect(touched).toEqual([]);
}, 240_000);
