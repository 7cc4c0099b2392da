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

const press = 'the first press';

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
    const problems = [
      ...(await atFirstSight(action, kept)),
      ...(await atTheSecondPress(action, kept, expected)),
    ];
    failures.push(...problems.map((problem) => `${where}: ${problem}`));
  };

  // Dying at a call leaves what stood there before it or after it: what the run without a fault has passed through.
  for (const [index, left] of leftAt.entries()) await pressAgain(left, `dies at ${nameOf(calls, index)}`);
  await pressAgain(after, 'dies after the last call');

  // A call that throws lets the script tidy up. Nothing catches it, so after one call is before the next that writes.
  const workbook = new ReusedWorkbook(action, start);
  for (const [index, { cost }] of calls.entries()) {
    const isLast = index === calls.length - 1;
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
  return { calls: calls.length, points: 4 * calls.length, leftovers: leftovers.count, failures };
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
    this.sheets ??= await openWorkbook(this.start, this.action.now);
    return this.sheets;
  }

  async close(): Promise<void> {
    await this.sheets?.close();
    this.sheets = undefined;
  }
}

/** The workbook before each call that goes out; the same one where nothing was written since. */
const runAndLook = (
  action: Action,
  start: Snapshot,
): Promise<{ leftAt: Snapshot[]; calls: readonly CallRecord[]; after: Snapshot }> =>
  inWorkbook(action, start, async (sheets) => {
    const leftAt: Snapshot[] = [];
    let last: Snapshot | undefined;
    sheets.onCall = (cost) => {
      if (cost === 'cached') return;
      last ??= sheets.snapshot();
      leftAt.push(last);
      if (cost === 'write') last = undefined;
    };
    const answer = await answerOf(action, sheets);
    sheets.onCall = undefined;
    const why = refusal(answer);
    if (why !== '') throw new Error(`${action.name} can't be done: ${why}`);
    const calls = (sheets.executions.at(-1)?.calls ?? []).filter(({ cost }) => cost !== 'cached');
    return { leftAt, calls, after: sheets.snapshot() };
  });

const inWorkbook = async <Result>(
  action: Action,
  snapshot: Snapshot,
  act: (sheets: NodeSheets) => Promise<Result>,
): Promise<Result> => {
  const sheets = await openWorkbook(snapshot, action.now);
  try {
    return await act(sheets);
  } finally {
    await sheets.close();
  }
};

type Answer = Partial<Outcome> & { readonly error?: string };

/** A run that was ended answers with Google's words for it; a trigger tells nobody, and is asked. */
const answerOf = async (action: Action, sheets: NodeSheets): Promise<Answer> => {
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

/** Whoever looks before anybody presses again is not told of edits that nobody made, nor of a ledger that somebody broke. */
const atFirstSight = async (action: Action, left: Snapshot): Promise<string[]> => {
  const edits = await pendingIn(await startOf(action.start), action);
  return inWorkbook(action, left, async (sheets) => {
    const { pending = [], problems = [] } = (await sheets.run('sidebarHome', '')) as SeenHome;
    return [
      ...pending
        .filter(({ key }) => !edits.has(key))
        .map(({ key }) => `the home shows ${key} as typed by hand`),
      ...problems
        .filter(({ code }) => code.startsWith('ledger-'))
        .map(({ says }) => `the home says: ${says}`),
    ];
  });
};

const pendingAt = new Map<string, Promise<ReadonlySet<string>>>();

const pendingIn = (start: Snapshot, action: Action): Promise<ReadonlySet<string>> => {
  const known =
    pendingAt.get(action.name) ??
    inWorkbook(action, start, async (sheets) => {
      const { pending = [] } = (await sheets.run('sidebarHome', '')) as SeenHome;
      return new Set(pending.map(({ key }) => key));
    });
  pendingAt.set(action.name, known);
  return known;
};

const atTheSecondPress = (action: Action, left: Snapshot, expected: string): Promise<string[]> =>
  inWorkbook(action, left, async (sheets) => {
    const answer = await answerOf(action, sheets);
    const why = refusal(answer);
    const found = comparable(sheets.look());
    return [
      ...(why === '' ? [] : [`the second press is refused: ${why}`]),
      ...(found === expected
        ? []
        : [`after the second press the workbook is another:\n${differences(found, expected).join('\n')}`]),
    ];
  });
