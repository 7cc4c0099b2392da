/**
 * A trigger that Google ends, at any call, tells nobody: no catch runs, and the person has typed and gone on. What it left is put
 * right by whatever is done next in the tabs, whoever does it; where only a person can decide, the next look says what to do.
 */
import type { LockHolder } from '../../preview/apps-script/time/locks';
import type { NodeSheets } from '../../preview/node';
import { comparable, differences } from './comparable';
import { hands } from './hands';
import { closeWorkers, openWorkbook, PRODUCT } from './open-workbook';
import { typed, type Act } from './presses';
import { beSlow } from './slow-google';
import { startOf, type Outcome } from './starts';

afterAll(closeWorkers);

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

const inWorkbook = async <Result>(act: (sheets: NodeSheets) => Promise<Result>): Promise<Result> => {
  const sheets = await openWorkbook(await startOf('committed'));
  try {
    return await act(sheets);
  } finally {
    await sheets.close();
  }
};

const unharmed = (act: Act): Promise<{ calls: number; text: string }> =>
  inWorkbook(async (sheets) => {
    await act(sheets, '');
    await sheets.settled();
    const { calls = [] } = sheets.executions.at(-1) ?? {};
    await nextEdit(sheets);
    await sheets.settled();
    return {
      calls: calls.filter(({ cost }) => cost !== 'cached').length,
      text: text(sheets),
    };
  });

/** What is amiss once the trigger was ended at that call, and somebody else has looked, and then written a note. */
const endedAt = (nth: number, { act, leaves }: Typed, expected: string): Promise<string[]> =>
  inWorkbook(async (sheets) => {
    const fault = sheets.faults.endAt({ nth, when: 'before', functionName: 'onEdit' });
    await act(sheets, '');
    await sheets.settled();
    sheets.faults.clear();
    if (fault.struck !== 1) return ['was not ended'];
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

test.each(everything.map((one) => [one.name, one] as const))(
  '%s: its trigger is ended at every call',
  async (_name, one) => {
    const { calls, text: expected } = await unharmed(one.act);
    expect(calls).toBeGreaterThan(5);
    for (let nth = 1; nth <= calls; nth += 1) {
      expect([nth, await endedAt(nth, one, expected)]).toEqual([nth, []]);
    }
  },
  120_000,
);

test('a trigger that waits for a long action gives up before its own time is over, and the next edit follows', async () => {
  const { text: expected } = await unharmed(typed('Requests', 'C9', 'Offline mode'));
  await inWorkbook(async (sheets) => {
    const { document: lock } = sheets.document.locks;
    const holder: LockHolder = { onEnd: [], isEnded: false, startTimer: () => () => undefined };
    beSlow(sheets);
    expect(lock.acquire(holder, 0)).toBe(true);
    await sheets.type('Requests', 'C9', 'Offline mode');
    await sheets.settled();
    expect(sheets.executions.at(-1)?.error).toBeUndefined();
    expect(sheets.values('Requests')[8]?.[1]).toBe('');
    lock.release(holder);
    await nextEdit(sheets);
    await sheets.settled();
    expect(text(sheets)).toBe(expected);
  });
});
