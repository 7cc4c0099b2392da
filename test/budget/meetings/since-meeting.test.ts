import { decideUndo } from '../../../src/budget/decisions/decide-undo';
import type { MeetingRecord, Movers } from '../../../src/budget/meetings/record';
import { emptyRecord } from './empty-record';
import { compareMeetings, sinceMeeting } from '../../../src/budget/meetings/since-meeting';
import { takeSnapshot } from '../../../src/budget/meetings/take-snapshot';
import type { Request } from '../../../src/budget/request';
import type { World } from '../../../src/budget/world';
import {
  add,
  asker,
  at,
  changed,
  committedWorld,
  cut,
  drop,
  entriesOf,
  grow,
  openWorld,
  points,
  posted,
  pull,
  reEstimate,
  reinstate,
  requestOf,
  ship,
  withBuilt,
} from '../base-case';

/** The base case, met on 29 October with HubSpot 40 % built. */
const then = at(withBuilt(committedWorld(), 'R-1', 40), '2026-10-29');
const now = at(then, '2026-11-05');

const recordOf = (...worlds: readonly World[]): MeetingRecord => ({
  ...emptyRecord,
  snapshots: worlds.map(takeSnapshot),
});

const linesOf = (world: World, record = recordOf(then)): string[] =>
  sinceMeeting(world, record).notes.map(({ label, text }) => (label === '' ? text : `${label} – ${text}`));

const withRow = (world: World, id: string, changes: Partial<Request>): World => ({
  ...world,
  requests: world.requests.map((request) => (request.id === id ? { ...request, ...changes } : request)),
});

test.each<[string, (world: World) => World, string[]]>([
  ['nothing', (world) => world, ['Nothing has changed.']],
  [
    'a drop of started work',
    (world) => changed(world, [drop('R-1')]),
    ['Dropped – HubSpot: 8 built and lost, 3 disruption, for SAP deal'],
  ],
  [
    'a drop of what was not started',
    (world) => changed(world, [drop('R-4')]),
    ['Dropped – Bulk import: 10 came back, for SAP deal'],
  ],
  [
    'a shipment under its price',
    (world) => changed(world, [ship('R-2', 24)]),
    ['Shipped – SSO: at 24 of 30, 6 came back'],
  ],
  [
    'a shipment over its price',
    (world) => changed(world, [ship('R-2', 36)]),
    ['Shipped – SSO: at 36, 6 over its price on product’s side'],
  ],
  [
    'a pull by product',
    (world) => changed(withBuilt(world, 'R-5', 20), [pull('R-5')], asker(undefined, 'an incident')),
    ['Pulled – Usage report: by product, 15 came back, for an incident; started 20 % built'],
  ],
  [
    'a decline',
    (world) => withRow(world, 'R-7', { status: 'Declined', rank: '' }),
    ['Declined – Mobile approvals'],
  ],
  [
    'a merge',
    (world) => withRow(world, 'R-7', { status: 'Merged', mergedInto: 'R-6', rank: '' }),
    ['Merged – Mobile approvals: into SAP'],
  ],
  ['a start', (world) => withBuilt(world, 'R-2', 0), ['Started – SSO']],
  ['a start with something built', (world) => withBuilt(world, 'R-2', 10), ['Started – SSO: 10 % built']],
  ['progress', (world) => withBuilt(world, 'R-1', 45), ['Moved – HubSpot: 40 % to 45 %']],
  ['growth', (world) => changed(world, [grow('R-3', 5)]), ['Grown – Audit log: by 5 to 20, for SAP deal']],
  [
    'a cut that ships',
    (world) => changed(world, [cut('R-3', 5, true)]),
    ['Cut – Audit log: by 5 to 10, for SAP deal'],
  ],
  [
    'a re-estimate of committed work',
    (world) => changed(world, [reEstimate('R-2', 42)]),
    ['Re-estimated – SSO: product expects 42 at a price of 30'],
  ],
  [
    'a re-estimate of what waits',
    (world) => withRow(world, 'R-6', { estimate: points(30) }),
    ['Re-estimated – SAP: estimate 25 → 30'],
  ],
  [
    'a later quarter',
    (world) => withRow(world, 'R-7', { notBefore: '2027-Q2' }),
    ['Slipped – Mobile approvals: planned for 2027-Q2, before 2027-Q1'],
  ],
  [
    'a new request',
    (world) => ({
      ...world,
      requests: [...world.requests, requestOf(8, 'SCIM', { customer: 'Acme', status: 'New' })],
    }),
    ['New – SCIM: for Acme, 10'],
  ],
  [
    'a deleted row',
    (world) => ({ ...world, requests: world.requests.filter(({ id }) => id !== 'R-7') }),
    ['Gone – R-7: its row is no longer on the Requests tab'],
  ],
])('Since 29 October: %s', (_what, happens, lines) => {
  expect(linesOf(happens(now))).toEqual(lines);
  expect(sinceMeeting(happens(now), recordOf(then)).heading).toBe('Since 29 October');
});

