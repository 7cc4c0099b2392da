/** What moved between two meetings: places among those that were there both times. */
import { sinceMeeting, type Movers } from '../../../src/budget/ranking/since-meeting';
import { baseRequests, requestOf } from '../base-case';

const before = { day: '2026-11-05', order: ['R-1', 'R-2', 'R-3', 'R-6'] };
const ranks = (...ids: readonly number[]) =>
  ids.map((id, index) => requestOf(id, `T${id}`, { rank: index + 1 }));
const nobody: Movers = new Map();

test.each([
  ['nothing moved', ranks(1, 2, 3, 6), 'None of 4 moved', []],
  [
    'one rose',
    ranks(6, 1, 2, 3),
    '4 of 4 moved; biggest riser T6 +3, biggest faller T1 \u22121',
    ['T6 4 1', 'T1 1 2', 'T2 2 3', 'T3 3 4'],
  ],
  ['one shipped, which moves nobody', ranks(2, 3, 6), 'None of 3 moved', []],
  ['one came in, which moves nobody', ranks(9, 1, 2, 3, 6), 'None of 4 moved', []],
])('When %s', (_what, requests, says, moved) => {
  const found = sinceMeeting(requests, [before], nobody, '2026-11-12');
  expect(found?.says).toBe(`Since the last meeting (2026-11-05): ${says}`);
  expect(found?.moved.map(({ title, from, to }) => `${title} ${from} ${to}`)).toEqual(moved);
});

test('On the day of the meeting itself the one before it counts, and without one there is nothing to say', () => {
  const today = { day: '2026-11-12', order: ['R-6', 'R-1', 'R-2', 'R-3'] };
  expect(sinceMeeting(ranks(6, 1, 2, 3), [before, today], nobody, '2026-11-12')?.says).toContain('4 of 4');
  expect(sinceMeeting(ranks(6, 1, 2, 3), [before, today], nobody, '2026-11-19')?.says).toContain('None of 4');
  expect(sinceMeeting(baseRequests, [], nobody, '2026-11-12')).toBeNull();
});

test('Who moved it before that meeting is not said', () => {
  const movers: Movers = new Map([
    ['R-6', ['vp@example.com', '2026-11-10']],
    ['R-1', ['someone', '2026-11-01']],
  ]);
  const found = sinceMeeting(ranks(6, 1, 2, 3), [before], movers, '2026-11-12');
  expect(found?.moved.map(({ by }) => by)).toEqual(['vp@example.com', '', '', '']);
});
