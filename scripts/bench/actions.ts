/** What is timed: everything people wait for, done through the doors they use. */
import type { NodeSheets } from '../../preview/node';
import { current, next } from './big-workbook';

export interface BenchAction {
  readonly name: string;
  /** The functions of the add-on whose executions are counted. */
  readonly execution: string;
  /** `turn` counts from 0. Answers with what the server answered. */
  readonly run: (sheets: NodeSheets, turn: number) => Promise<unknown>;
  /** Puts things back, so that the next turn finds the same; not timed. */
  readonly after?: (sheets: NodeSheets) => Promise<unknown>;
  /** Can be done once in a workbook. */
  readonly isOnce?: true;
  /** The first time it makes what it finds later, so that time is not measured. */
  readonly isAgain?: true;
}

/** Being built, in every size of workbook. */
const request = 'R-6';

const call = (execution: string, ...args: unknown[]): Pick<BenchAction, 'execution' | 'run'> => ({
  execution,
  run: (sheets) => sheets.run(execution, ...args),
});

const undoIn =
  (quarter: string) =>
  (sheets: NodeSheets): Promise<unknown> =>
    sheets.run('sidebarUndo', quarter, 'a slip');

const drop = { kind: 'drop', quarter: current, out: request };

/** The tab that people keep for themselves. */
export const ownTab = 'Own';

const bareFunction = (name: string, formula: string): BenchAction => ({
  name: formula,
  execution: name,
  run: (sheets) => sheets.type(ownTab, 'A1', formula),
  after: (sheets) => sheets.clear(ownTab, 'A1'),
});

export const benchActions: readonly BenchAction[] = [
  { name: 'Set up again', ...call('sidebarSetUp'), isAgain: true },
  {
    name: 'Rank edit',
    execution: 'onEdit',
    // The last request but one and the one before change places, turn by turn.
    run: async (sheets) => {
      const ranks = sheets
        .values('Requests')
        .slice(1)
        .map(([rank]) => Number(rank));
      const lowest = Math.max(...ranks);
      await sheets.type('Requests', `A${ranks.indexOf(lowest) + 2}`, String(lowest - 1));
    },
  },
  { name: 'Tidy ranks', ...call('sidebarTidyRanks', '') },
  { name: 'Check the ledger', ...call('sidebarCheckLedger') },
  { name: 'Open the sidebar', ...call('sidebarHome', '') },
  { name: 'Poll', ...call('sidebarStamp') },
  { name: 'Preview a change', ...call('sidebarPreviewChange', drop) },
  { name: 'Apply a change', ...call('sidebarApplyChange', drop, 'A deal'), after: undoIn(current) },
  { name: 'Commit', ...call('sidebarCommit', next), after: undoIn(next) },
  { name: 'Weekly page again', ...call('sidebarBuildWeekly', ''), isAgain: true },
  bareFunction('BUDGET_REMAINING', '=BUDGET_REMAINING()'),
  bareFunction('FITS', '=FITS("R-9")'),
  bareFunction('CUT_LINE', '=CUT_LINE()'),
  bareFunction('CHANGE_COST', `=CHANGE_COST("${request}")`),
  bareFunction('NEXT_CHANGE_RATE', '=NEXT_CHANGE_RATE()'),
  bareFunction('QUARTER_LOAD', `=QUARTER_LOAD("${next}")`),
  bareFunction('REQUEST_STATUS', '=REQUEST_STATUS("R-9")'),
  bareFunction('WEEKLY_SENTENCE', '=WEEKLY_SENTENCE()'),
  { name: 'Close', ...call('sidebarCloseQuarter', current), isOnce: true },
];
