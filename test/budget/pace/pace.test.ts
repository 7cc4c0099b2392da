import { takeSnapshot } from '../../../src/budget/meetings/take-snapshot';
import { burnByWeek, burnInWords } from '../../../src/budget/pace/burn';
import { willNotFinish } from '../../../src/budget/pace/will-not-finish';
import { weeklyPace } from '../../../src/budget/weekly/weekly-pace';
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
  requestOf,
  ship,
  withBuilt,
} from '../base-case';

/** N = 91, as in product.md. */
const allocation = allocationOf({ ends: '2026-12-30' });
const base = committedWorld({ allocation, allocations: [allocation] });

const notesOf = (world: World, ...looks: readonly World[]): string[] =>
  willNotFinish(world, looks.map(takeSnapshot)).notes.map(({ label, text }) =>
    [label, text].filter(Boolean).join(' – '),
  );

test('Day 35 of 91: week 6 of 13, 38 % of the quarter, and what is used is built, sunk and disruption', () => {
  expect(burnInWords(on(withBuilt(base, 'R-1', 40), 35))).toBe(
    'Week 6 of 13: 38 % of the quarter has gone, and 8 of 100 points are used.',
  );
  expect(burnInWords(changed(on(withBuilt(base, 'R-1', 40), 35), [drop('R-1')]))).toContain(
    '11 of 100 points are used',
  );
  expect(burnInWords(at(base, '2026-09-20'))).toBe('The quarter has not begun: 0 of 100 points are used.');
  expect(burnInWords(at(base, '2027-01-05'))).toBe('The quarter has gone: 0 of 100 points are used.');
});

test('Weeks that somebody looked at have a number, weeks to come and weeks nobody saw have none', () => {
  const week2 = at(withBuilt(base, 'R-1', 10), '2026-10-12');
  const week4 = changed(at(withBuilt(week2, 'R-1', 40), '2026-10-23'), [drop('R-1')]);
  const now = on(withBuilt(week4, 'R-2', 50), 35);
  const weeks = burnByWeek(now, [week2, at(week4, '2026-10-26')].map(takeSnapshot));
  expect(weeks.map(({ used }) => used)).toEqual([
    ...[null, points(2), null, points(8 + 2), null, points(15 + 10)],
    ...[null, null, null, null, null, null, null],
  ]);
  expect(weeks.map(({ even }) => even).slice(0, 2)).toEqual([77, 154]);
  expect(weeks[12]).toEqual({ week: 13, used: null, even: points(100) });
});

test('Where everything has shipped the ledger alone tells what was used', () => {
  const one = {
    allocation,
    allocations: [allocation],
    requests: [requestOf(1, 'HubSpot', { estimate: points(20) })],
  };
  const world = at(changed(at(committedWorld(one), '2026-10-06'), [ship('R-1', 15)]), '2026-10-30');
  expect(
    burnByWeek(world, [])
      .map(({ used }) => used)
      .slice(0, 5),
  ).toEqual([points(15), points(15), points(15), points(15), points(15)]);
});

test('F85: 30 % built at 70 % of the quarter is listed with its numbers', () => {
  const tenth = requestOf(1, 'Usage report', { estimate: points(20) });
  const span = allocationOf({ starts: '2026-10-01', ends: '2027-01-08' });
  const world = committedWorld({ allocation: span, allocations: [span], requests: [tenth] });
  expect(notesOf(at(withBuilt(world, 'R-1', 30), '2026-12-10'))).toEqual([
    'Usage report – 30 % built at 70 % of the quarter: 43 % by its end at this pace',
  ]);
});

test('Its own pace counts from when a meeting saw it begin', () => {
  const small = { allocation, allocations: [allocation], requests: [requestOf(1, 'SSO')] };
  const world = committedWorld(small);
  const begun = at(withBuilt(world, 'R-1', 0), '2026-11-26');
  // In 14 days, with 21 to go.
  expect(notesOf(at(withBuilt(world, 'R-1', 40), '2026-12-10'), begun)).toEqual([
    'Nothing: all of it can be done by the end.',
  ]);
  expect(notesOf(at(withBuilt(world, 'R-1', 38), '2026-12-10'), begun)).toEqual([
    'SSO – 38 % built at 77 % of the quarter: 95 % by its end at this pace',
  ]);
  expect(notesOf(at(withBuilt(world, 'R-1', 50), '2026-12-10'))[0]).toMatch(
    /^SSO – 50 % built at 77 % .*: 65 % by its end/,
  );
});

test('Of what began today nothing is said yet', () => {
  const small = { allocation, allocations: [allocation], requests: [requestOf(1, 'SSO')] };
  const begun = at(withBuilt(committedWorld(small), 'R-1', 0), '2026-12-10');
  expect(notesOf(begun, begun)).toEqual(['Nothing: all of it can be done by the end.']);
});

test('Before a third of the quarter it is too early to tell, said once', () => {
  expect(notesOf(at(withBuilt(base, 'R-1', 1), '2026-10-31'))).toEqual([
    'Too early to tell: pace says something from a third of the quarter on.',
  ]);
  expect(notesOf(at(withBuilt(base, 'R-1', 1), '2026-11-01')).length).toBeGreaterThan(1);
});

test('Work not started is listed when the pace leaves no room for it', () => {
  const lines = notesOf(on(withBuilt(base, 'R-1', 40), 35));
  expect(lines[0]).toBe(
    'SSO – not started: needs 30, and at this pace 12.8 more get built by the end, 12 of it before this',
  );
  expect(notesOf(on(base, 35))[0]).toBe('HubSpot – not started: needs 20, and nothing has been built so far');
});

test('Before the commit nothing burns, and a closed quarter finishes nothing more', () => {
  expect(weeklyPace(openWorld(), [])).toBeNull();
  expect(weeklyPace(base, [])?.weeks).toHaveLength(13);
});
