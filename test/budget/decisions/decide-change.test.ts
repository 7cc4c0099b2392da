import { decideChange } from '../../../src/budget/decisions/decide-change';
import { priceChange } from '../../../src/budget/decisions/price-change';
import { stateOf } from '../../../src/budget/ledger/state-of';
import type { World } from '../../../src/budget/world';
import {
  add,
  asker,
  changed,
  committedWorld,
  days,
  drop,
  entriesOf,
  on,
  points,
  refusalsOf,
  ship,
  withBuilt,
} from '../base-case';

/** HubSpot 40 % built, as in examples A and B. */
const started = (): World => withBuilt(committedWorld(), 'R-1', 40);

test.each([
  [14, 2, 10, 20],
  [35, 3, 9, 19],
  [70, 4, 8, 18],
] as const)(
  'Example A, day %p: HubSpot costs 8 sunk and %p disruption, gives %p back, leaves %p',
  (day, disruption, back, remaining) => {
    const world = on(started(), day);
    const priced = priceChange(world, [drop('R-1')]);
    expect(priced).toMatchObject({
      sunk: points(8),
      disruption: points(disruption),
      back: points(back),
      remainingBefore: points(10),
      remainingAfter: points(remaining),
      changeNo: 1,
      chargeable: true,
      refusals: [],
    });
    const [entry] = entriesOf(decideChange(world, [drop('R-1')], asker()));
    expect(entry).toEqual({
      quarter: '2026-Q4',
      event: 'Dropped',
      request: 'R-1',
      title: 'HubSpot',
      changeNo: 1,
      builtBp: 4000,
      price: points(20),
      actual: 0,
      sunk: points(8),
      disruption: points(disruption),
      priceShown: points(8 + disruption),
      credit: 0,
      effect: points(back),
      askedBy: 'vp.sales@example.com',
      reason: 'SAP deal',
      cause: 'Sales',
      acceptedBy: 'vp.sales@example.com',
      reverses: 0,
    });
  },
);

test('The price is worked out in lines that can be followed with a pencil', () => {
  expect(priceChange(on(started(), 35), [drop('R-1')]).workings).toEqual([
    'This is the 1st change of the quarter, in its middle third',
    'HubSpot, built and lost: 40 % of 20 = 8',
    'HubSpot, disruption: 10 % × 1 (1st change) × 1.5 (middle third) = 15 % of 20 = 3',
    'HubSpot gives back: 20 \u2212 8 \u2212 3 = 9',
    'Left after: 10 + 9 = 19',
  ]);
});

test('A capped disruption is worked out as such', () => {
  const { workings } = priceChange(on(withBuilt(committedWorld(), 'R-1', 90), 70), [drop('R-1')]);
  expect(workings[2]).toBe(
    'HubSpot, disruption: 10 % × 1 (1st change) × 2 (late third) = 20 % of 20, lowered to 2: never more than the full price',
  );
});

test('Example B: SAP for HubSpot on day 35 is refused, 19 free, short by 6, with three offers', () => {
  const world = on(started(), 35);
  const swap = [drop('R-1'), add('R-6')];
  expect(refusalsOf(decideChange(world, swap, asker()))).toEqual([
    'SAP (25) does not fit: 19 free, short by 6. Also drop Bulk import (not started, no charge), which leaves 4; or build 19 now and 6 next quarter; or ask the approver for 6.',
  ]);
  expect(priceChange(world, swap).alsoDrop).toMatchObject({ frees: points(10), costs: 0, leaves: points(4) });
});

test('Example B with Bulk import given up as well: one event, 4 left', () => {
  const world = changed(on(started(), 35), [drop('R-1'), add('R-6'), drop('R-4')]);
  expect(stateOf(world)).toMatchObject({
    remaining: points(4),
    sunk: points(8),
    disruption: points(3),
    changes: 1,
  });
  expect(world.ledger.slice(-3).map(({ request, remaining }) => [request, remaining / 10])).toEqual([
    ['R-1', 19],
    ['R-4', 29],
    ['R-6', 4],
  ]);
});

