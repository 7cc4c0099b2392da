/**
 * Google ends what takes longer than six minutes, and triggers and custom functions after thirty seconds. However large the
 * workbook, and however slow Google is, nothing that people do comes near. Told by calls in pretended time, never by the clock.
 */
import type { NodeSheets } from '../../preview/node';
import { actions } from './actions';
import { hands } from './hands';
import { largeStart, pasteWishes } from './large-workbook';
import { openWorkbook } from './open-workbook';
import { readers } from './other-entries';
import { imported, type Act } from './presses';
import { beSlow, slowSeconds } from './slow-google';
import { QUARTER, startOf, type Outcome, type StartName } from './starts';

/** `LIMITS_REQUESTS=10000` tries everything with ten thousand, in minutes. */
const requests = Number(process.env['LIMITS_REQUESTS'] ?? 200);

const taken: { readonly name: string; readonly seconds: number }[] = [];

afterAll(() => {
  const [longest] = taken.sort((one, other) => other.seconds - one.seconds);
  process.stderr.write(
    `${taken.length} things tried with ${requests} requests on a slow Google; the longest, ${longest?.name ?? ''}, took ${longest?.seconds.toFixed(0) ?? ''} s\n`,
  );
});

/** Acts on a slow Google; ended by it, or refused, is a failure. */
const expectInTime = async (name: string, sheets: NodeSheets, act: Act): Promise<unknown> => {
  beSlow(sheets);
  const before = sheets.executions.length;
  const answer = await act(sheets, 'press').catch((error: unknown) => ({ error: String(error) }));
  await sheets.settled();
  const done = sheets.executions.slice(before);
  expect(done.map(({ execution, error = '' }) => `${execution} ${error}`.trim())).toEqual(
    done.map(({ execution }) => execution),
  );
  const { ok = true, problems = [] } = (answer ?? {}) as Partial<Outcome>;
  expect(ok ? [] : problems).toEqual([]);
  taken.push(...done.map((record) => ({ name, seconds: slowSeconds(record) })));
  return answer;
};

const inWorkbook = async (
  start: StartName,
  count: number,
  now: string | undefined,
  act: (sheets: NodeSheets) => Promise<unknown>,
): Promise<void> => {
  const sheets = await openWorkbook(
    count > 0 ? await largeStart(start, count) : await startOf(start),
    ...(now === undefined ? [] : [now]),
  );
  try {
    await act(sheets);
  } finally {
    await sheets.close();
  }
};

/** Set-up and the example ask for tabs without requests. */
const isEmpty = (start: StartName): boolean => start === 'empty' || start === 'set up';

const minutes = 600_000;

test.each(actions.map((action) => [action.name, action] as const))(
  '%s',
  (name, { start, now, act }) =>
    inWorkbook(start, isEmpty(start) ? 0 : requests, now, (sheets) => expectInTime(name, sheets, act)),
  minutes,
);

test.each(hands.map((hand) => [hand.name, hand] as const))(
  '%s',
  (name, { act }) =>
    inWorkbook('committed', requests, undefined, (sheets) => expectInTime(name, sheets, act)),
  minutes,
);

test.each(readers.map((reader) => [reader.entry, reader] as const))(
  '%s',
  (name, { entry, args }) =>
    inWorkbook('committed', requests, undefined, (sheets) =>
      expectInTime(name, sheets, () => sheets.runFunction(entry, [...args])),
    ),
  minutes,
);

const functions: readonly (readonly [name: string, ...args: readonly string[]])[] = [
  ['BUDGET_REMAINING'],
  ['CHANGE_COST', 'R-1'],
  ['NEXT_CHANGE_RATE'],
  ['FITS', 'R-9'],
  ['CUT_LINE'],
  ['QUARTER_LOAD', '2027-Q1'],
  ['REQUEST_STATUS', 'R-9'],
  ['WEEKLY_SENTENCE'],
];

test.each(functions)(
  '=%s',
  (name, ...args) =>
    inWorkbook('committed', requests, undefined, (sheets) => {
      // Run by itself, as the calculation knows only the real time; within what a function is given.
      const act = (): Promise<unknown> => {
        sheets.document.limits.FULL = sheets.document.limits.CUSTOM_FUNCTION;
        return sheets.runFunction(name, args);
      };
      return expectInTime(name, sheets, act);
    }),
  minutes,
);

test(
  'a paste of ten thousand rows, and a rank typed among them',
  () =>
    inWorkbook('committed', 0, undefined, async (sheets) => {
      await expectInTime('a paste of 10,000 rows', sheets, () => pasteWishes(sheets, 10_000));
      await expectInTime('a rank of 10,000', sheets, () => sheets.type('Requests', 'A10008', '1'));
    }),
  minutes,
);

test(
  'the largest import',
  () =>
    inWorkbook('committed', requests, undefined, (sheets) => {
      const given = Array.from({ length: 2000 }, (_, index) => imported(`Ask ${index}`, `GH-${index}`));
      return expectInTime('the largest import', sheets, () => sheets.run('sidebarImport', QUARTER, given));
    }),
  minutes,
);

test(
  'everything is committed, taken back, committed again and closed unfinished',
  () =>
    inWorkbook('ranked', requests, undefined, async (sheets) => {
      await sheets.type('Allocation', 'E2', '1000000');
      const commit: Act = () => sheets.run('sidebarCommit', QUARTER);
      await expectInTime('commit of everything', sheets, commit);
      await expectInTime('undo of it', sheets, () => sheets.run('sidebarUndo', QUARTER, 'Too early'));
      await expectInTime('commit once more', sheets, commit);
      sheets.setNow('2027-01-04T09:30');
      await expectInTime('close of it', sheets, () => sheets.run('sidebarCloseQuarter', QUARTER));
    }),
  minutes,
);

test(
  'set-up, of a new spreadsheet and again; the example, loaded and removed',
  async () => {
    await inWorkbook('empty', 0, undefined, (sheets) =>
      expectInTime('set-up', sheets, () => sheets.run('sidebarSetUp')),
    );
    await inWorkbook('committed', requests, undefined, (sheets) =>
      expectInTime('set-up again', sheets, () => sheets.run('sidebarSetUp')),
    );
    await inWorkbook('empty', 0, undefined, async (sheets) => {
      await expectInTime('the example', sheets, () => sheets.run('sidebarLoadExample'));
      await expectInTime('the example removed', sheets, () => sheets.runMenuItem('removeExample'));
    });
  },
  minutes,
);
