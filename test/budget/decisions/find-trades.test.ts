import { decideChange } from '../../../src/budget/decisions/decide-change';
import { priceChange } from '../../../src/budget/decisions/price-change';
import type { World } from '../../../src/budget/world';
import {
  add,
  asker,
  baseRequests,
  committedWorld,
  drop,
  on,
  points,
  refusalsOf,
  requestOf,
  withBuilt,
} from '../base-case';

/** HubSpot 40 % built, as in examples A and B. */
const started = (): World => withBuilt(committedWorld(), 'R-1', 40);

test('An add takes what is left, to the last step', () => {
  const requests = [
    ...baseRequests,
    requestOf(8, 'Exact', { estimate: points(10) }),
    requestOf(9, 'Over', { estimate: 101 }),
  ];
  const world = { ...committedWorld(), requests };
  expect(priceChange(world, [add('R-8')])).toMatchObject({
    remainingAfter: 0,
    refusals: [],
    chargeable: false,
  });
  expect(refusalsOf(decideChange(world, [add('R-9')], asker()))).toEqual([
    'Over (10.1) does not fit: 10 free, short by 0.1. Also drop Bulk import (not started, no charge), which leaves 9.9; or build 10 now and 0.1 next quarter; or ask the approver for 0.1.',
  ]);
});

test('Started work is offered only when no unstarted work frees enough, with its cost', () => {
  let world = on(committedWorld(), 35);
  for (const id of ['R-2', 'R-3', 'R-4', 'R-5']) world = withBuilt(world, id, 20);
  world = {
    ...world,
    requests: world.requests.map((row) => (row.id === 'R-6' ? { ...row, estimate: points(39) } : row)),
  };
  const { alsoDrop, refusals } = priceChange(world, [add('R-6')]);
  expect(alsoDrop?.drops.map(({ title }) => title).sort()).toEqual(['HubSpot', 'Usage report']);
  expect(refusals[0]?.says).toContain('(costs 5.3)');
});

test('What nothing can free is left to the approver or the next quarter', () => {
  const requests = baseRequests.map((row) => (row.id === 'R-6' ? { ...row, estimate: points(101) } : row));
  const world = { ...committedWorld(), requests };
  const priced = priceChange(world, [add('R-6')]);
  expect(priced.alsoDrop).toBeNull();
  expect(priced.refusals[0]?.says).toBe(
    'SAP (101) does not fit: 10 free, short by 91. Build 10 now and 91 next quarter; or ask the approver for 91.',
  );
});

test('A costly drop names cheaper ones that free as much', () => {
  const { cheaper } = priceChange(on(started(), 35), [drop('R-1')]);
  expect(cheaper.map(({ drops, costs, frees }) => [drops[0]?.title, costs, frees / 10])).toEqual([
    ['Bulk import', 0, 10],
    ['Usage report', 0, 15],
    ['Audit log', 0, 15],
  ]);
});

test('A costly swap names cheaper drops that make the same room', () => {
  const { cheaper } = priceChange(on(started(), 35), [drop('R-1'), add('R-7')]);
  expect(cheaper.map(({ drops, leaves }) => [drops[0]?.title, leaves / 10])).toEqual([
    ['Bulk import', 8],
    ['Usage report', 13],
    ['Audit log', 13],
  ]);
});

test('What costs as much is no cheaper way', () => {
  let world = on(committedWorld(), 35);
  for (const id of ['R-1', 'R-2', 'R-3', 'R-4', 'R-5']) world = withBuilt(world, id, 20);
  expect(priceChange(world, [drop('R-3')]).cheaper).toEqual([]);
});

test('Nothing is cheaper than free, and nothing replaces what gives nothing back', () => {
  expect(priceChange(committedWorld(), [drop('R-4')]).cheaper).toEqual([]);
  expect(priceChange(on(withBuilt(committedWorld(), 'R-1', 80), 70), [drop('R-1')]).cheaper).toEqual([]);
});
