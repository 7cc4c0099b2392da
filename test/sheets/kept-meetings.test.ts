/** How meetings are kept beside the tabs: which ones, and in how many calls. */
import type { MeetingSnapshot } from '../../src/budget/meetings/snapshot';
import { beginMemory, endMemory, keepMemory } from '../../src/sheets/document-memory';
import { keepMeetings, readMeetings } from '../../src/sheets/kept-meetings';

const stored = new Map<string, string>();
const called: string[] = [];

beforeAll(() => {
  const store = {
    getProperties: () => {
      called.push('getProperties');
      return Object.fromEntries(stored);
    },
    setProperties: (values: Record<string, string>) => {
      called.push('setProperties');
      for (const [key, value] of Object.entries(values)) stored.set(key, value);
    },
    deleteProperty: (key: string) => {
      called.push('deleteProperty');
      stored.delete(key);
    },
  };
  Object.assign(globalThis, { PropertiesService: { getDocumentProperties: () => store } });
});

beforeEach(() => {
  stored.clear();
});

const meetingOf = (day: string, requests: number): MeetingSnapshot => ({
  day,
  quarter: '2026-Q4',
  entry: 0,
  requests: Array.from({ length: requests }, (_, index) => ({
    id: `R-${index + 1}`,
    rank: index + 1,
    status: 'New',
    builtBp: 0,
    estimate: 200,
    plan: '2026-Q4',
  })),
});

/** As one action does. */
const hold = (meeting: MeetingSnapshot): void => {
  beginMemory();
  keepMeetings([meeting]);
  keepMemory();
  endMemory();
};

const week = (index: number): string => new Date(Date.UTC(2026, 0, 5 + 7 * index)).toISOString().slice(0, 10);

test('a meeting is read back as it was kept, whatever its size', () => {
  hold(meetingOf('2026-11-05', 1000));
  hold(meetingOf('2026-10-29', 1));
  endMemory();
  expect(readMeetings().snapshots).toEqual([meetingOf('2026-10-29', 1), meetingOf('2026-11-05', 1000)]);
});

test('a smaller snapshot of the same day leaves nothing of the larger one', () => {
  hold(meetingOf('2026-11-05', 1000));
  hold(meetingOf('2026-11-05', 2));
  endMemory();
  expect(readMeetings().snapshots).toEqual([meetingOf('2026-11-05', 2)]);
});

test('26 meetings are kept; the oldest goes, and its place is used again', () => {
  for (let index = 0; index < 26; index += 1) hold(meetingOf(week(index), 3));
  const keys = stored.size;
  for (let index = 26; index < 40; index += 1) hold(meetingOf(week(index), 3));
  endMemory();
  expect(readMeetings().snapshots.map(({ day }) => day)).toEqual(
    Array.from({ length: 26 }, (_, index) => week(index + 14)),
  );
  expect(stored.size).toBe(keys);
});

test('keeping one is one look and one write, also when another one has to go', () => {
  for (let index = 0; index < 26; index += 1) hold(meetingOf(week(index), 1000));
  called.length = 0;
  hold(meetingOf(week(26), 1000));
  expect(called).toEqual(['getProperties', 'setProperties']);
});