test('A swap is two requests, and what was put aside and came back since is told under its last word', () => {
  const dropped = changed(now, [drop('R-1')]);
  const back = changed(dropped, [reinstate('R-1')], 'Acme is back');
  expect(linesOf(back)[0]).toMatch(
    /^Reinstated – HubSpot: takes 12, for Acme is back; dropped 8 built and lost/,
  );
  expect(linesOf(changed(now, [drop('R-4'), add('R-7')]))).toEqual([
    'Dropped – Bulk import: 10 came back, for SAP deal',
    'Added – Mobile approvals: takes 12, for SAP deal',
  ]);
});

test('What was undone since is no change when it happened since, and is told when it had been reported', () => {
  const dropped = changed(then, [drop('R-1')]);
  const undone = (world: World): World => posted(world, entriesOf(decideUndo(world, asker())));
  expect(linesOf(at(undone(dropped), '2026-11-05'))).toEqual(['Nothing has changed.']);
  const reported = recordOf(dropped);
  expect(linesOf(at(undone(at(dropped, '2026-10-30')), '2026-11-05'), reported)).toEqual([
    'Undone – HubSpot: no longer dropped',
  ]);
});

test('Moves of rank alone come last: one summary, five lines, and how many more', () => {
  const requests = Array.from({ length: 20 }, (_, index) => requestOf(index + 1, `Request ${index + 1}`));
  const before = openWorld({ requests, today: '2026-10-29' });
  const turned = requests.map((request, index) => ({ ...request, rank: index === 19 ? 1 : index + 2 }));
  const movers: Movers = new Map([['R-20', ['dana@x.com', '2026-11-03'] as const]]);
  const lines = sinceMeeting(
    { ...openWorld({ requests: turned, today: '2026-11-05' }) },
    { ...recordOf(before), movers },
  ).notes;
  const ranked = lines.slice(lines.findIndex(({ label }) => label === 'Ranked'));
  expect(ranked[0]?.text).toMatch(/^20 of 20 moved; biggest riser Request 20 \+19/);
  expect(lines.map(({ text }) => text).join('\n')).toContain('rank 20 → 1, by dana@x.com');
  expect(ranked.filter(({ text }) => /rank \d+ → \d+/.test(text)).length).toBeLessThanOrEqual(5);
});

test('A commit of many is one line, and so are many new requests', () => {
  const lines = linesOf(at(committedWorld(), '2026-11-05'), recordOf(at(openWorld(), '2026-10-29')));
  expect(lines[0]).toBe(
    'Committed – HubSpot (20), SSO (30), Audit log (15), Bulk import (10) and Usage report (15)',
  );
  const more = Array.from({ length: 30 }, (_, index) => requestOf(index + 8, `Idea ${index + 1}`));
  const grown = { ...now, requests: [...now.requests, ...more] };
  expect(linesOf(grown)).toEqual([expect.stringMatching(/^New – Idea 1, Idea 2,.* Idea 12 and 18 more$/)]);
});

test('Only a meeting of an earlier week is looked back at, the last of them', () => {
  const thisWeek = at(withBuilt(then, 'R-1', 60), '2026-11-02');
  const record = recordOf(at(committedWorld(), '2026-10-22'), then, thisWeek);
  expect(sinceMeeting(withBuilt(now, 'R-1', 60), record)).toEqual({
    heading: 'Since 29 October',
    notes: [{ label: 'Moved', text: 'HubSpot: 40 % to 60 %' }],
  });
  expect(linesOf(now, recordOf(thisWeek))).toEqual([
    'No earlier meeting is on record, so there is nothing to compare with yet.',
  ]);
});

test('Any two meetings can be compared, also when more has happened after them', () => {
  const [one, two] = [then, at(withBuilt(now, 'R-1', 45), '2026-11-05')];
  const later = changed(at(two, '2026-11-12'), [drop('R-1')]);
  expect(compareMeetings(later, new Map(), takeSnapshot(one), takeSnapshot(two))).toEqual({
    heading: 'From 29 October to 5 November',
    notes: [{ label: 'Moved', text: 'HubSpot: 40 % to 45 %' }],
  });
});

test('A title that runs from right to left stays where it stands in the sentence', () => {
  const titled = (world: World): World => withRow(world, 'R-6', { title: 'חיבור\u202e' });
  expect(linesOf(withRow(titled(now), 'R-6', { estimate: points(30) }), recordOf(titled(then)))).toEqual([
    'Re-estimated – \u2068חיבור\u2069: estimate 25 → 30',
  ]);
});
