/** A commit of the real add-on whose n-th write fails: it is tried once more, then the sidebar hears of it, and pressing again puts all right. */
import { SERVER_ERROR, TIME_OUT } from '../../preview/apps-script/calls/faults';
import type { NodeSheets } from '../../preview/node';
import { openRankedQuarter, posted, QUARTER, type Outcome } from './ranked-quarter';

let alone: string[];
let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openRankedQuarter();
  await sheets.run('sidebarCommit', QUARTER);
  alone = posted(sheets);
  await sheets.close();
}, 60_000);

beforeEach(async () => (sheets = await openRankedQuarter()));
afterEach(() => sheets.close());

/** Commits again, as a person does who read the error; either it is done now, or it had been. */
async function again(): Promise<void> {
  const { ok, problems = [] } = (await sheets.run('sidebarCommit', QUARTER)) as Outcome;
  if (!ok) expect(problems).toMatchObject([{ code: 'already-committed' }]);
  expect(posted(sheets)).toEqual(alone);
  expect(await sheets.run('sidebarHome', '')).toMatchObject({ quarter: { phase: 'Committed' } });
}

/**
 * Every one there is: taking the lock, what is made ready, the rows that are the commit, what follows from them, the flush, what
 * is remembered beside the tabs, and letting the lock go.
 */
const nths = [1, 2, 3, 4, 5, 6, 7, 8];
const failures = nths.flatMap((nth) => (['before', 'after'] as const).map((when) => [nth, when] as const));

const failing = (nth: number, when: 'before' | 'after') =>
  sheets.faults.failCall({ nth, when, counting: 'write', functionName: 'sidebarCommit' });

test.each(failures)(
  'write %i fails once, %s it took effect: it is committed all the same',
  async (nth, when) => {
    const fault = failing(nth, when);
    const { ok, said } = (await sheets.run('sidebarCommit', QUARTER, { press: 'the first' })) as Outcome;
    expect(fault.struck).toBe(1);
    expect([ok, said]).toEqual([
      true,
      expect.stringMatching(/ is committed: |It took two tries and counts once/),
    ]);
    expect(posted(sheets)).toEqual(alone);
    sheets.faults.clear();
    await again();
  },
);

test.each(failures)('write %i fails, %s it took effect, and one of the second try too', async (nth, when) => {
  const faults = [failing(nth, when), failing(nth + 4, when)];
  await expect(sheets.run('sidebarCommit', QUARTER, { press: 'the first' })).rejects.toThrow(SERVER_ERROR);
  expect(faults.map(({ struck }) => struck)).toEqual([1, 1]);
  sheets.faults.clear();
  await again();
});

test.each(failures)('write %i fails, %s it took effect, of a press without a mark', async (nth, when) => {
  const fault = failing(nth, when);
  await sheets.run('sidebarCommit', QUARTER).catch(String);
  expect(fault.struck).toBe(1);
  sheets.faults.clear();
  await again();
});

test.each(nths)('the execution ends at write %i', async (nth) => {
  sheets.faults.endAt({ nth, when: 'after', counting: 'write' });
  await expect(sheets.run('sidebarCommit', QUARTER)).rejects.toThrow(TIME_OUT);
  await again();
});
