import fc from 'fast-check';
import type { MeetingSnapshot } from '../../../src/budget/meetings/snapshot';
import { readSnapshotText, snapshotText } from '../../../src/budget/meetings/snapshot-text';
import { takeSnapshot } from '../../../src/budget/meetings/take-snapshot';
import { statuses } from '../../../src/budget/request';
import {
  changed,
  committedWorld,
  drop,
  on,
  openWorld,
  points,
  requestOf,
  ship,
  withBuilt,
} from '../base-case';
import { anySigns } from '../any-signs';

const anyText = fc.oneof(anySigns(), fc.string(), fc.constantFrom("'", '%', 'R-', 'R-007', '12', '|;,'));

const anySnapshot: fc.Arbitrary<MeetingSnapshot> = fc.record({
  day: fc.constantFrom('2026-11-05', '2027-01-01'),
  quarter: fc.oneof(fc.constantFrom('2026-Q4'), anyText),
  entry: fc.nat(100_000),
  requests: fc.array(
    fc.record({
      id: fc.oneof(
        fc.nat(2000).map((number) => `R-${number}`),
        anyText,
      ),
      rank: fc.nat(500),
      status: fc.oneof(fc.constantFrom(...statuses), anyText),
      builtBp: fc.nat(10_000),
      estimate: fc.option(fc.nat(50_000)),
      plan: fc.oneof(fc.constantFrom('', 'unplanned', '2027-Q1'), anyText),
    }),
  ),
});

test('A snapshot reads as it was written, whatever people call their requests and quarters', () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      const text = snapshotText(snapshot);
      expect(readSnapshotText(text)).toEqual(snapshot);
      expect(text).not.toMatch(/[\n\r\u2028\u2029]/);
    }),
  );
});

test('A line that lost a character, or has another one, is no snapshot', () => {
  fc.assert(
    fc.property(anySnapshot, fc.nat(), fc.constantFrom('', 'x'), (snapshot, pick, instead) => {
      const text = snapshotText(snapshot);
      const at = pick % text.length;
      fc.pre(text[at] !== instead);
      expect(readSnapshotText(`${text.slice(0, at)}${instead}${text.slice(at + 1)}`)).toBeNull();
    }),
  );
});

test.each(['', 'nonsense', '|', '|||', '0|', 'R-1,R-2'])('%j is no snapshot', (text) => {
  expect(readSnapshotText(text)).toBeNull();
});

test('Of 500 requests a snapshot is short enough for one value of 9 kB', () => {
  const requests = Array.from({ length: 500 }, (_, index) => requestOf(index + 1, 'Anything'));
  expect(snapshotText(takeSnapshot(openWorld({ requests }))).length).toBeLessThan(9000);
});

test('It holds the open requests and those of the quarter, with their place in the order and the quarter they are planned for', () => {
  const world = changed(changed(on(withBuilt(committedWorld(), 'R-1', 40), 35), [drop('R-1')]), [
    ship('R-3', 15),
  ]);
  const declined = requestOf(8, 'Never', { status: 'Declined', rank: '' });
  const { day, quarter, entry, requests } = takeSnapshot({
    ...world,
    requests: [...world.requests, declined],
  });
  expect([day, quarter, entry]).toEqual(['2026-11-05', '2026-Q4', 8]);
  expect(
    requests.map(({ id, rank, status, builtBp, estimate, plan }) => [
      id,
      rank,
      status,
      builtBp,
      estimate,
      plan,
    ]),
  ).toEqual([
    ['R-1', 0, 'Shelved', 4000, points(20), ''],
    ['R-2', 1, 'Committed', 0, points(30), ''],
    ['R-3', 0, 'Shipped', 0, points(15), ''],
    ['R-4', 2, 'Committed', 0, points(10), ''],
    ['R-5', 3, 'Committed', 0, points(15), ''],
    ['R-6', 4, 'Endorsed', 0, points(25), '2027-Q1'],
    ['R-7', 5, 'Endorsed', 0, points(12), '2027-Q1'],
  ]);
});

test('Rows without an ID are not known by anything, and of two with the same the first counts', () => {
  const requests = [
    requestOf(1, 'One'),
    requestOf(2, 'Two', { id: '' }),
    requestOf(3, 'Twin', { id: 'R-1', builtBp: 5000 }),
  ];
  expect(takeSnapshot(openWorld({ requests })).requests.map(({ id, builtBp }) => [id, builtBp])).toEqual([
    ['R-1', 0],
  ]);
});
