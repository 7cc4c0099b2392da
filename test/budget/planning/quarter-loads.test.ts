/** Demand against budgets, four quarters ahead, and the one suggestion that takes an overload off. */
import fc from 'fast-check';
import { quarterLoads } from '../../../src/budget/planning/quarter-loads';
import type { Request } from '../../../src/budget/request';
import { suggestMoves } from '../../../src/budget/planning/suggest-moves';
import type { World } from '../../../src/budget/world';
import { allocationOf, committedWorld, openWorld, points, requestOf } from '../base-case';

const shown = (world: World): [string, number, number][] =>
  quarterLoads(world).map(({ quarter, load, over }) => [quarter, load / 10, over / 10]);

const sized = (number: number, size: number, changes: Partial<Request> = {}): Request =>
  requestOf(number, `Request ${number}`, { estimate: points(size), ...changes });

/** 130, 60, 40 and 0 wanted of 100 each, as in the acceptance table. */
const overloaded = openWorld({
  requests: [
    sized(1, 60),
    sized(2, 40),
    sized(3, 30),
    sized(4, 60, { notBefore: '2027-Q1' }),
    sized(5, 40, { notBefore: '2027-Q2' }),
  ],
});

const accepted = (world: World): World => {
  const moves = suggestMoves(world)?.moves ?? [];
  const target = new Map(moves.map(({ request, to }) => [request.row, to]));
  return {
    ...world,
    requests: world.requests.map((request) => ({
      ...request,
      notBefore: target.get(request.row) ?? request.notBefore,
    })),
  };
};

test('Loads 130, 60, 40 and 0 of 100 are over by 30 and under by the rest', () => {
  expect(shown(overloaded)).toEqual([
    ['2026-Q4', 130, 30],
    ['2027-Q1', 60, -40],
    ['2027-Q2', 40, -60],
    ['2027-Q3', 0, -100],
    ['2027-Q4', 0, -100],
  ]);
});

test('One suggestion moves the lowest-ranked overflow to the next quarter that has room, and ends the overload', () => {
  expect(suggestMoves(overloaded)).toMatchObject({
    from: '2026-Q4',
    moves: [{ request: { id: 'R-3' }, amount: points(30), to: '2027-Q1' }],
  });
  expect(shown(accepted(overloaded)).map(([, load]) => load)).toEqual([100, 90, 40, 0, 0]);
  expect(suggestMoves(accepted(overloaded))).toBeNull();
});

test('A committed quarter holds what it holds; what waits is wanted in the next one', () => {
  expect(shown(committedWorld()).slice(0, 2)).toEqual([
    ['2026-Q4', 90, -10],
    ['2027-Q1', 37, -63],
  ]);
});

test('The reserve is not to be planned with', () => {
  const allocation = allocationOf({ reserve: points(10) });
  const world = openWorld({ allocation, allocations: [allocation], requests: [sized(1, 60), sized(2, 35)] });
  expect(shown(world)[0]).toEqual(['2026-Q4', 95, 5]);
  expect(suggestMoves(world)?.moves.map(({ to }) => to)).toEqual(['2027-Q1']);
});

test('What is larger than any quarter is for product strategy, and stays where it is', () => {
  const world = openWorld({ requests: [sized(1, 60), sized(2, 150)] });
  expect(suggestMoves(world)?.moves).toMatchObject([{ request: { id: 'R-2' }, to: null }]);
});

test('What nobody estimated, and what product pays for, weighs nothing', () => {
  const promise = { to: 'Acme', by: 'Dana', due: null, paidBy: 'Product' } as const;
  const world = openWorld({
    requests: [sized(1, 60), sized(2, 80, { promise }), sized(3, 0, { estimate: null })],
  });
  expect(shown(world)[0]).toEqual(['2026-Q4', 60, -40]);
});

test('Accepting suggestions as long as there are any leaves no quarter over that could be helped', () => {
  const quarters = ['', '2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4'];
  const wishes = fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.constantFrom(...quarters)), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(wishes, (list) => {
      let world = openWorld({
        requests: list.map(([size, notBefore], index) => sized(index + 1, size, { notBefore })),
      });
      const helps = (): boolean => suggestMoves(world)?.moves.some(({ to }) => to !== null) === true;
      for (let round = 0; round < 10 && helps(); round += 1) world = accepted(world);
      expect(helps()).toBe(false);
      const stuck = suggestMoves(world);
      for (const { quarter, over } of quarterLoads(world)) {
        if (over > 0 && stuck?.from === quarter) {
          expect(stuck.moves.every(({ to }) => to === null)).toBe(true);
        } else if (stuck === null) expect(over).toBeLessThanOrEqual(0);
      }
    }),
  );
});
