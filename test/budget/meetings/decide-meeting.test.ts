import { decideCommit } from '../../../src/budget/decisions/decide-commit';
import { decideMeeting } from '../../../src/budget/decisions/decide-meeting';
import { decideUndo } from '../../../src/budget/decisions/decide-undo';
import { lastApply } from '../../../src/budget/decisions/last-apply';
import { foldQuarter } from '../../../src/budget/ledger/fold-quarter';
import { findBrokenSeals } from '../../../src/budget/ledger/find-broken-seals';
import { metWeeks, mondayOf } from '../../../src/budget/meetings/met-weeks';
import { unitOf } from '../../../src/budget/unit-of';
import type { World } from '../../../src/budget/world';
import {
  allocationOf,
  asker,
  at,
  changed,
  codesOf,
  committedWorld,
  drop,
  entriesOf,
  on,
  openWorld,
  posted,
  refusalsOf,
  saying,
  withBuilt,
} from '../base-case';

const met = (world: World, settled: readonly string[] = []): World =>
  posted(world, entriesOf(decideMeeting(world, asker(), settled)));

const metOn = (world: World, ...days: readonly string[]): World =>
  days.reduce((before, day) => met(at(before, day)), world);

test('A meeting is one entry that moves nothing, and names who met', () => {
  const world = on(committedWorld(), 35);
  const [entry, ...more] = entriesOf(decideMeeting(world, asker(), []));
  expect(more).toEqual([]);
  expect(entry).toMatchObject({
    ...{ event: 'Met', quarter: '2026-Q4', request: '', title: '', reason: 'Weekly meeting' },
    ...{ effect: 0, price: 0, changeNo: 0, cause: 'No fault', reverses: 0 },
    ...{ askedBy: 'vp.sales@example.com', acceptedBy: 'vp.sales@example.com' },
  });
  const after = met(world);
  expect(foldQuarter(after.ledger, '2026-Q4')).toEqual(foldQuarter(world.ledger, '2026-Q4'));
  expect(findBrokenSeals(after.ledger)).toEqual([]);
});

test('What was ticked is settled with the entry, each on one line, blanks left out', () => {
  const before = metOn(committedWorld(), '2026-10-29');
  const settled = [' Ask Acme\nabout the date (Ann)', '', 'Price SAP'];
  expect(entriesOf(decideMeeting(at(before, '2026-11-05'), asker(), settled))[0]?.reason).toBe(
    'Weekly meeting. Settled since 29 October: Ask Acme about the date (Ann); Price SAP',
  );
  expect(entriesOf(decideMeeting(committedWorld(), asker(), settled))[0]?.reason).toBe(
    'Weekly meeting. Settled: Ask Acme about the date (Ann); Price SAP',
  );
});

test('A week, Monday to Sunday, has one meeting, whoever builds the page again', () => {
  const world = metOn(committedWorld(), '2026-11-02');
  expect(decideMeeting(at(world, '2026-11-08'), asker('', ''), ['Price SAP'])).toEqual({ entries: [] });
  expect(entriesOf(decideMeeting(at(world, '2026-11-09'), asker(), []))).toHaveLength(1);
  expect(met(at(world, '2026-11-08')).ledger).toEqual(world.ledger);
});

test('Quarters share the week that one of them ends and the other begins in', () => {
  const world = metOn(committedWorld(), '2026-12-30');
  const next = allocationOf({ row: 3, quarter: '2027-Q1', starts: '2027-01-01', ends: '2027-03-31' });
  expect(decideMeeting({ ...at(world, '2027-01-02'), allocation: next }, asker(), [])).toEqual({
    entries: [],
  });
});

test('A meeting needs a name, and one of those who may', () => {
  const named = openWorld({
    allocation: allocationOf({ vpOfSales: 'vp.sales@example.com', approver: 'ceo@example.com' }),
  });
  expect(codesOf(decideMeeting(openWorld(), asker(''), []))).toEqual(['acceptor-missing']);
  expect(refusalsOf(decideMeeting(named, asker('rep@example.com'), []))).toEqual([
    'Only the VP of Sales (vp.sales@example.com) or the Approver (ceo@example.com) can record the weekly meeting.',
  ]);
  expect(entriesOf(decideMeeting(openWorld(), saying('Dana'), []))[0]?.acceptedBy).toBe('Dana (said to be)');
});

test('Nothing is posted behind a broken seal', () => {
  const world = committedWorld();
  const ledger = world.ledger.map((entry) => (entry.entry === 2 ? { ...entry, price: 1 } : entry));
  expect(codesOf(decideMeeting({ ...world, ledger }, asker(), []))).not.toEqual([]);
});

test('Before the commit a meeting locks neither unit nor terms, and the commit follows as ever', () => {
  const world = met(openWorld());
  const inWeeks = allocationOf({ unit: 'engineering weeks', policy: 'Flat fee' });
  expect(unitOf({ ...world, allocation: inWeeks, allocations: [inWeeks] }, '2026-Q4')).toBe(
    'engineering weeks',
  );
  const committed = posted(world, entriesOf(decideCommit(world, asker())));
  expect(foldQuarter(committed.ledger, '2026-Q4').status).toBe('committed');
  expect(unitOf({ ...committed, allocation: inWeeks, allocations: [inWeeks] }, '2026-Q4')).toBe(
    'story points',
  );
});

test('The last change stays undoable although a meeting was recorded after it, and the meeting stays', () => {
  const dropped = changed(on(withBuilt(committedWorld(), 'R-1', 40), 35), [drop('R-1')]);
  const world = met(dropped);
  expect(lastApply(world)).toEqual(lastApply(dropped));
  const undone = entriesOf(decideUndo(world, asker()));
  expect(undone.map(({ event }) => event)).toEqual(['Dropped, undone']);
  expect(metWeeks(posted(world, undone).ledger, '2026-11-12').last).toBe('2026-11-05');
});

test('The commit can be taken back although a meeting was recorded after it', () => {
  const world = met(committedWorld());
  expect(lastApply(world)?.kind).toBe('commit');
  expect(lastApply(posted(world, entriesOf(decideUndo(world, asker()))))).toBeNull();
});

test.each([
  ['2026-11-02', '2026-11-02'],
  ['2026-11-05', '2026-11-02'],
  ['2026-11-08', '2026-11-02'],
  ['2023-12-31', '2023-12-25'],
  ['2027-01-01', '2026-12-28'],
])('The week of %s begins on %s', (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});

test('Weeks in a row and weeks without a meeting are counted by the calendar, across quarters too', () => {
  const { ledger } = metOn(committedWorld(), '2026-10-15', '2026-10-23', '2026-10-26');
  expect(metWeeks(ledger, '2026-11-05')).toEqual({ last: '2026-10-26', missed: [], streak: 4 });
  expect(metWeeks(ledger, '2026-10-27')).toEqual({ last: '2026-10-23', missed: [], streak: 3 });
  expect(metWeeks(ledger, '2026-11-15')).toEqual({ last: '2026-10-26', missed: ['2026-11-02'], streak: 1 });
  expect(metWeeks(ledger, '2026-11-18').missed).toEqual(['2026-11-02', '2026-11-09']);
  expect(metWeeks([], '2026-11-18')).toEqual({ last: null, missed: [], streak: 1 });
});
