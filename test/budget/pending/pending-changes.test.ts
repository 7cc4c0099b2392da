import { priceChange } from '../../../src/budget/decisions/price-change';
import { committedCopy } from '../../../src/budget/pending/committed-copy';
import { pendingChanges } from '../../../src/budget/pending/pending-changes';
import type { Request } from '../../../src/budget/request';
import type { World } from '../../../src/budget/world';
import {
  allocationOf,
  baseRequests,
  changed,
  committedWorld,
  drop,
  on,
  openWorld,
  points,
  ship,
  withBuilt,
} from '../base-case';
import { copied, deleted, quarterUnderway, synced, typed } from './by-hand';

/** key, cell, whether it can be applied: what was found. */
const found = (world: World): [string, string, string][] =>
  pendingChanges(world).map(({ key, place, whyNotApply }) => [
    key,
    `${place.header} ${place.row}`,
    whyNotApply === '' ? 'apply or revert' : 'revert',
  ]);

const saysOf = (world: World): string[] => pendingChanges(world).map(({ says }) => says);
const whyNots = (world: World): string[] => pendingChanges(world).map(({ whyNotApply }) => whyNotApply);

/** In points: cost, given back, taken, and whether the overrun or the like is as expected. */
const price = (world: World): { cost: number; back: number; needs: number; refusals: readonly string[] } => {
  const changes = pendingChanges(world).flatMap((pending) => pending.changes);
  const { shown, back, needs, refusals } = priceChange(committedCopy(world), changes);
  return {
    cost: (shown.sunk + shown.disruption) / 10,
    back: back / 10,
    needs: needs / 10,
    refusals: refusals.map(({ says }) => says),
  };
};

test('Nothing is pending before the commit, after it, and once work has begun', () => {
  expect(pendingChanges(openWorld())).toEqual([]);
  expect(pendingChanges(synced(committedWorld()))).toEqual([]);
  expect(pendingChanges(quarterUnderway())).toEqual([]);
});

test.each<[string, Partial<Request>]>([
  ['Another rank', { rank: 6 }],
  ['More built', { builtBp: 7000 }],
  ['Everything built', { builtBp: 10_000 }],
  ['A blank price, which the next action fills', { price: null }],
  ['Another customer, deal and word from product', { customer: 'Acme', dealValue: 5, productSays: 'Soon' }],
  ['A quarter that has come', { notBefore: '2026-Q4' }],
  ['Spaces around the title', { title: ' HubSpot ' }],
])('%s of a committed request is no change', (_what, cells) => {
  expect(pendingChanges(typed(quarterUnderway(), 'R-1', cells))).toEqual([]);
});

test('Building and its progress are no change of a committed request', () => {
  expect(pendingChanges(typed(quarterUnderway(), 'R-2', { status: 'Building', builtBp: 100 }))).toEqual([]);
});

test.each<[string, string, Partial<Request>, string, string]>([
  ['a price', 'R-2', { price: points(40) }, 'R-2:price', 'R-2 SSO: Price says 40, the ledger says 30.'],
  [
    'an estimate',
    'R-2',
    { estimate: points(42) },
    'R-2:estimate',
    'R-2 SSO: Estimate says 42, the ledger says 30.',
  ],
  ['a title', 'R-2', { title: 'Okta' }, 'R-2:title', "R-2 SSO: Request says 'Okta', the ledger says 'SSO'."],
  [
    'a status',
    'R-1',
    { status: 'Declined' },
    'R-1:status',
    'R-1 HubSpot: Status says Declined, the ledger says Committed, 40 % built.',
  ],
  [
    'a later quarter',
    'R-2',
    { notBefore: '2027-Q1' },
    'R-2:quarter',
    'R-2 SSO: Not before says 2027-Q1, moved out of 2026-Q4; the ledger says Committed, not started.',
  ],
  [
    'less built',
    'R-1',
    { builtBp: 1000 },
    'R-1:built',
    'R-1 HubSpot: Built says 10 %, and 40 % was seen: lowered by hand.',
  ],
])('%s typed over is found, with what the cell and the ledger say', (_what, id, cells, key, says) => {
  const world = typed(quarterUnderway(), id, cells);
  expect(pendingChanges(world).map((pending) => [pending.key, pending.says, pending.whyNotApply])).toEqual([
    [key, says, ''],
  ]);
});

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

test('Price, estimate, title and progress of one request are found each by itself', () => {
  const world = typed(quarterUnderway(), 'R-1', {
    price: points(22),
    estimate: points(24),
    title: 'HubSpot sync',
    builtBp: 0,
  });
  expect(pendingChanges(world).map(({ key }) => key)).toEqual([
    'R-1:price',
    'R-1:estimate',
    'R-1:title',
    'R-1:built',
  ]);
});

