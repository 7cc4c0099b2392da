import fc from 'fast-check';
import type { MeetingRecord } from '../../../src/budget/meetings/record';
import { emptyRecord } from '../meetings/empty-record';
import { takeSnapshot } from '../../../src/budget/meetings/take-snapshot';
import { pendingChanges } from '../../../src/budget/pending/pending-changes';
import { statuses } from '../../../src/budget/request';
import { titleInWords } from '../../../src/budget/sentences/title-in-words';
import type { WeeklyList, WeeklyPage } from '../../../src/budget/weekly/page';
import { weeklyPage } from '../../../src/budget/weekly/weekly-page';
import type { World } from '../../../src/budget/world';
import { at, committedWorld, on, openWorld, points, requestOf, withBuilt } from '../base-case';
import { anySigns } from '../any-signs';

const recordOf = (world: World, ...before: readonly World[]): MeetingRecord => ({
  ...emptyRecord,
  snapshots: before.map(takeSnapshot),
  pending: pendingChanges(world),
});

const listsOf = ({ since, agenda, prep, sides, pace }: WeeklyPage): WeeklyList[] => [
  ...[since, agenda, prep.sales, prep.product, sides.sales, sides.product],
  ...(pace ? [pace.willNotFinish, pace.measures] : []),
];

const anyTitle = fc.oneof(
  anySigns({ maxLength: 200 }),
  fc.constantFrom('=IMPORTXML("x")', '<img src=x>', '🚀'.repeat(100), 'חיבור', ' ', '‮', '-1'),
);

const anyRequest = fc.record({
  title: anyTitle,
  rank: fc.oneof(fc.integer({ min: -2, max: 9 }), fc.constantFrom('', 'first', 1.5)),
  status: fc.constantFrom(...statuses),
  builtBp: fc.constantFrom(0, 4000, 10_000),
  estimate: fc.constantFrom(null, 0, points(10), points(300)),
  customer: anyTitle,
  productSays: anyTitle,
  askedOn: fc.constantFrom(null, '2026-10-01', '2026-11-01'),
});

test('Whatever is on the Requests tab, the page is built, each line on one line and each list short', () => {
  fc.assert(
    fc.property(fc.array(anyRequest, { maxLength: 12 }), fc.boolean(), (rows, isCommitted) => {
      const before = isCommitted ? committedWorld() : openWorld();
      // Typed over a workbook of seven rows: rows are gone, added, and say anything.
      const requests = rows.map((changes, index) => requestOf(index + 1, changes.title, changes));
      const world = on({ ...before, requests }, 35);
      const page = weeklyPage(world, recordOf(world, at(before, '2026-10-29')));
      expect(weeklyPage(world, recordOf(world, at(before, '2026-10-29')))).toEqual(page);
      for (const { notes } of listsOf(page)) {
        for (const { label, text } of notes) {
          expect(`${label}${text}`).not.toMatch(/undefined|NaN|Infinity/);
          expect(text).not.toBe('');
        }
      }
      expect(page.agenda.notes.length).toBeLessThanOrEqual(8);
      expect(page.prep.sales.notes.length).toBeLessThanOrEqual(8);
    }),
    { numRuns: 60 },
  );
});

test('500 requests that all moved are a page whose lists end', () => {
  const requests = Array.from({ length: 500 }, (_, index) =>
    requestOf(index + 1, `Request ${index + 1}`, { status: 'New', askedOn: '2026-10-01' }),
  );
  const turned = requests.map((request, index) => ({ ...request, rank: 500 - index, estimate: points(1) }));
  const world = openWorld({ requests: turned, today: '2026-11-05' });
  const { since, prep, agenda } = weeklyPage(
    world,
    recordOf(world, openWorld({ requests, today: '2026-10-29' })),
  );
  expect(agenda.notes).toHaveLength(1);
  expect(prep.sales.notes.length).toBeLessThanOrEqual(8);
  // An estimate of each of them was changed: a line for each word, and none has moved in rank alone.
  expect(since.notes.every(({ label }) => ['Slipped', 'Sooner', 'Re-estimated'].includes(label))).toBe(true);
  expect(since.notes.length).toBeLessThanOrEqual(3 * 7);
  expect(since.notes.map(({ text }) => text).join()).toMatch(/and \d{3} more/);
});

test('A row that is gone while its request is committed stays on the page, and is told once', () => {
  const before = on(withBuilt(committedWorld(), 'R-1', 40), 35);
  const world = at({ ...before, requests: before.requests.filter(({ id }) => id !== 'R-1') }, '2026-11-12');
  const { planned, since, agenda } = weeklyPage(world, recordOf(world, before));
  expect(planned.map(({ title }) => title)).toContain('HubSpot');
  expect(since.notes.filter(({ text }) => text.includes('HubSpot'))).toEqual([
    { label: 'Gone', text: 'HubSpot: its row is no longer on the Requests tab' },
  ]);
  expect(agenda.notes[0]?.label).toBe('Edited by hand');
});

test.each([
  ['SSO', 'SSO'],
  [' two\nlines ', 'two lines'],
  ['חיבור SAP', '\u2068חיבור SAP\u2069'],
  ['a\u202eb\u2069', 'ab'],
  ['x'.repeat(200), `${'x'.repeat(79)}…`],
  ['🚀'.repeat(81), `${'🚀'.repeat(79)}…`],
  ['=1+1', '=1+1'],
  ['<b>', '<b>'],
])('In a sentence %j is %j', (title, shown) => {
  expect(titleInWords(title)).toBe(shown);
});