test('Example D: 80 % built and late, 16 + 4 = 20, nothing comes back', () => {
  const priced = priceChange(on(withBuilt(committedWorld(), 'R-1', 80), 70), [drop('R-1')]);
  expect(priced).toMatchObject({
    sunk: points(16),
    disruption: points(4),
    back: 0,
    remainingAfter: points(10),
  });
});

test('Example E: Bulk import, not started, for Mobile approvals costs nothing, counts as no change and leaves 8', () => {
  const world = on(committedWorld(), 35);
  const decided = entriesOf(decideChange(world, [drop('R-4'), add('R-7')], asker()));
  expect(
    decided.map(({ event, changeNo, effect, reason }) => [event, changeNo, effect / 10, reason]),
  ).toEqual([
    ['Dropped', 0, 10, 'SAP deal'],
    ['Added', 0, -12, 'SAP deal'],
  ]);
  expect(stateOf(changed(world, [drop('R-4'), add('R-7')]))).toMatchObject({
    remaining: points(8),
    changes: 0,
  });
});

test('Example F: what SSO took beyond its price costs sales nothing', () => {
  expect(priceChange(committedWorld(), [ship('R-2', 42)])).toMatchObject({
    back: 0,
    remainingAfter: points(10),
    refusals: [],
  });
});

test('Example G: SSO ships at 24, 6 come back, 16 are left', () => {
  const [entry] = entriesOf(decideChange(committedWorld(), [ship('R-2', 24)], { ...asker(), reason: '' }));
  expect(entry).toMatchObject({
    event: 'Shipped',
    credit: points(6),
    effect: points(6),
    changeNo: 0,
    cause: 'Product',
    reason: 'Shipped at 24 points',
  });
  expect(stateOf(changed(committedWorld(), [ship('R-2', 24)])).remaining).toBe(points(16));
});

test('A delivery in the same event is no part of the change and carries no number', () => {
  const decided = entriesOf(decideChange(on(started(), 35), [ship('R-2', 24), drop('R-1')], asker()));
  expect(decided.map(({ event, changeNo }) => [event, changeNo])).toEqual([
    ['Shipped', 0],
    ['Dropped', 1],
  ]);
});

test('Building is started also at 0 %: nothing is sunk, the disruption is due', () => {
  const priced = priceChange(on(withBuilt(committedWorld(), 'R-1', 0), 35), [drop('R-1')]);
  expect(priced).toMatchObject({ sunk: 0, disruption: points(3), chargeable: true });
});

test('The next change costs more: after two changes the third, late, is at 40 %', () => {
  let world = on(started(), 70);
  world = changed(world, [drop('R-1')]);
  world = changed(withBuilt(world, 'R-3', 10), [drop('R-3')]);
  expect(priceChange(withBuilt(world, 'R-2', 10), [drop('R-2')])).toMatchObject({
    changeNo: 3,
    disruption: points(12),
  });
});

test('Two started drops in one event are one change, both at its rate', () => {
  const world = on(withBuilt(started(), 'R-3', 0), 35);
  const priced = priceChange(world, [drop('R-1'), drop('R-3')]);
  expect(priced.disruption).toBe(30 + 23);
  expect(stateOf(changed(world, [drop('R-1'), drop('R-3')])).changes).toBe(1);
});

test('A later estimate or title does not change the frozen price or title', () => {
  const world = on(started(), 35);
  const requests = world.requests.map((row) =>
    row.id === 'R-1' ? { ...row, estimate: points(5), title: 'Other' } : row,
  );
  expect(priceChange({ ...world, requests }, [drop('R-1')]).lines[0]).toMatchObject({
    price: points(20),
    title: 'HubSpot',
  });
});

test('Days before and after the quarter are priced as its first and last third', () => {
  const priced = (today: string): number => priceChange({ ...started(), today }, [drop('R-1')]).disruption;
  expect([priced('2026-09-01'), priced(days[14]), priced('2027-02-01')]).toEqual([
    points(2),
    points(2),
    points(4),
  ]);
});
