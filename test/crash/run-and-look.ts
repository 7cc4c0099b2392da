/** Does an action once in a workbook of its own, and keeps what it passes through. */
import type { CallRecord, Snapshot } from '../../preview/local-sheets';
import type { NodeSheets } from '../../preview/node';
import type { Action } from './actions';
import { openWorkbook } from './open-workbook';
import type { Outcome } from './starts';

export interface Tryable extends Action {
  readonly holdsWritesBack?: boolean;
}

const press = 'the first press';

export interface Run {
  /** The workbook before each call that goes out; the same one where nothing was written since. */
  readonly leftAt: readonly Snapshot[];
  readonly calls: readonly CallRecord[];
  readonly after: Snapshot;
  /** Whether the ledger changes at this call, or a call beside it. */
  isAtCommit(index: number): boolean;
}

export const runAndLook = (action: Tryable, start: Snapshot): Promise<Run> =>
  inWorkbook(action, start, async (sheets) => {
    const leftAt: Snapshot[] = [];
    let last: Snapshot | undefined;
    sheets.onCall = (cost) => {
      if (cost === 'cached') return;
      last ??= sheets.snapshot();
      leftAt.push(last);
      // What is held back shows with any later call.
      if (cost === 'write' || action.holdsWritesBack === true) last = undefined;
    };
    const answer = await answerOf(action, sheets);
    sheets.onCall = undefined;
    const why = refusal(answer);
    if (why !== '') throw new Error(`${action.name} can't be done: ${why}`);
    const calls = (sheets.executions.at(-1)?.calls ?? []).filter(({ cost }) => cost !== 'cached');
    const after = sheets.snapshot();
    const ledgers = [...leftAt, after].map(ledgerOf);
    const changes = ledgers.flatMap((ledger, index) =>
      ledger === (ledgers[index - 1] ?? ledger) ? [] : index,
    );
    const isAtCommit = (index: number): boolean => changes.some((change) => Math.abs(index - change) <= 1);
    return { leftAt, calls, after, isAtCommit };
  });

/** What its rows hold, as one text; how they look is no part of it. */
const ledgerOf = ({ workbook }: Snapshot): string => {
  const tab = Object.values(workbook.sheets ?? {}).find(({ name }) => name === 'Changes');
  return JSON.stringify(tab?.cellData ?? {}, (key, value: unknown) => (key === 's' ? undefined : value));
};

export const openFor = async (action: Tryable, snapshot: Snapshot): Promise<NodeSheets> => {
  const sheets = await openWorkbook(snapshot, action.now);
  sheets.switches.writesWaitForFlush = action.holdsWritesBack === true;
  return sheets;
};

export const inWorkbook = async <Result>(
  action: Tryable,
  snapshot: Snapshot,
  act: (sheets: NodeSheets) => Promise<Result>,
): Promise<Result> => {
  const sheets = await openFor(action, snapshot);
  try {
    return await act(sheets);
  } finally {
    await sheets.close();
  }
};

type Answer = Partial<Outcome> & { readonly error?: string };

/** A run that was ended answers with Google's words for it; a trigger tells nobody, and is asked. */
export const answerOf = async (action: Tryable, sheets: NodeSheets): Promise<Answer> => {
  const answer = await action.act(sheets, press).catch((error: unknown) => ({ error: String(error) }));
  await sheets.settled();
  const { error } = sheets.executions.at(-1) ?? {};
  return { ...(typeof answer === 'object' ? (answer as Answer) : {}), ...(error !== undefined && { error }) };
};

export const refusal = ({ ok = true, problems = [], error = '' }: Answer): string =>
  ok && error === '' ? '' : [error, ...problems.map(({ code, says }) => `${code}: ${says}`)].join(' ');
