import type { Request } from '../../../src/budget/request';
import { changed, committedWorld, drop, on, points, withBuilt } from '../base-case';
import { deleted, quarterUnderway, synced, typed } from './by-hand';
import { found, price } from './what-was-found';

describe('What applying costs, on day 35', () => {
  test.each<[string, string, Partial<Request>, { cost: number; back: number; needs: number }]>([
    [
      'HubSpot, 40 % built, typed Declined, is dropped: 11 are gone',
      'R-1',
      { status: 'Declined' },
      { cost: 11, back: 9, needs: 0 },
    ],
    [
      'HubSpot typed Shelved with Built set to 0 costs as much',
      'R-1',
      { status: 'Shelved', builtBp: 0 },
      { cost: 11, back: 9, needs: 0 },
    ],
    [
      'HubSpot moved to the next quarter costs as much',
      'R-1',
      { notBefore: '2027-Q1' },
      { cost: 11, back: 9, needs: 0 },
    ],
    [
      'Bulk import, not started, typed Shelved, is free',
      'R-4',
      { status: 'Shelved' },
      { cost: 0, back: 10, needs: 0 },
    ],
    ['SSO with an estimate of 42 is free', 'R-2', { estimate: points(42) }, { cost: 0, back: 0, needs: 0 }],
    ['A new title is free', 'R-2', { title: 'Okta' }, { cost: 0, back: 0, needs: 0 }],
    [
      'SSO, not started, at a price of 40 takes 10 more',
      'R-2',
      { price: points(40) },
      { cost: 0, back: 0, needs: 10 },
    ],
    [
      'SSO, not started, at a price of 25 gives 5 back',
      'R-2',
      { price: points(25) },
      { cost: 0, back: 5, needs: 0 },
    ],
    [
      'HubSpot, started, at a price of 15 is cut as dropping that part',
      'R-1',
      { price: points(15) },
      { cost: 2.8, back: 2.2, needs: 0 },
    ],
    ['SSO typed Shipped ships at its price', 'R-2', { status: 'Shipped' }, { cost: 0, back: 0, needs: 0 }],
  ])('%s', (_what, id, cells, expected) => {
    expect(price(typed(quarterUnderway(), id, cells))).toEqual({ ...expected, refusals: [] });
  });

  test('A deleted row drops its request at the progress that was seen', () => {
    expect(price(deleted(quarterUnderway(), 'R-1'))).toEqual({ cost: 11, back: 9, needs: 0, refusals: [] });
    expect(price(deleted(quarterUnderway(), 'R-4'))).toEqual({ cost: 0, back: 10, needs: 0, refusals: [] });
  });

  test('A request typed Committed is added, if it fits', () => {
    const world = changed(quarterUnderway(), [drop('R-4')]);
    expect(price(typed(synced(world), 'R-7', { status: 'Committed' }))).toEqual({
      cost: 0,
      back: 0,
      needs: 12,
      refusals: [],
    });
    expect(price(typed(quarterUnderway(), 'R-7', { status: 'Building' })).refusals).not.toEqual([]);
  });

  test('HubSpot on the shelf typed Building is reinstated for what is left of it', () => {
    const world = typed(synced(changed(quarterUnderway(), [drop('R-1')])), 'R-1', { status: 'Building' });
    expect(price(world)).toEqual({ cost: 0, back: 0, needs: 12, refusals: [] });
  });
});

test('What leaves the quarter leaves once, whatever else was typed on its row', () => {
  const world = typed(quarterUnderway(), 'R-1', {
    status: 'Declined',
    notBefore: '2027-Q1',
    price: points(5),
    estimate: points(5),
    title: 'Gone',
    builtBp: 0,
  });
  expect(found(world)).toEqual([['R-1:status', 'Status 2', 'apply or revert']]);
  expect(price(world)).toEqual({ cost: 11, back: 9, needs: 0, refusals: [] });
});

test('Started work that was never seen by an action counts by its row', () => {
  const world = on(withBuilt(committedWorld(), 'R-1', 40), 35);
  expect(price(typed(world, 'R-1', { status: 'Declined' }))).toEqual({
    cost: 11,
    back: 9,
    needs: 0,
    refusals: [],
  });
});
