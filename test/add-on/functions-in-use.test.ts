/** Functions in cells follow what happens: those that signed in, those nobody knows of, and those a run died upon. */
import { TIME_OUT } from '../../preview/apps-script/calls/faults';
import type { NodeSheets } from '../../preview/node';
import { openAddOn } from '../preview/open-sheets';
import { openRankedQuarter, QUARTER, SALES } from './ranked-quarter';

let sheets: NodeSheets;

beforeEach(async () => {
  sheets = await openRankedQuarter();
  // What can't sign in sleeps before it tries once more: half a minute of this file.
  sheets.skipSleeps();
});
afterEach(() => sheets.close());

/** Three requests of 20 use 60 of 100; the first may be made larger. */
const estimate = async (points: number): Promise<void> => {
  await sheets.type('Requests', 'D2', String(points));
  await sheets.settled();
};

const place = async (): Promise<void> => {
  await sheets.type('Allocation', 'Z2', '=CUT_LINE()');
  await sheets.type('Allocation', 'Z3', '=BUDGET_REMAINING()');
  await sheets.settled();
};

const shown = (): unknown[] => [1, 2].map((row) => sheets.values('Allocation')[row]?.[25]);

async function searches(act: () => Promise<unknown>): Promise<number> {
  const before = sheets.executions.length;
  await act();
  const calls = sheets.executions.slice(before).flatMap((execution) => execution.calls);
  return calls.filter(({ member }) => /^TextFinder\.(find|replace)/.test(member)).length;
}

/** As the file is after “Make a copy”: the cells, and nothing that was remembered beside them. */
async function copyFile(): Promise<void> {
  const { state, ...cells } = sheets.snapshot();
  await sheets.close();
  sheets = await openAddOn({
    snapshot: { ...cells, state: { ...state, documentProperties: {} } },
    now: '2026-11-05T09:30',
    person: SALES,
  });
  sheets.skipSleeps();
}

test('where no function stands an edit searches for none', async () => {
  expect(await searches(() => estimate(30))).toBe(0);
});

test('a function that is typed follows the very next edit', async () => {
  await place();
  const before = shown();
  expect(before[1]).toBe(100);
  await estimate(70);
  expect(shown()[0]).not.toBe(before[0]);
  await estimate(20);
  expect(shown()).toEqual(before);
  await sheets.run('sidebarCommit', QUARTER);
  await sheets.settled();
  expect(shown()[1]).toBe(40);
});

/** Google refuses to keep anything, so many times, while the functions are calculated for the first time. */
async function placeUnkept(times: number): Promise<void> {
  for (const functionName of ['CUT_LINE', 'BUDGET_REMAINING']) {
    for (let nth = 1; nth <= times; nth += 1) {
      sheets.faults.failCall({ nth, when: 'before', counting: 'write', functionName });
    }
  }
  await place();
}

test.each([1, 2])(
  'what can\u2019t sign in %i times tries once more, and follows the very next edit',
  async (times) => {
    await placeUnkept(times);
    sheets.faults.clear();
    const before = shown();
    await estimate(70);
    expect(shown()[0]).not.toBe(before[0]);
  },
);

test('what does not sign in is found by the first action of the next day, and from then on follows edits', async () => {
  await placeUnkept(3);
  sheets.faults.clear();
  const before = shown();
  expect(before[1]).toBe(100);
  sheets.setNow('2026-11-06T09:30');
  await sheets.run('sidebarCommit', QUARTER);
  await sheets.settled();
  expect(shown()[1]).toBe(40);
  expect(shown()[0]).not.toBe(before[0]);
});

test('one search a day looks for what did not sign in', async () => {
  const tidy = () => sheets.run('sidebarTidyRanks', QUARTER);
  const raise = (row: number) => sheets.type('Requests', `A${row}`, '');
  await raise(2);
  await sheets.settled();
  sheets.setNow('2026-11-06T09:30');
  expect(await searches(tidy)).toBe(1);
  await raise(3);
  await sheets.settled();
  expect(await searches(tidy)).toBe(0);
});

test('in a copied file the first edit finds what is there', async () => {
  await place();
  const before = shown();
  await copyFile();
  await estimate(70);
  expect(shown()[0]).not.toBe(before[0]);
  await estimate(20);
  expect(shown()).toEqual(before);
});

test.each([2, 3, 4, 5, 6, 7, 8, 9])(
  'an edit that dies at its write %i is healed by the next',
  async (nth) => {
    await place();
    const before = shown();
    sheets.faults.endAt({ nth, when: 'after', counting: 'write', functionName: 'onEdit' });
    await estimate(70);
    sheets.faults.clear();
    await estimate(20);
    expect(shown()).toEqual(before);
  },
);

test.each([5, 6, 7, 8, 9, 12, 14, 15, 16])(
  'a commit that dies at its write %i, with functions that nobody knew of, is healed by the next edit',
  async (nth) => {
    await placeUnkept(3);
    sheets.setNow('2026-11-06T09:30');
    sheets.faults.endAt({ nth, when: 'after', counting: 'write', functionName: 'sidebarCommit' });
    await expect(sheets.run('sidebarCommit', QUARTER)).rejects.toThrow(TIME_OUT);
    await sheets.settled();
    await estimate(20);
    expect(shown().map((text) => String(text).includes('#'))).toEqual([false, false]);
  },
);
