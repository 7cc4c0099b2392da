/**
 * Fails an action at every single service call, before and after it takes effect, and presses again after each: the workbook then
 * is the same as if nothing had failed.
 */
import { createHash } from 'node:crypto';
import type { CallRecord, Snapshot } from '../../preview/local-sheets';
import type { NodeSheets } from '../../preview/node';
import type { Action } from './actions';
import { comparable, differences } from './comparable';
import { partOf } from './part';
import { answerOf, inWorkbook, openFor, refusal, runAndLook, type Run, type Tryable } from './run-and-look';
import { startOf } from './starts';

export interface Tried {
  /** Calls that went out in the run without a fault. */
  readonly calls: number;
  /** At each call: dying, and where the script may tidy up throwing, before it takes effect and after. */
  readonly points: number;
  /** Ways to fail that leave something of their own to look at, and how many of them were looked at. */
  readonly ways: number;
  readonly tried: number;
  /** Workbooks, each another, that the crashes have left, and that were pressed again in. */
  readonly leftovers: number;
  readonly failures: readonly string[];
}

/** The same where Google holds back what is written to cells until it is read or flushed: who dies takes it all along. */
export const tryEveryDeathBeforeAFlush = async (given: Action): Promise<Tried> => {
  const action = { ...given, holdsWritesBack: true };
  const start = await startOf(action.start);
  const ran = await runAndLook(action, start);
  const { calls, after } = ran;
  const expected = comparable(after);
  const failures: string[] = [];
  const leftovers = new Leftovers(start);
  const ways = deaths(ran);
  const tried = partOf(ways, ({ index }) => ran.isAtCommit(index));
  for (const { index, left } of tried) {
    const text = comparable(left);
    if (!leftovers.isNew(left, text) || (action.isToldBefore === true && text === expected)) continue;
    const problems = await lookAndPress(action, left, expected);
    failures.push(...problems.map((problem) => `dies at ${nameOf(calls, index)}: ${problem}`));
  }
  return {
    calls: calls.length,
    points: 2 * calls.length,
    ways: ways.length,
    tried: tried.length,
    leftovers: leftovers.count,
    failures,
  };
};

export const tryEveryCrash = async (action: Action): Promise<Tried> => {
  const start = await startOf(action.start);
  const ran = await runAndLook(action, start);
  const { calls, after } = ran;
  const expected = comparable(after);
  const failures: string[] = [];
  const leftovers = new Leftovers(start);

  const pressAgain = async (left: Snapshot, where: string, text = comparable(left)): Promise<void> => {
    if (!leftovers.isNew(left, text)) return;
    if (action.isToldBefore === true && text === expected) return;
    const problems = await lookAndPress(action, left, expected);
    failures.push(...problems.map((problem) => `${where}: ${problem}`));
  };

  // Dying at a call leaves what stood there before it or after it: what the run without a fault has passed through.
  const dying = deaths(ran);
  const died = partOf(dying, ({ index }) => ran.isAtCommit(index));
  for (const { index, left } of died) await pressAgain(left, `dies at ${nameOf(calls, index)}`);

  // A call that throws lets the script tidy up.
  const throwing = throws(action, calls);
  const thrown = partOf(throwing.ways, ({ index }) => ran.isAtCommit(index));
  const workbook = new ReusedWorkbook(action, start);
  for (const { index, when } of thrown) {
    const sheets = await workbook.atStart();
    const fault = sheets.faults.failCall({ nth: index + 1, when });
    await answerOf(action, sheets);
    sheets.faults.clear();
    if (fault.struck === 0) failures.push(`${nameOf(calls, index)} was not reached`);
    // Nobody acts in it until it has been pressed in elsewhere, so that it needs no copy.
    const left = sheets.look();
    const text = comparable(left);
    await pressAgain(left, `${nameOf(calls, index)} throws, ${when} it took effect`, text);
    await workbook.leave(text);
  }
  await workbook.close();
  return {
    calls: calls.length,
    points: 2 * calls.length + 2 * throwing.calls,
    ways: dying.length + throwing.ways.length,
    tried: died.length + thrown.length,
    leftovers: leftovers.count,
    failures,
  };
};

/** Where dying leaves another workbook than dying a call before. */
const deaths = ({ leftAt, after }: Run): { index: number; left: Snapshot }[] =>
  [...leftAt, after]
    .map((left, index) => ({ index, left }))
    .filter(({ index, left }) => left !== leftAt[index - 1]);

interface Throw {
  readonly index: number;
  readonly when: 'before' | 'after';
}

/** Whoever catches an error begins anew, so after one call is before the next that writes. */
const throws = (
  action: Action,
  calls: readonly CallRecord[],
): { readonly calls: number; readonly ways: readonly Throw[] } => {
  const kinds = new Set<string>();
  const last = calls.length - 1;
  const throwing = calls.flatMap(({ cost, member }, index) => {
    const isKnown = action.throwsOncePerKind === true && kinds.has(member);
    kinds.add(member);
    return isKnown ? [] : [{ index, cost }];
  });
  const ways = throwing.flatMap(({ index, cost }): Throw[] => {
    if (index === last) {
      return [
        { index, when: 'before' },
        { index, when: 'after' },
      ];
    }
    return cost === 'read' ? [] : [{ index, when: 'before' }];
  });
  return { calls: throwing.length, ways };
};

const nameOf = (calls: readonly CallRecord[], index: number): string =>
  `call ${index + 1}, ${calls[index]?.member ?? ''},`;

/** The workbooks that crashes have left. The same once more would end the same once more; in the start the run without a fault has pressed. */
class Leftovers {
  private readonly seen = new Set<string>();

  constructor(start: Snapshot) {
    this.isNew(start, comparable(start));
  }

  /** Without the start. */
  get count(): number {
    return this.seen.size - 1;
  }

  isNew(left: Snapshot, text: string): boolean {
    const presses = left.state.documentProperties['presses'] ?? '';
    const hash = createHash('sha1').update(text).update(presses).digest('base64');
    if (this.seen.has(hash)) return false;
    this.seen.add(hash);
    return true;
  }
}

/** Opens the workbook anew only where it was left changed. */
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
    this.sheets ??= await openFor(this.action, this.start);
    return this.sheets;
  }

  async leave(text: string): Promise<void> {
    if (text !== this.text) await this.close();
  }

  async close(): Promise<void> {
    await this.sheets?.close();
    this.sheets = undefined;
  }
}

interface SeenHome {
  readonly pending?: readonly { readonly key: string }[];
  readonly problems?: readonly { readonly code: string; readonly says: string }[];
}

/** Told before the first press too: edits that were typed, rows of the ledger that were moved. Whatever is pressed then. */
const toldAtStart = new Map<string, Promise<ReadonlySet<string>>>();

const toldBefore = async (action: Tryable): Promise<ReadonlySet<string>> => {
  const start = await startOf(action.start);
  const key = `${action.start} ${action.now ?? ''}`;
  const known =
    toldAtStart.get(key) ?? inWorkbook(action, start, async (sheets) => new Set(await told(sheets)));
  toldAtStart.set(key, known);
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
