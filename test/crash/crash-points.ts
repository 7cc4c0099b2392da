/**
 * Fails an action at every single service call, before and after it takes effect, and presses again after each: the workbook then
 * is the same as if nothing had failed.
 */
import { createHash } from 'node:crypto';
import type { CallRecord, Snapshot } from '../../preview/local-sheets';
import type { NodeSheets } from '../../preview/node';
import type { Action } from './actions';
import { comparable, differences } from './comparable';
import { openWorkbook } from './open-workbook';
import { startOf, type Outcome } from './starts';

export interface Tried {
  /** Calls that went out in the run without a fault. */
  readonly calls: number;
  readonly points: number;
  /** Workbooks, each another, that the crashes have left, and that were pressed again in. */
  readonly leftovers: number;
  readonly failures: readonly string[];
}

interface Tryable extends Action {
  readonly holdsWritesBack?: boolean;
}

const press = 'the first press';

/** The same where Google holds back what is written to cells until it is read or flushed: who dies takes it all along. */
export const tryEveryDeathBeforeAFlush = async (given: Action): Promise<Tried> => {
  const action = { ...given, holdsWritesBack: true };
  const { leftAt, calls, after } = await runAndLook(action, await startOf(action.start));
  const expected = comparable(after);
  const failures: string[] = [];
  const leftovers = new Leftovers();
  for (const [index, left] of [...leftAt, after].entries()) {
    if (!leftovers.isNew(left) || (action.isToldBefore === true && comparable(left) === expected)) continue;
    const problems = await lookAndPress(action, left, expected);
    failures.push(...problems.map((problem) => `dies at ${nameOf(calls, index)}: ${problem}`));
  }
  return { calls: calls.length, points: 2 * calls.length, leftovers: leftovers.count, failures };
};

export const tryEveryCrash = async (action: Action): Promise<Tried> => {
  const start = await startOf(action.start);
  const { leftAt, calls, after } = await runAndLook(action, start);
  const expected = comparable(after);
  const failures: string[] = [];
  const leftovers = new Leftovers();

  const pressAgain = async (left: Snapshot, where: string): Promise<void> => {
    if (!leftovers.isNew(left)) return;
    if (action.isToldBefore === true && comparable(left) === expected) return;
    const kept = structuredClone(left);
    const problems = await lookAndPress(action, kept, expected);
    failures.push(...problems.map((problem) => `${where}: ${problem}`));
  };

  // Dying at a call leaves what stood there before it or after it: what the run without a fault has passed through.
  for (const [index, left] of leftAt.entries()) await pressAgain(left, `dies at ${nameOf(calls, index)}`);
  await pressAgain(after, 'dies after the last call');

  // A call that throws lets the script tidy up. Nothing catches it, so after one call is before the next that writes.
  const workbook = new ReusedWorkbook(action, start);
  const kinds = new Set<string>();
  let thrown = 0;
  for (const [index, { cost, member }] of calls.entries()) {
    const isLast = index === calls.length - 1;
    if (action.throwsOncePerKind === true && kinds.has(member)) continue;
    kinds.add(member);
    thrown += 1;
    for (const when of isLast ? (['before', 'after'] as const) : (['before'] as const)) {
      if (cost === 'read' && !isLast) continue;
      const sheets = await workbook.atStart();
      const fault = sheets.faults.failCall({ nth: index + 1, when });
      await answerOf(action, sheets);
      sheets.faults.clear();
      if (fault.struck === 0) failures.push(`${nameOf(calls, index)} was not reached`);
      await pressAgain(sheets.look(), `${nameOf(calls, index)} throws, ${when} it took effect`);
    }
  }
  await workbook.close();
  // Each call: dying and throwing, before it takes effect and after.
  return { calls: calls.length, points: 2 * calls.length + 2 * thrown, leftovers: leftovers.count, failures };
};

const nameOf = (calls: readonly CallRecord[], index: number): string =>
  `call ${index + 1}, ${calls[index]?.member ?? ''},`;

/** The workbooks that crashes have left. The same once more would end the same once more. */
class Leftovers {
  private readonly seen = new Set<string>();

