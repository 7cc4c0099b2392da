import { stateOf } from '../../../src/budget/ledger/state-of';
import { emptyRecord } from '../meetings/empty-record';
import type { WeeklyPage } from '../../../src/budget/weekly/page';
import { weeklyPage as pageOf } from '../../../src/budget/weekly/weekly-page';
import type { World } from '../../../src/budget/world';
import {
  allocationOf,
  at,
  changed,
  committedWorld,
  drop,
  on,
  openWorld,
  points,
  reinstate,
  requestOf,
  ship,
  withBuilt,
} from '../base-case';

const weeklyPage = (world: World): WeeklyPage => pageOf(world, emptyRecord);
import { allocated, baseRows, entered, nextRow, shipped, withShares, worldOf, written } from '../hand-made';

const titles = (lines: WeeklyPage['planned']): string[] => lines.map(({ title }) => title);

test('The page of the base case, day 35, HubSpot 40 % built and SSO just started', () => {
  const page = weeklyPage(on(withBuilt(withBuilt(committedWorld(), 'R-1', 40), 'R-2', 0), 35));
  expect(page.title).toBe('Sales budget · 2026-Q4');
  expect(page.subtitle).toBe('Weekly meeting, 5 November 2026 · week 6 of 13');
  expect(page.strip).toEqual({
    budget: points(100),
    built: points(8),
    stillToBuild: points(82),
    sunk: 0,
    disruption: 0,
    remaining: points(10),
  });
  expect(page.buildingNow.map(({ rank, title, built, shown }) => [rank, title, built, shown])).toEqual([
    ['1', 'HubSpot', '40 %', '20'],
    ['2', 'SSO', 'just started', '30'],
  ]);
  expect(titles(page.planned)).toEqual(['Audit log', 'Bulk import', 'Usage report']);
  expect(
    page.queue.map(({ quarter, heading, lines }) => [
      quarter,
      heading,
      lines.map(({ title, shown }) => `${title} ${shown}`),
    ]),
  ).toEqual([
    ['2027-Q1', '2027-Q1 · 37 of about 100, do not promise', ['SAP 19–38', 'Mobile approvals 9–18']],
  ]);
  expect(page.shelf).toEqual([]);
});

test('Before the commit nothing is built or planned, and the queue begins with this quarter, exact and not committed', () => {
  const page = weeklyPage(openWorld());
  expect([page.buildingNow, page.planned]).toEqual([[], []]);
  expect(page.queue.map(({ heading }) => heading)).toEqual([
    '2026-Q4 · 90 of 100, not committed yet',
    '2027-Q1 · 37 of about 100, do not promise',
  ]);
  expect(page.queue[0]?.lines[0]).toMatchObject({ title: 'HubSpot', shown: '20', note: '2026-Q4' });
  expect(page.strip).toMatchObject({
    budget: points(100),
    built: 0,
    stillToBuild: 0,
    remaining: points(100),
  });
});

test('Two quarters ahead the range is wider, and what nothing can plan is listed last', () => {
  const requests = [
    requestOf(1, 'Later', { notBefore: '2027-Q2', estimate: points(20) }),
    requestOf(2, 'Unknown', { estimate: null }),
  ];
  expect(
    weeklyPage(openWorld({ requests })).queue.map(({ heading, lines }) => [
      heading,
      lines[0]?.shown,
      lines[0]?.note,
    ]),
  ).toEqual([
    ['2027-Q2 · 20 of about 100, do not promise', '10–40', 'not before 2027-Q2, planned for 2027-Q2'],
    ['Not planned in the next four quarters', '', 'no estimate'],
  ]);
});

test('Shipped work is in no view, dropped started work is on the shelf, dropped unstarted work waits again', () => {
  let world = on(withBuilt(committedWorld(), 'R-1', 40), 35);
  world = changed(world, [drop('R-1')]);
  world = changed(world, [ship('R-2', 24)]);
  world = changed(world, [drop('R-4')]);
  const page = weeklyPage(world);
  expect(titles([...page.buildingNow, ...page.planned])).toEqual(['Audit log', 'Usage report']);
  expect(page.shelf).toEqual([
    {
      id: 'R-1',
      title: 'HubSpot',
      quarter: '2026-Q4',
      lost: points(8),
      note: '40 % built, 8 built and lost; 12 to reinstate now',
    },
  ]);
  expect(page.queue.flatMap(({ lines }) => titles(lines))).toEqual([
    'Bulk import',
    'SAP',
    'Mobile approvals',
  ]);
});