test.each<[string, Partial<Request>, string]>([
  [
    'A blank estimate',
    { estimate: null },
    'An estimate that is blank or no number can’t be recorded: write one, or revert it.',
  ],
  [
    'An estimate of 0',
    { estimate: 0 },
    'An estimate of 0 can’t be recorded: write what it takes by now, or revert it.',
  ],
  ['A price of 0', { price: 0 }, 'A price of 0 leaves nothing to build: revert it, or drop the request.'],
  ['A blank title', { title: ' ' }, 'A committed request keeps a title: write one, or revert it.'],
])('%s of a committed request can only be reverted', (_what, cells, whyNotApply) => {
  expect(whyNots(typed(quarterUnderway(), 'R-2', cells))).toEqual([whyNotApply]);
});

describe('Statuses of what is not committed', () => {
  test.each<[Request['status']]>([['New'], ['Endorsed'], ['Declined'], ['Merged']])(
    '%s on a request that waits is people’s own business',
    (status) => {
      expect(pendingChanges(typed(quarterUnderway(), 'R-6', { status }))).toEqual([]);
    },
  );

  test.each<[Request['status'], string, string]>([
    ['Committed', '', 'R-6 SAP: Status says Committed, the ledger does not know of it.'],
    ['Building', '', 'R-6 SAP: Status says Building, the ledger does not know of it.'],
    [
      'Shipped',
      'It was never committed, so it can’t ship: revert it.',
      'R-6 SAP: Status says Shipped, the ledger does not know of it.',
    ],
    [
      'Shelved',
      'It was never committed, so there is nothing to shelve: revert it, or decline it.',
      'R-6 SAP: Status says Shelved, the ledger does not know of it.',
    ],
  ])('%s on a request that waits is pending', (status, whyNotApply, says) => {
    const world = typed(quarterUnderway(), 'R-6', { status });
    expect(saysOf(world)).toEqual([says]);
    expect(whyNots(world)).toEqual([whyNotApply]);
  });

  test('Before the commit a request typed Committed can only be reverted', () => {
    expect(whyNots(typed(openWorld(), 'R-6', { status: 'Committed' }))).toEqual([
      '2026-Q4 is not committed yet: rank it, and it goes in with the commit if it fits.',
    ]);
  });

  test('A pasted row with an ID that was never given is asked about like any other', () => {
    const [sap] = baseRequests.slice(5);
    const pasted = { ...sap, id: 'R-999', row: 30, status: 'Committed' } as Request;
    const world = { ...quarterUnderway(), requests: [...quarterUnderway().requests, pasted] };
    expect(found(world)).toEqual([['R-999:status', 'Status 30', 'apply or revert']]);
  });

  test.each<[Request['status'], string[]]>([
    ['New', ['R-1:status']],
    ['Endorsed', ['R-1:status']],
    ['Shipped', ['R-1:status']],
    ['Shelved', []],
    ['Declined', []],
    ['Merged', []],
  ])('A shelved request typed %s', (status, keys) => {
    const world = typed(synced(changed(quarterUnderway(), [drop('R-1')])), 'R-1', { status });
    expect(pendingChanges(world).map(({ key }) => key)).toEqual(keys);
    if (keys.length > 0) expect(whyNots(world)[0]).toMatch(/reinstate it\.$/);
  });

  test.each<[Request['status'], number]>([
    ['Shipped', 0],
    ['Committed', 1],
    ['Building', 1],
    ['New', 1],
    ['Declined', 1],
    ['Shelved', 1],
  ])('A shipped request typed %s', (status, count) => {
    const world = typed(synced(changed(quarterUnderway(), [ship('R-2', 24)])), 'R-2', { status });
    expect(pendingChanges(world)).toHaveLength(count);
    expect(whyNots(world).every((why) => why.startsWith('Shipped work stays shipped'))).toBe(true);
  });

  test('The row of a shipped request may be deleted', () => {
    expect(pendingChanges(deleted(synced(changed(quarterUnderway(), [ship('R-2', 24)])), 'R-2'))).toEqual([]);
  });
});

describe('Ctrl+Z after an action takes back cells and no ledger', () => {
  test('After a drop it asks to reinstate', () => {
    const before = quarterUnderway();
    const after = synced(changed(before, [drop('R-1')]));
    const world = { ...before, ledger: after.ledger, progress: after.progress } as World;
    expect(pendingChanges(world).flatMap(({ changes }) => changes)).toEqual([
      { kind: 'reinstate', id: 'R-1' },
    ]);
  });

  test('After growth it asks to cut', () => {
    const before = quarterUnderway();
    const after = synced(changed(before, [{ kind: 'grow', id: 'R-2', by: points(5) }]));
    const world = { ...before, ledger: after.ledger, progress: after.progress } as World;
    expect(pendingChanges(world).flatMap(({ changes }) => changes)).toEqual([
      { kind: 'cut', id: 'R-2', by: points(5), isShippable: false },
      { kind: 're-estimate', id: 'R-2', to: points(30) },
    ]);
  });

  test('A commit whose rows were never written is completed by the next action, not asked about', () => {
    const committed = committedWorld();
    expect(pendingChanges({ ...committed, requests: baseRequests })).toEqual([]);
  });
});