  get count(): number {
    return this.seen.size;
  }

  isNew(left: Snapshot): boolean {
    const presses = left.state.documentProperties['presses'] ?? '';
    const hash = createHash('sha1').update(comparable(left)).update(presses).digest('base64');
    if (this.seen.has(hash)) return false;
    this.seen.add(hash);
    return true;
  }
}

/** Opens the workbook anew only where the run before has changed it. */
class ReusedWorkbook {
  private sheets: NodeSheets | undefined;
  private readonly text: string;

  constructor(
    private readonly action: Action,
    private readonly start: Snapshot,
  ) {
    this.text = comparable(start);
  }

  async atStart(): Promise<NodeSheets> {
    if (this.sheets && comparable(this.sheets.look()) !== this.text) await this.close();
    this.sheets ??= await openFor(this.action, this.start);
    return this.sheets;
  }

  async close(): Promise<void> {
    await this.sheets?.close();
    this.sheets = undefined;
  }
}

/** The workbook before each call that goes out; the same one where nothing was written since. */
const runAndLook = (
  action: Tryable,
  start: Snapshot,
): Promise<{ leftAt: Snapshot[]; calls: readonly CallRecord[]; after: Snapshot }> =>
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
    return { leftAt, calls, after: sheets.snapshot() };
  });

const openFor = async (action: Tryable, snapshot: Snapshot): Promise<NodeSheets> => {
  const sheets = await openWorkbook(snapshot, action.now);
  sheets.switches.writesWaitForFlush = action.holdsWritesBack === true;
  return sheets;
};

const inWorkbook = async <Result>(
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
const answerOf = async (action: Tryable, sheets: NodeSheets): Promise<Answer> => {
  const answer = await action.act(sheets, press).catch((error: unknown) => ({ error: String(error) }));
  await sheets.settled();
  const { error } = sheets.executions.at(-1) ?? {};
  return { ...(typeof answer === 'object' ? (answer as Answer) : {}), ...(error !== undefined && { error }) };
};

const refusal = ({ ok = true, problems = [], error = '' }: Answer): string =>
  ok && error === '' ? '' : [error, ...problems.map(({ code, says }) => `${code}: ${says}`)].join(' ');

interface SeenHome {
  readonly pending?: readonly { readonly key: string }[];
  readonly problems?: readonly { readonly code: string; readonly says: string }[];
}

/** Told before the first press too: edits that were typed, rows of the ledger that were moved. */
const toldAtStart = new Map<string, Promise<ReadonlySet<string>>>();

const toldBefore = async (action: Tryable): Promise<ReadonlySet<string>> => {
  const start = await startOf(action.start);
  const known =
    toldAtStart.get(action.name) ?? inWorkbook(action, start, async (sheets) => new Set(await told(sheets)));
  toldAtStart.set(action.name, known);
  return known;
};

/** What a person is told of hand edits and of a broken ledger. */
const told = async (sheets: NodeSheets): Promise<string[]> => {
  const { pending = [], problems = [] } = (await sheets.run('sidebarHome', '')) as SeenHome;
  return [
    ...pending.map(({ key }) => `the home shows ${key} as typed by hand`),
    ...problems.filter(({ code }) => code.startsWith('ledger-')).map(({ says }) => `the home says: ${says}`),
  ];
};

/**
 * Whoever looks before anybody presses again is not told of edits that nobody made, nor of a ledger that somebody broke; and
 * pressed again it ends as if nothing had failed.
 */
const lookAndPress = async (action: Tryable, left: Snapshot, expected: string): Promise<string[]> => {
  const before = await toldBefore(action);
  return inWorkbook(action, left, async (sheets) => {
    const seen = await told(sheets);
    const why = refusal(await answerOf(action, sheets));
    const found = comparable(sheets.look());
    return [
      ...seen.filter((says) => !before.has(says)),
      ...(why === '' ? [] : [`the second press is refused: ${why}`]),
      ...(found === expected
        ? []
        : [`after the second press the workbook is another:\n${differences(found, expected).join('\n')}`]),
    ];
  });
};