test('The shelf of an earlier quarter stays until the request comes back', () => {
  const first = changed(on(withBuilt(committedWorld(), 'R-1', 40), 35), [drop('R-1')]);
  const next = allocationOf({ row: 3, quarter: '2027-Q1', starts: '2027-01-01', ends: '2027-03-31' });
  const world = { ...first, allocation: next, allocations: [first.allocation, next], today: '2027-01-05' };
  expect(weeklyPage(world).shelf.map(({ quarter, title }) => [quarter, title])).toEqual([
    ['2026-Q4', 'HubSpot'],
  ]);
  const again = changed(first, [drop('R-3'), reinstate('R-1')]);
  expect(weeklyPage(again).shelf).toEqual([]);
  expect(stateOf(again).shelf.size).toBe(0);
});

test('What a later quarter takes in again is on no shelf', () => {
  const first = changed(on(withBuilt(committedWorld(), 'R-1', 40), 35), [drop('R-1')]);
  const next = nextRow();
  const world = { ...at(first, '2027-01-05'), allocation: next, allocations: [first.allocation, next] };
  const page = weeklyPage(changed(world, [reinstate('R-1')]));
  expect(page.shelf).toEqual([]);
  expect(titles(page.planned)).toEqual(['HubSpot']);
});

test('Carried work is on the page of a quarter that is not committed yet', () => {
  const ledger = written(
    [],
    [
      { event: 'Carried in', price: points(10), effect: points(10) },
      { event: 'Prepaid', price: points(30), effect: points(30) },
      entered('R-1', 18, 'Carried'),
      entered('R-2', 12, 'Carried'),
    ],
  );
  const page = weeklyPage(withShares(worldOf(ledger), { 'R-1': 50 }));
  expect(page.strip).toMatchObject({
    budget: points(140),
    built: points(9),
    stillToBuild: points(21),
    remaining: points(110),
  });
  expect([titles(page.buildingNow), titles(page.planned)]).toEqual([['Request R-1'], ['Request R-2']]);
  expect(page.queue[0]?.heading).toBe('2026-Q4 · 77 of 110, not committed yet');
  expect(page.queue.flatMap(({ lines }) => lines.map(({ id }) => id)).sort()).toEqual([
    'R-3',
    'R-4',
    'R-5',
    'R-6',
    'R-7',
  ]);
});

test('A closed quarter has nothing in work, says when it was closed, and its strip stays as it was', () => {
  const rows = [
    allocated(100),
    entered('R-1', 20),
    entered('R-2', 30),
    shipped('R-2', 30),
    { event: 'Left over', request: 'R-1', price: points(20), actual: points(8), cause: 'Product' },
    { event: 'Closed' },
  ] as const;
  const world = worldOf(written([], rows, '2026-12-31 17:00:00'), { today: '2027-01-05' });
  const page = weeklyPage(withShares(world, { 'R-1': 90 }));
  expect(page.subtitle).toBe('Weekly meeting, 5 January 2027 · closed on 31 December 2026');
  expect([page.buildingNow, page.planned]).toEqual([[], []]);
  expect(page.strip).toMatchObject({ built: points(38), stillToBuild: points(12), remaining: points(50) });
  expect(page.queue.map(({ quarter }) => quarter)).not.toContain('2026-Q4');
});

test('A quarter below zero shows so, and nothing of it is dropped', () => {
  const taken = written(written([], baseRows), [{ event: 'Taken', price: points(30), effect: -points(30) }]);
  const page = weeklyPage(worldOf(taken));
  expect(page.strip).toMatchObject({ budget: points(70), stillToBuild: points(90), remaining: -points(20) });
  expect(page.planned).toHaveLength(5);
});

test('Committed work whose row was deleted stays on the page', () => {
  const world = committedWorld();
  const page = weeklyPage({ ...world, requests: world.requests.filter(({ id }) => id !== 'R-3') });
  expect(page.planned.map(({ title, note }) => [title, note]).pop()).toEqual([
    'Audit log',
    'its row is gone from the Requests tab',
  ]);
});

test('The page is the same for any order of the rows, and when built again', () => {
  const world = on(withBuilt(committedWorld(), 'R-3', 40), 35);
  const turned = { ...world, requests: [...world.requests].reverse() };
  expect(weeklyPage(turned)).toEqual(weeklyPage(world));
  expect(weeklyPage(world)).toEqual(weeklyPage(world));
});
