/** Times every action on a workbook of one size: what it asks of Google, what it takes here, and what it would take there. */
import { Bench } from 'tinybench';
import type { ExecutionRecord } from '../../preview/local-sheets';
import { openInNode, type NodeSheets } from '../../preview/node';
import { projectWithOne } from './answers-one';
import { benchActions, ownTab, type BenchAction } from './actions';
import { bigWorkbook, current, sales, today } from './big-workbook';
import { modelledTime, type ModelledTime } from './google-model';
import { median } from './median';

export interface ActionTime {
  readonly action: string;
  /** What travels to Google. */
  readonly calls: number;
  /** Of them the spreadsheet's; the rest are locks, properties and the like. */
  readonly spreadsheetCalls: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Medians in milliseconds: in the script itself, and until it has answered, its calls to the preview included. */
  readonly own: number;
  readonly total: number;
  readonly onGoogle: ModelledTime;
}

/** Opened and set up. */
export const openBig = async (requests: number): Promise<NodeSheets> => {
  const workbook = bigWorkbook(requests);
  const project = projectWithOne();
  const sheets = await openInNode({ workbook, project, now: today, person: sales, timeZone: 'Etc/UTC' });
  await sheets.run('sidebarSetUp');
  // A ledger that comes without what the add-on keeps beside it is taken for a copy's; its history goes on here.
  await sheets.run('sidebarSettleCopy', current, 'keep');
  await sheets.addTab(ownTab);
  await sheets.settled();
  return sheets;
};

export const timeActions = async (sheets: NodeSheets, turns: number): Promise<ActionTime[]> => {
  const times: ActionTime[] = [];
  for (const action of benchActions) {
    times.push(await timeAction(sheets, action, action.isOnce ? 1 : turns));
  }
  return times;
};

const timeAction = async (sheets: NodeSheets, action: BenchAction, turns: number): Promise<ActionTime> => {
  const records: ExecutionRecord[] = [];
  let before = 0;
  let turn = 0;
  if (action.isAgain) await action.run(sheets, turn);
  const bench = new Bench({ iterations: turns, time: 0, warmup: false, throws: true });
  bench.add(
    action.name,
    async () => {
      const answer = await action.run(sheets, turn++);
      await sheets.settled();
      refuseFailure(action, answer);
    },
    {
      beforeEach: () => void (before = sheets.executions.length),
      afterEach: async () => {
        const own = sheets.executions.slice(before).filter(({ execution }) => execution === action.execution);
        records.push(...own);
        await action.after?.(sheets);
        await sheets.settled();
      },
    },
  );
  await bench.run();
  return summary(action, records);
};

/** What was refused is quick, and says nothing about the action. */
const refuseFailure = ({ name }: BenchAction, answer: unknown): void => {
  if (typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false) {
    throw new Error(`${name} was refused: ${JSON.stringify(answer).slice(0, 500)}`);
  }
};

const summary = ({ name }: BenchAction, records: readonly ExecutionRecord[]): ActionTime => {
  const last = records[records.length - 1];
  if (!last) throw new Error(`${name} ran nothing`);
  return {
    action: name,
    calls: last.costs.read + last.costs.write,
    spreadsheetCalls: last.calls.filter(({ kind, cost }) => kind !== 'service' && cost !== 'cached').length,
    cellsRead: last.cellsRead,
    cellsWritten: last.cellsWritten,
    own: median(records.map(({ ownMs }) => ownMs)),
    total: median(records.map(({ ms }) => ms)),
    onGoogle: modelledTime(last),
  };
};
