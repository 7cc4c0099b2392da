/** Looks at everything the add-on depends on, and says of each fault what a repair would write. Writes nothing itself. */
import { repair as words } from '../../words/en/repair';
import { fill } from '../../words/fill';
import type { Person } from '../../budget/people/person';
import type { Problem } from '../../budget/problem';
import type { TabName } from '../../budget/place';
import { hiddenTab, lostLedger, markedFormulas, renamedTab } from '../../budget/problems/of-damage';
import { missingTab } from '../../budget/problems/of-tabs';
import { whyNot } from '../../budget/people/role';
import { units, type Unit } from '../../budget/unit';
import { lookAfresh } from '../../sheets/document-memory';
import { currentLayout } from '../../sheets/schema/current-layout';
import { isTab, readTab } from '../../sheets/read-tab';
import { isLeftMarked, takeMarksAway } from '../../sheets/refresh-functions';
import { setUpWorkbook } from '../../sheets/set-up/set-up-workbook';
import { tabPlans } from '../../sheets/set-up/tab-plans';
import { timeZone } from '../../sheets/time-zone';
import { insertWeeklyTab, inspectWeeklyTab } from '../../sheets/weekly/weekly-sheet';
import { isReadable, readWorkbook, type Workbook } from '../../sheets/workbook';
import { readLastPosted } from '../memory/last-posted';
import { layOutSafely } from '../run/lay-out-safely';
import { cellFindings } from './cell-findings';
import { computedFindings } from './computed-findings';
import type { Finding } from './finding';
import { lookFindings } from './look-findings';
import { seeTable, type SeenTable } from './seen-table';
import { shapeFindings } from './shape-findings';

