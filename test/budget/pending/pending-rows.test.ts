import { committedCopy } from '../../../src/budget/pending/committed-copy';
import { pendingChanges } from '../../../src/budget/pending/pending-changes';
import type { World } from '../../../src/budget/world';
import { allocationOf, baseRequests, openWorld, points } from '../base-case';
import { copied, quarterUnderway, typed } from './by-hand';
import { found, saysOf } from './what-was-found';

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
