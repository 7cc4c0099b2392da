/**
 * A trigger that Google ends, at any call, tells nobody: no catch runs, and the person has typed and gone on. What it left is put
 * right by whatever is done next in the tabs, whoever does it; where only a person can decide, the next look says what to do.
 */
import type { LockHolder } from '../../preview/apps-script/time/locks';
import type { Snapshot } from '../../preview/local-sheets';
import type { NodeSheets } from '../../preview/node';
import { comparable, differences } from './comparable';
import { hands } from './hands';
import { openWorkbook, PRODUCT } from './open-workbook';
import { typed, type Act } from './presses';
import { runAndLook, type Run } from './run-and-look';
import { beSlow } from './slow-google';
import { startOf, type Outcome } from './starts';

interface Typed {
  readonly name: string;
  readonly act: Act;
  /** The cell that the next look names with what to do, where the trigger has not come to writing. */
  readonly leaves?: string;
}

const ofHands = (...names: readonly string[]): Typed[] => hands.filter(({ name }) => names.includes(name));

/** Each is followed by somebody else's note. */
const everything: readonly Typed[] = [
  { name: 'type a request', act: typed('Requests', 'C9', 'Offline mode') },
  { name: 'type what is built', act: typed('Requests', 'F2', '60%') },
  { name: 'type a term', act: typed('Allocation', 'D2', '% of capacity'), leaves: 'D2' },
  ...ofHands(
    'type an estimate',
    'type a status',
    'type a title',
    'type what comes to Sales',
    'paste rows below',
    'paste what is built',
    'clear a row',
  ),
  { name: 'type a rank', act: typed('Requests', 'A8', '5'), leaves: 'A8' },
];

/** Who moved a rank is told to the next meeting where it is known, and nothing else follows from it. */
const text = (sheets: NodeSheets): string => comparable(sheets.look()).replace(/^rankMovers: .*$/m, '');

const nextEdit = (sheets: NodeSheets): Promise<void> => sheets.user(PRODUCT).type('Requests', 'R5', 'Seen');

const inWorkbook = async <Result>(
  start: Snapshot,
  act: (sheets: NodeSheets) => Promise<Result>,
): Promise<Result> => {
  const sheets = await openWorkbook(start);
  try {
    return await act(sheets);
  } finally {
    await sheets.close();
  }
};

/** What the trigger passes through, by the call before which it stands there: what an end there would leave. */
const passedThrough = async ({ name, act }: Typed): Promise<Run> =>
  runAndLook({ name, act, entries: ['onEdit'], start: 'committed' }, await startOf('committed'));

const afterNextEdit = (left: Snapshot): Promise<string> =>
  inWorkbook(left, async (sheets) => {
    await nextEdit(sheets);
    await sheets.settled();
    return text(sheets);
  });

/** What is amiss once the trigger was ended where this was left, and somebody else has looked, and then written a note. */
const amissAfter = (left: Snapshot, { leaves }: Typed, expected: string): Promise<string[]> =>
  inWorkbook(left, async (sheets) => {
    const look = (await sheets.user(PRODUCT).run('sidebarHome', '')) as Outcome;
    const told = (look.problems ?? []) as readonly { cell?: string; says: string }[];
    await nextEdit(sheets);
    await sheets.settled();
    const found = text(sheets);
    if (found === expected) return [];
    return leaves !== undefined && told.some(({ cell, says }) => cell === leaves && says !== '')
      ? []
      : differences(found, expected);
  });

/** The workbook that is there once Google has ended the trigger at that call. */
const endedAt = async (nth: number, { act }: Typed): Promise<string[]> =>
  inWorkbook(await startOf('committed'), async (sheets) => {
    const fault = sheets.faults.endAt({ nth, when: 'before', functionName: 'onEdit' });
    await act(sheets, '');
    await sheets.settled();
    return fault.struck === 1 ? [comparable(sheets.look())] : [];
  });

test.each(everything.map((one) => [one.name, one] as const))(
  '%s: its trigger is ended at every call',
  async (_name, one) => {
    const { leftAt, after } = await passedThrough(one);
    expect(leftAt.length).toBeGreaterThan(5);
    // Really ended, before its last call and after its first write, it leaves what it has passed through.
    for (const nth of [leftAt.findIndex((left) => left !== leftAt[0]) + 1, leftAt.length]) {
      expect([nth, await endedAt(nth, one)]).toEqual([nth, leftAt.slice(nth - 1, nth).map(comparable)]);
    }
    const expected = await afterNextEdit(after);
    let amiss: string[] = [];
    for (const [index, left] of leftAt.entries()) {
      // Ended at a read, it leaves what it leaves a call before.
      if (left !== leftAt[index - 1]) amiss = await amissAfter(left, one, expected);
      expect([index + 1, amiss]).toEqual([index + 1, []]);
    }
  },
  120_000,
);

test('a trigger that waits for a long action gives up before its own time is over, and the next edit follows', async () => {
  const act = typed('Requests', 'C9', 'Offline mode');
  const { after } = await passedThrough({ name: 'type a request', act });
  const expected = await afterNextEdit(after);
  await inWorkbook(await startOf('committed'), async (sheets) => {
    const { document: lock } = sheets.document.locks;
    const holder: LockHolder = { onEnd: [], isEnded: false, startTimer: () => () => undefined };
    beSlow(sheets);
    expect(lock.acquire(holder, 0)).toBe(true);
    await act(sheets, '');
    await sheets.settled();
    expect(sheets.executions.at(-1)?.error).toBeUndefined();
    expect(sheets.values('Requests')[8]?.[1]).toBe('');
    lock.release(holder);
    await nextEdit(sheets);
    await sheets.settled();
    expect(text(sheets)).toBe(expected);
  });
});