export interface Inspection {
  readonly findings: readonly Finding[];
  /** For the letters of the cells; absent where a tab is missing. */
  readonly tabs: Partial<Workbook['tabs']>;
  /** '3 tabs, 71 columns and 30 entries of the ledger'. */
  readonly looked: string;
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const inspect = (who: Person): Inspection => {
  lookAfresh();
  const spreadsheet = SpreadsheetApp.getActive();
  const zone = timeZone(spreadsheet.getSpreadsheetTimeZone());
  const read = tabPlans.map((plan) => ({
    plan,
    tab: readTab<string>(spreadsheet, plan.name, plan.columns, zone),
  }));
  const seen = read.flatMap(({ plan, tab }) => (isTab(tab) ? [seeTable(tab, plan)] : []));
  const absent = read.flatMap(({ plan, tab }) => (isTab(tab) ? [] : [missing(spreadsheet, plan.name, tab)]));
  const workbook = readWorkbook();
  const whole = isReadable(workbook) ? workbook : null;
  const byName = new Map(seen.map((table) => [table.tab.name, table]));
  const missed = [
    ...absent,
    ...seen.flatMap((table) => lostColumns(spreadsheet, table, whole?.layout ?? currentLayout)),
  ];
  const findings = [
    ...(missed.some(({ problem }) => problem.code === 'lost-ledger') ? missed.map(left) : missed),
    ...seen.flatMap(shapeFindings),
    ...weeklyTab(spreadsheet),
    ...marks(spreadsheet),
    ...seen.flatMap(lookFindings),
    ...seen.flatMap((table) => cellFindings(table, zone, (row) => unitAt(whole, table.tab.name, row))),
    ...(whole === null ? [] : computed(whole, byName, who)),
  ];
  const columns = seen.reduce((sum, table) => sum + table.columns.length, 0);
  const tabs = Object.fromEntries(seen.map(({ tab }) => [tab.name.toLowerCase(), tab]));
  return {
    findings,
    tabs,
    looked: fill(words.looked, {
      tabs: seen.length,
      columns,
      entries: byName.get('Changes')?.tab.rows.length ?? 0,
    }),
  };
};

const unitAt = (workbook: Workbook | null, tab: TabName, row: number): Unit => {
  const own =
    tab === 'Allocation' ? workbook?.allocations.find((each) => each.row === row) : workbook?.allocation;
  const unit = own?.unit ?? 'story points';
  return unit in units ? unit : 'story points';
};

/** What can't be read has no place to write to, so nothing is computed before the tabs have their shape. */
const computed = (workbook: Workbook, seen: ReadonlyMap<TabName, SeenTable>, who: Person): Finding[] => {
  const [allocation, changes] = [seen.get('Allocation'), seen.get('Changes')];
  const isMisshapen = Object.values(workbook.tabs).some(({ problems }) => problems.length > 0);
  if (isMisshapen || !allocation || !changes || !workbook.allocation) return [];
  return computedFindings(workbook, allocation, changes, whyNot(who, workbook.allocation, 'tidy ranks'));
};

const layOut = (spreadsheet: Spreadsheet): void => {
  const [problem] = setUpWorkbook(spreadsheet, layOutSafely());
  if (problem !== undefined) throw new Error(problem.says);
};

/** An empty tab may be laid out anew; a ledger that was never is nobody's to invent. */
const missing = (spreadsheet: Spreadsheet, name: TabName, problem: Problem): Finding =>
  name === 'Changes' && readLastPosted() !== undefined
    ? { problem: lostLedger(words.changesTab), writes: '', stage: 0, mend: null }
    : {
        problem,
        writes: fill(words.addsTab, { tab: name }),
        stage: 0,
        mend: () => layOut(spreadsheet),
      };

/** Columns that came with a later layout are not lost: the next action adds them. */
const lostColumns = (
  spreadsheet: Spreadsheet,
  { tab: { name, problems, rows }, plan }: SeenTable,
  layout: number,
): Finding[] =>
  problems
    .filter(
      ({ code, place }) =>
        code === 'missing-header' && (plan.columns[place?.header ?? '']?.since ?? 1) <= layout,
    )
    .map((problem): Finding => {
      const header = problem.place?.header ?? '';
      return name === 'Changes' && rows.length > 0
        ? { problem: lostLedger(fill(words.changesColumn, { header })), writes: '', stage: 0, mend: null }
        : {
            problem,
            writes: fill(
              name === 'Allocation' || header === 'ID' ? words.addsColumnFilled : words.addsColumnBlank,
              { header, tab: name },
            ),
            stage: 0,
            mend: () => layOut(spreadsheet),
          };
    });

/** Laying out what is missing would give the ledger an empty column or tab too, and then nothing would say that it is lost. */
const left = (finding: Finding): Finding => ({ ...finding, writes: '', mend: null });

const weeklyTab = (spreadsheet: Spreadsheet): Finding[] => {
  const weekly = inspectWeeklyTab(spreadsheet);
  if (weekly === null) {
    return [
      {
        problem: missingTab('Weekly'),
        writes: words.addsWeekly,
        stage: 0,
        mend: () => void insertWeeklyTab(spreadsheet),
      },
    ];
  }
  if ('code' in weekly) return [{ problem: weekly, writes: '', stage: 0, mend: null }];
  const { sheet } = weekly;
  const label = sheet.getName();
  const choice = (problem: Problem, writes: string, mend: () => void): Finding => ({
    problem,
    writes,
    isChoice: true,
    stage: 0,
    mend,
  });
  return [
    ...(label === 'Weekly'
      ? []
      : [
          choice(
            renamedTab('Weekly', label),
            fill(words.namesTab, { tab: 'Weekly' }),
            () => void sheet.setName('Weekly'),
          ),
        ]),
    ...(sheet.isSheetHidden()
      ? [choice(hiddenTab('Weekly'), fill(words.showsTab, { tab: 'Weekly' }), () => void sheet.showSheet())]
      : []),
  ];
};

const marks = (spreadsheet: Spreadsheet): Finding[] =>
  isLeftMarked(spreadsheet)
    ? [
        {
          problem: markedFormulas(),
          writes: words.formulas,
          stage: 1,
          mend: () => takeMarksAway(spreadsheet),
        },
      ]
    : [];