describe('Rows that stand there twice', () => {
  test('A copy of a committed row is found at its ID, and the original stays committed', () => {
    const world = copied(quarterUnderway(), 'R-1');
    expect(found(world)).toEqual([['R-1:duplicated-9', 'ID 9', 'apply or revert']]);
    expect(saysOf(world)).toEqual(['R-1 HubSpot: row 9 has the ID of row 2.']);
  });

  test('The copy is the one that was given another title, wherever it stands', () => {
    const world = copied(typed(quarterUnderway(), 'R-1', { title: 'HubSpot for Acme' }), 'R-1', {
      title: 'HubSpot',
    });
    expect(found(world)).toEqual([['R-1:duplicated-2', 'ID 2', 'apply or revert']]);
    expect(saysOf(world)).toEqual(['R-1 HubSpot for Acme: row 2 has the ID of row 9, HubSpot.']);
  });

  test('A status typed on the copy is part of the copy', () => {
    expect(found(copied(quarterUnderway(), 'R-1', { status: 'Declined' }))).toEqual([
      ['R-1:duplicated-9', 'ID 9', 'apply or revert'],
    ]);
  });

  test('Of requests that wait the first one keeps the ID, before the commit as well', () => {
    expect(found(copied(openWorld(), 'R-6'))).toEqual([['R-6:duplicated-9', 'ID 9', 'apply or revert']]);
  });

  test('Rows that have no ID yet are no copies of each other', () => {
    const world = openWorld({ requests: baseRequests.map((request) => ({ ...request, id: '' })) });
    expect(pendingChanges(world)).toEqual([]);
  });
});

describe('The Allocation row', () => {
  const after = (changes: Parameters<typeof allocationOf>[0]): World => ({
    ...quarterUnderway(),
    allocation: allocationOf(changes),
  });

  test.each<[string, Parameters<typeof allocationOf>[0], object, string, unknown]>([
    [
      'A capacity of 1200 is a grant of 20',
      { capacity: points(1200) },
      { kind: 'grant', amount: points(20) },
      'Capacity',
      1000,
    ],
    [
      'A capacity of 900 is a take of 10',
      { capacity: points(900) },
      { kind: 'take', amount: points(10) },
      'Capacity',
      1000,
    ],
    [
      'A share of 12 % is a grant of 20',
      { shareBp: 1200 },
      { kind: 'grant', amount: points(20) },
      'Sales share',
      0.1,
    ],
  ])('%s, and is written back where it was typed', (_what, changes, change, header, value) => {
    const [pending] = pendingChanges(after(changes));
    expect(pending?.changes).toEqual([change]);
    expect(pending?.revert).toEqual([{ kind: 'write', place: { tab: 'Allocation', row: 2, header }, value }]);
  });

  test('It says what the row makes and what the ledger says', () => {
    expect(saysOf(after({ capacity: points(1200) }))).toEqual([
      '2026-Q4: its row makes 120 points, the ledger says 100.',
    ]);
  });

  test('Before the commit it is people’s own business', () => {
    expect(pendingChanges(openWorld({ allocation: allocationOf({ capacity: points(1200) }) }))).toEqual([]);
  });

  test('Prices are worked out on the base that was allocated', () => {
    expect(committedCopy(after({ capacity: points(1200) })).allocation.capacity).toBe(points(1000));
    expect(committedCopy(after({ shareBp: 1200 })).allocation.shareBp).toBe(1000);
  });
});

test('The order of the rows changes nothing that is found', () => {
  const world = deleted(
    typed(typed(quarterUnderway(), 'R-1', { status: 'Declined' }), 'R-2', {
      price: points(40),
      title: 'Okta',
    }),
    'R-4',
  );
  expect(pendingChanges({ ...world, requests: [...world.requests].reverse() })).toEqual(
    pendingChanges(world),
  );
});

test('Another quarter’s commitments are settled there', () => {
  const next = allocationOf({ row: 3, quarter: '2027-Q1', starts: '2027-01-01', ends: '2027-03-31' });
  const world = typed(quarterUnderway(), 'R-1', { status: 'Declined' });
  expect(pendingChanges({ ...world, allocation: next, allocations: [...world.allocations, next] })).toEqual(
    [],
  );
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
